import type { ClaimantSlug } from "../../domain/claimants.ts";
import { type Row, rows } from "../lexicon.ts";

const speaker = (claimant: ClaimantSlug, phrases: string): Row[] => rows(phrases, { speaker: { claimant } });

/** Who speaks, and the verbs with which reports quote them. */
export const SPEAKERS: readonly Row[] = [
  ...speaker(
    "ukrainian-air-force",
    "sił*|siły powietrzn* ukrainy? / siły|sił|siłom powietrzne|powietrznych|powietrznym ukrainy|ukraińskie? / ukraińsk* sił*|siły powietrzn* / dowództwo|dowództwa sił powietrznych ukrainy? / ihnat|ihnata",
  ),
  ...speaker("ukrainian-general-staff", "sztab* generaln* ukrainy|ukraiński? / ukraińsk* sztab* generaln*"),
  ...speaker("ukrainian-president", "zełensk* / wołodymyr* zełensk* / prezydent* ukrainy"),
  ...rows("ukraińsk* wojsk*|armi* / ukraińsk* władz*", { speaker: { claimant: "ukrainian-official", vague: true } }),
  ...speaker("russian-mod", "rosyjsk* ministerstw*|resort* obrony / ministerstw* obrony rosji|rosyjskie / mo rosji"),
  ...speaker(
    "polish-official",
    "tusk|tuska|tuskowi / kosiniak*? - kamysz* / dowództwo|dowództwa operacyjne|operacyjnego rodzajów? sił? zbrojnych? / polsk* ministerstw* obrony / dorsz",
  ),
  ...speaker("analyst", "instytut* studiów nad wojną / isw / analityk*|analityc*"),
  ...rows(
    "poinformowa*|informuj* / poda*|podał* / przekaza*|przekazał* / oświadczy*|oświadczył* / twierdz* / powiedzia* / napisa* / zakomunikowa* / ogłosi*|ogłosił* / doda*|dodał* / zapewni*",
    { speech: "says" },
  ),
  ...rows("według / zdaniem / jak podał*|podaje|podają|poinformował*|przekazał* / powołując się na / za", {
    speech: "by",
  }),
  ...rows("obron* powietrzn* / obron* przeciwlotnicz* / obron* przeciwrakietow*", { airDefence: true }),
];
