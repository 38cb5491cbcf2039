import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("ru");

describe("Russian: one weapon without a figure, and several, beside a number", () => {
  it.each([
    [
      "За ночь ПВО уничтожила 37 дронов и управляемую авиационную бомбу, сообщило Минобороны РФ.",
      ["drone | intercepted 37", "guided-bomb | intercepted 1"],
    ],
    [
      "За ночь ПВО уничтожила ракету «Нептун», авиабомбу и девять дронов, сообщило Минобороны РФ.",
      ["drone | intercepted 9", "guided-bomb | intercepted 1", "neptune | intercepted 1"],
    ],
    [
      "Минобороны РФ сообщило, что силами ПВО нейтрализованы несколько ракет ВСУ и 14 дронов.",
      ["drone | intercepted 14"],
    ],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });

  it("leaves the losses of an army alone, and the list below them", () => {
    expect(
      read(
        "За сутки российская армия лишилась 840 человек, а также:\n- танков – 9;\n- крылатых ракет – 5;\n- БПЛА – 702.",
      ),
    ).toEqual([]);
  });
});
