import { describe, expect, it } from "vitest";
import { reader } from "../testing/read.ts";

const read = reader("uk");

describe("Ukrainian: weapons without a number beside others with one", () => {
  it.each([
    ["Росія випустила десятки дронів та 12 ракет, повідомили Повітряні сили.", ["missile | launched 12"]],
    [
      "Ворог запустив велику кількість ударних безпілотників і понад 20 ракет, заявив президент.",
      ["missile | launched ≥20"],
    ],
    ["Вдалося збити 50 ракет і значну кількість безпілотників, заявив президент.", ["missile | intercepted 50"]],
    [
      "Уночі противник завдав удару балістичними ракетами Іскандер-М (район пусків – Курська обл.), двома ракетами Х-59 (Крим) та 64 шахедами, повідомили Повітряні сили.",
      ["kh-59 | launched 2", "shahed | launched 64"],
    ],
    ["Росія випустила сотні дронів, збито більшість із них, повідомили Повітряні сили.", []],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});
