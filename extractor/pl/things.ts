import { type Row, rows } from "../lexicon.ts";
import type { NotCountedReason } from "../not-counted.ts";

const thing = (reason: NotCountedReason, phrases: string): Row[] => rows(phrases, { thing: reason });

/** What keeps a number out of the claims: nouns of other things, and words for what has not happened. */
export const THING_WORDS: readonly Row[] = [
  ...thing(
    "people",
    "osób|osoby|osoba|ludzi|ludzie / cywil* / rannych|ranni|ranne|zabitych|zabite|ofiar* / dzieci|dziecko / żołnierz* / mieszkańc*",
  ),
  ...thing("money", "złotych|zł|euro|dolarów|hrywien / $ / €"),
  ...thing("distance", "km|kilometr* / metr*|m / kg|ton|tony"),
  ...thing("places", "obwod*|region*|miast*|miejscowoś*|budynk*|dom|domów|obiekt*"),
  ...rows("miejsc|miejscach|lokalizacj*", { thing: "places", site: true }),
  ...thing("time", "dni|dzień|godzin*|minut*|lat|lata|tygodni|miesięcy|razy"),
  ...thing("share", "% / procent*|proc"),
  ...thing("equipment", "samolot*|myśliwc*|śmigłow*|czołg*|wyrzutni*|system*|patriot / f - 16"),
  ...thing("events", "atak*|uderze*|nalot*|fal|fale|wybuch*|pożar*"),
  ...rows("może|mogą|mógłby|mogłyby / planuj* / zamierza* / grozi* / będzie|będą", { hedge: "forecast" }),
  ...rows("otrzyma* / dostarcz* / kupi* / zamówi* / wyprodukowa*|produkuj* / przekaza* / zapas*", { hedge: "supply" }),
  ...rows("łączne straty / straty rosji|rosjan|wroga|sprzęt*", { hedge: "total" }),
];
