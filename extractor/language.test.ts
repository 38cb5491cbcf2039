import { expect, it } from "vitest";
import { detectLanguage } from "./language.ts";

it.each([
  ["Ukraine shot down 20 drones.", "en"],
  ["Уночі збито 20 безпілотників, повідомили військові.", "uk"],
  ["Ночью сбиты 20 беспилотников, сообщили военные.", "ru"],
  ["Ударом двох ракет зруйновано школу в Краматорську.", "uk"],
  ["Губернатор сообщил об уничтожении двух дронов.", "ru"],
  ["W nocy zestrzelono 20 dronów nad Kijowem, podały Siły Powietrzne.", "pl"],
  ["Rosja wystrzeliła 114 dronów.", "pl"],
  ["Lech Wałęsa said that 20 drones flew over Łódź and Gdańsk in the night.", "en"],
  ["20 / 30", "en"],
  ["", "en"],
])("%s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
