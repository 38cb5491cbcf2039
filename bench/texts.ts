export const TEXT_LANGUAGES = ["en", "uk", "ru"] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Makes the next whole number from 0 to below `end`. */
type Draw = (end: number) => number;

/** The same numbers on every run, so that runs can be compared (a linear congruential generator). */
function drawFrom(seed: number): Draw {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Figures of one night that never was; they agree with each other, as those of a report do. */
interface Night {
  readonly day: number;
  readonly drones: number;
  readonly downed: number;
  readonly lost: number;
  readonly missiles: number;
  readonly missilesDowned: number;
  readonly people: number;
  readonly kilometres: number;
}

function nightFrom(draw: Draw): Night {
  const drones = 20 + draw(600);
  const downed = Math.floor(drones * (0.4 + draw(40) / 100));
  const missiles = 3 + draw(60);
  return {
    day: 2 + draw(26),
    drones,
    downed,
    lost: Math.floor((drones - downed) * (draw(90) / 100)),
    missiles,
    missilesDowned: draw(missiles + 1),
    people: 2 + draw(40),
    kilometres: 10 + draw(900),
  };
}

type Sentence = (night: Night) => string;

/** What a report says of the attack, in several wordings. */
const FIGURES: Readonly<Record<TextLanguage, readonly Sentence[]>> = {
  en: [
    (n) =>
      `Russia launched ${n.drones} drones at Ukraine overnight, of which ${n.downed} were shot down, the Ukrainian Air Force said.`,
    (n) =>
      `Air defence units destroyed ${n.downed} of ${n.drones} Shahed-type drones on the night of November ${n.day}, according to the air force.`,
    (n) => `Another ${n.lost} drones were lost from radar, while two were still in the air as of 09:00.`,
    (n) =>
      `The attack also involved ${n.missiles} missiles, including ${Math.ceil(n.missiles / 2)} Kh-101 cruise missiles fired from strategic bombers.`,
    (n) => `${n.missilesDowned} out of ${n.missiles} cruise missiles were intercepted, the General Staff reported.`,
    (n) =>
      `The Russian Defense Ministry claimed that its forces had downed ${n.lost} Ukrainian drones over four regions.`,
    (n) => `The governor said ${Math.ceil(n.lost / 3)} drones had been brought down over the region.`,
  ],
  uk: [
    (n) =>
      `У ніч на ${n.day} листопада противник атакував ${n.drones} ударними БпЛА типу Shahed та безпілотниками інших типів.`,
    (n) =>
      `Станом на 09:00 підтверджено збиття ${n.downed} ударних БпЛА, ще ${n.lost} безпілотників-імітаторів локаційно втрачено.`,
    (n) =>
      `Повітряні сили повідомили, що протиповітряна оборона збила ${n.missilesDowned} із ${n.missiles} крилатих ракет Х-101.`,
    (n) => `За даними Повітряних сил, збито/подавлено ${n.downed} ворожих безпілотників, ${n.lost} не досягли цілей.`,
    (n) => `Над областю сили ППО знищили ${Math.ceil(n.lost / 3)} дронів, повідомив начальник ОВА.`,
  ],
  ru: [
    (n) =>
      `В течение прошедшей ночи дежурными средствами ПВО уничтожены ${n.downed} украинских беспилотных летательных аппаратов.`,
    (n) =>
      `Минобороны сообщило, что над территорией области перехвачены ${Math.ceil(n.lost / 3)} БПЛА самолетного типа.`,
    (n) =>
      `По данным ведомства, ${n.missilesDowned} из ${n.missiles} крылатых ракет были сбиты в ночь на ${n.day} ноября.`,
    (n) => `Губернатор заявил, что силы ПВО сбили ${n.lost} беспилотников на подлёте к городу.`,
  ],
};

/** What else stands in a report: most of its numbers count something else. */
const SURROUNDINGS: Readonly<Record<TextLanguage, readonly Sentence[]>> = {
  en: [
    (n) => `At least ${n.people} people were injured, among them a ${n.people + 5}-year-old woman, officials said.`,
    (n) =>
      `Power was cut to ${n.kilometres * 10} households, and repair crews worked for ${1 + (n.people % 20)} hours to restore it.`,
    (n) => `The town lies about ${n.kilometres} kilometres from the front line.`,
    (n) => `Trains on the line were delayed by up to ${n.people * 3} minutes, the state railway said in a statement.`,
    () => `Residents spent much of the night in underground stations and listened for the end of the alert.`,
    (n) =>
      `A month earlier the country had asked its partners for ${n.people} more launchers, worth $${n.kilometres} million.`,
    () => `Firefighters put out a blaze at a warehouse, and an apartment block lost part of its roof to debris.`,
    (n) => `It was the ${n.people}th attack on the port since the summer, the mayor wrote on his channel.`,
  ],
  uk: [
    (n) => `Унаслідок атаки постраждали ${n.people} людей, двоє з них перебувають у лікарні.`,
    (n) => `Без світла залишилися ${n.kilometres * 10} споживачів, ремонтники працюють на місцях.`,
    (n) => `Місто розташоване за ${n.kilometres} кілометрів від лінії фронту.`,
    () => `Рятувальники загасили пожежу на складі, уламки пошкодили дах житлового будинку.`,
    (n) => `Потяги затримувалися на ${n.people} хвилин, повідомила залізниця.`,
  ],
  ru: [
    (n) => `В результате атаки пострадали ${n.people} человек, двое из них госпитализированы.`,
    (n) => `Аэропорт не принимал рейсы в течение ${n.people} минут, задержаны ${n.people + 4} рейсов.`,
    (n) => `Посёлок находится в ${n.kilometres} километрах от границы.`,
    () => `Обломки повредили крышу дома, пожар потушили до утра, разрушений нет.`,
  ],
};

/** Passages of two to nine sentences in a language, in words of our own; the same on every run. */
export function passagesIn(language: TextLanguage, count: number): string[] {
  const draw = drawFrom(count);
  return Array.from({ length: count }, () => {
    const night = nightFrom(draw);
    const pick = (sentences: readonly Sentence[]): string => sentences[draw(sentences.length)]?.(night) ?? "";
    const figures = Array.from({ length: 1 + draw(3) }, () => pick(FIGURES[language]));
    const rest = Array.from({ length: 1 + draw(6) }, () => pick(SURROUNDINGS[language]));
    return [...figures, ...rest].join(draw(4) === 0 ? "\n" : " ");
  });
}
