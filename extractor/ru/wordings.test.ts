import { describe, expect, it } from "vitest";
import { extract } from "../extract.ts";
import { line, PUBLISHED } from "../testing/read.ts";

const claimsOf = (text: string) => extract({ text, published: PUBLISHED, language: "ru" }).claims;

describe("Russian: the same thing in many words", () => {
  describe("none, all and off course", () => {
    it.each([
      [
        "Ни один из 14 беспилотников не долетел до Москвы, все сбиты, заявил Собянин.",
        ["drone | Moscow | launched 14 | intercepted 14"],
      ],
      [
        "ПВО сбила 5 дронов, заявил губернатор Богомаз. Ни один до предприятия не добрался.",
        ["drone | Bryansk Oblast | intercepted 5"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("turns of phrase", () => {
    it.each([
      ["Добычей ПВО ночью стали 14 украинских дронов, сообщили в Минобороны РФ.", ["drone | intercepted 14"]],
      ["14 украинских дронов стали ночью добычей ПВО, сообщили в Минобороны РФ.", ["drone | intercepted 14"]],
      ["Минобороны РФ: на счету ПВО за ночь 33 украинских дрона.", ["drone | intercepted 33"]],
      ["Ночной счет ПВО, по данным Минобороны РФ, – 33 украинских беспилотника.", ["drone | intercepted 33"]],
      ["Российские зенитчики приземлили ночью 33 украинских БПЛА.", ["drone | intercepted 33"]],
      [
        "Над Курской областью прерван полет 6 украинских дронов, заявил губернатор.",
        ["drone | Kursk Oblast | intercepted 6"],
      ],
      [
        "Расчеты ПВО не дали долететь до Москвы 12 украинским дронам, сообщил Собянин.",
        ["drone | Moscow | intercepted 12"],
      ],
      [
        "Воздушные силы ВСУ: 17 «шахедов» из 22 – таков результат работы ПВО.",
        ["shahed | launched 22 | intercepted 17"],
      ],
      ["Итог ночи, по данным Воздушных сил ВСУ: 17 сбитых «шахедов» из 22.", ["shahed | launched 22 | intercepted 17"]],
      ["Россияне обрушили на Украину 130 дронов, подсчитали Воздушные силы.", ["drone | launched 130"]],
      ["На Украину этой ночью двинулись 130 дронов, подсчитали Воздушные силы.", ["drone | launched 130"]],
      [
        "Российская армия израсходовала на удар 90 дронов и 12 ракет, говорят в Воздушных силах ВСУ.",
        ["drone | launched 90", "missile | launched 12"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("all, breakdowns and lands", () => {
    it.each([
      [
        "Беспилотников было много, но из 72 ВСУ перехватили 60, сообщили Воздушные силы ВСУ.",
        ["drone | launched 72 | intercepted 60"],
      ],
      [
        "По Украине выпущено 84 дрона, из них около 50 шахедов. Сбито 60 беспилотников, сообщили Воздушные силы.",
        ["drone | launched 84 | intercepted 60", "shahed | launched ~50"],
      ],
      [
        "Минобороны отчиталось о пяти беспилотниках, уничтоженных ночью над Краснодарским краем.",
        ["drone | Krasnodar Krai | intercepted 5"],
      ],
      [
        "Оперштаб Краснодарского края сообщил о пожаре. Минобороны РФ отчиталось о пяти беспилотниках, уничтоженных ночью над краем.",
        ["drone | Krasnodar Krai | intercepted 5"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("all, breakdowns and lands: periods", () => {
    it.each([
      [
        "С 18 февраля, когда армия возобновила операцию, хуситы запустили по Израилю не менее 72 баллистических ракет, заявил ЦАХАЛ.",
        ["ballistic-missile | launched ≥72"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });

  describe("many orders of words", () => {
    it.each([
      ["За 3 часа Россия выпустила по Украине 90 дронов, сообщили Воздушные силы.", ["drone | launched 90"]],
      [
        "Почти все, 41 из 43 беспилотников, ПВО сняла еще на подлете, сообщили Воздушные силы ВСУ.",
        ["drone | launched 43 | intercepted 41"],
      ],
      [
        "Из сорока трех дронов до целей не добрался сорок один, утверждают Воздушные силы ВСУ.",
        ["drone | launched 43 | lost 41"],
      ],
      ["О 41 сбитом дроне отчитались Воздушные силы ВСУ.", ["drone | intercepted 41"]],
      ["Об уничтожении 41 беспилотника заявило Минобороны РФ.", ["drone | intercepted 41"]],
      ["О перехвате 41 украинского дрона за ночь заявило Минобороны РФ.", ["drone | intercepted 41"]],
      ["Перехват 41 украинского дрона за ночь подтвердило Минобороны РФ.", ["drone | intercepted 41"]],
      ["Минобороны РФ за ночь насчитало 41 сбитый беспилотник.", ["drone | intercepted 41"]],
      ["За ночь, по версии Минобороны РФ, не стало 41 украинского беспилотника.", ["drone | intercepted 41"]],
      [
        "За ночь над Россией сбили 41 украинский дрон, половину – над Брянской областью, сообщило Минобороны РФ.",
        ["drone | intercepted 41"],
      ],
      ["ВСУ за ночь лишились 41 дрона, следует из сводки Минобороны РФ.", ["drone | intercepted 41"]],
      ["ВСУ недосчитались 41 беспилотника, следует из сводки Минобороны РФ.", ["drone | intercepted 41"]],
      [
        "Минобороны РФ: за ночь уничтожен 41 украинский беспилотник: 20 – над Брянской областью, 15 – над Курской, остальные 6 – над Крымом.",
        [
          "drone | Bryansk Oblast | intercepted 20",
          "drone | Crimea | intercepted 6",
          "drone | Kursk Oblast | intercepted 15",
          "drone | intercepted 41",
        ],
      ],
      [
        "Минобороны РФ: за ночь уничтожен 41 дрон: 20 – Брянская область, 15 – Курская, 6 – Крым.",
        [
          "drone | Bryansk Oblast | intercepted 20",
          "drone | Crimea | intercepted 6",
          "drone | Kursk Oblast | intercepted 15",
          "drone | intercepted 41",
        ],
      ],
      [
        "Минобороны РФ сообщило о 41 сбитом дроне. Лидирует Брянская область – 20, следом Курская – 15, замыкает список Крым – шесть.",
        [
          "drone | Bryansk Oblast | intercepted 20",
          "drone | Crimea | intercepted 6",
          "drone | Kursk Oblast | intercepted 15",
          "drone | intercepted 41",
        ],
      ],
      [
        "Минобороны РФ сообщило о 41 сбитом дроне. Больше всего – над Брянской областью: 20.",
        ["drone | Bryansk Oblast | intercepted 20", "drone | intercepted 41"],
      ],
      [
        "Из 41 сбитого дрона 20 пришлось на Брянскую область, сообщает Минобороны РФ.",
        ["drone | Bryansk Oblast | intercepted 20", "drone | intercepted 41"],
      ],
      [
        "Брянскую область атаковали 20 дронов, все сбиты, заявил Богомаз.",
        ["drone | Bryansk Oblast | launched 20 | intercepted 20"],
      ],
      ["Богомаз сообщил о 20 дронах, которые уничтожили над областью.", ["drone | Bryansk Oblast | intercepted 20"]],
      [
        "Над Брянской областью уничтожили 20 дронов, написал губернатор; жертв нет.",
        ["drone | Bryansk Oblast | intercepted 20"],
      ],
      [
        "Враг запустил по Украине три десятка «шахедов», два с половиной десятка сбиты, говорят Воздушные силы ВСУ.",
        ["shahed | launched 30 | intercepted 25"],
      ],
      [
        "Полтора десятка «шахедов» сбили над Одесской областью, сообщил Кипер.",
        ["shahed | Odesa Oblast | intercepted 15"],
      ],
      ["С вечера ВСУ перехватили 41 «шахед», еще 2 не нашли цель.", ["shahed | intercepted 41"]],
      ["Ночью по Харькову прилетело пять ракет С-300, сообщил Терехов.", ["s-300 | Kharkiv | launched 5"]],
      [
        "Ночью по Харькову ударили пятью С-300, перехватить не удалось ни одной.",
        ["s-300 | Kharkiv | launched 5 | intercepted 0"],
      ],
      [
        "Пять С-300, две Х-59 и 30 «шахедов» – таким был ночной удар, по данным Воздушных сил.",
        ["kh-59 | launched 2", "s-300 | launched 5", "shahed | launched 30"],
      ],
      [
        "Удар состоял из пяти С-300, двух Х-59 и 30 «шахедов», сообщили Воздушные силы.",
        ["kh-59 | launched 2", "s-300 | launched 5", "shahed | launched 30"],
      ],
      [
        "В удар вложили пять ракет С-300 и 30 «шахедов», сообщили Воздушные силы.",
        ["s-300 | launched 5", "shahed | launched 30"],
      ],
      ["Воздушные силы Украины записали на свой счет 28 «шахедов» из 30.", ["shahed | launched 30 | intercepted 28"]],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "attack")).toBe(true);
    });
  });

  describe("many orders of words: periods", () => {
    it.each([
      [
        "За три недели Россия выпустила по Украине 4 тысячи дронов, сообщили Воздушные силы.",
        ["drone | launched 4000"],
      ],
      ["В течение десяти дней враг выпустил 900 дронов, подсчитали Воздушные силы ВСУ.", ["drone | launched 900"]],
      [
        "За неделю над Белгородской областью сбили 320 дронов, рассказал Гладков.",
        ["drone | Belgorod Oblast | intercepted 320"],
      ],
    ])("%s", (text, expected) => {
      const claims = claimsOf(text);
      expect(claims.map(line).sort()).toEqual(expected);
      expect(claims.every((claim) => claim.kind === "period")).toBe(true);
    });
  });
});
