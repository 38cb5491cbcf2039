import type { PageLanguage } from "../../contract/language.ts";
import type { Metric } from "../../domain/metrics.ts";
import { MINIMUM_LAUNCHED } from "../../domain/rates.ts";

const en = {
  title: "Method",
  description:
    "What each number counts, how each share is computed, when the wording of the sources changed, and what this is not.",
  heading: "How a sentence becomes a number",
  standfirst:
    "A report is read; each number in it becomes a claim by the one who states it; claims about one raid are filed together; a rate is a ratio of sums over raids. These are the definitions that the programs compute with, word for word.",
  shares: "Shares",
  version: (version: number) => `version ${version}`,
  shareRules: [
    "A share is a ratio of sums over the attacks of a period, never a mean of shares.",
    `Below ${MINIMUM_LAUNCHED} weapons launched no share is drawn or quoted; the two numbers are given instead: “5 of 6”.`,
    "The band around a line is the 95% Wilson interval: how much a share of so few can wobble. It says nothing on whether a claim is true.",
    "Files and tooltips also give the lowest and highest share that the same claims allow, if none or all of the weapons of unknown fate had been stopped.",
    "A number for a group and a number for a part of it are never added.",
    "A night attack counts on the day it ended, in the local time of the side under attack; the starting day can be chosen instead.",
  ],
  whoseFigures: "Whose figures",
  allStay:
    "All claims stay on the page of their attack, whichever is preferred. One claimant’s figures can be drawn alone, or two against each other.",
  whatIsCounted: "What is counted",
  units: { weapons: "weapons", places: "places" },
  /** The words of domain/metrics.ts, which are in English. */
  metricDefinitions: null as Record<Metric, string> | null,
  unaccounted: "Not accounted for",
  unaccountedWhat: "Launched less every outcome that the same claimant states. It never means hit.",
  qualifiers:
    "A number keeps its qualifier: exact, about, at least, at most. Where there is none, the reason is kept: not stated, withheld, named without a number, ambiguous. None of them is a zero.",
  wording: "Changes of wording",
  wordingSub: "Days on which the source changed what its numbers mean",
  cannotCompare: (measures: readonly string[]) => `“${measures.join("”, “")}” cannot be compared across it.`,
  partsNone: "No share is parted by it.",
  limits: "What this is not",
  limitRules: [
    "Not an independent count. Claimants report on their own performance, and nobody else can count most of it.",
    "Not a measure of damage. Places hit are not weapons that hit, and what is not accounted for is not a hit.",
    "Not complete. A day without a row is a day without a figure here, not a day without an attack; the coverage stands beside each figure.",
    "Not a comparison of the two sides. Russia’s Ministry of Defence mostly gives numbers shot down without numbers launched, so there is no share to set against Ukraine’s.",
    "Not a mean of accounts. Where claimants disagree, both numbers stand.",
  ],
  reproductions: "Figures that newsrooms printed, beside what the ledger gives for them now:",
  reproductionsLink: "published figures, recomputed",
  revisions: "What each release added, revised and withdrew:",
  revisionsLink: "revisions",
  objection:
    "A known objection: “lost to electronic warfare” gathers decoys, crashes and jamming, and most series rest on one source. That is why the share shot down alone can be chosen, why the change of wording parts it, and why each number names who says it.",
  tree: "The weapon tree",
  treeSub: "A claim names the narrowest group that its number covers",
};

const uk: typeof en = {
  title: "Метод",
  description: "Що рахує кожне число, як обчислено кожну частку, коли джерела змінили формулювання і чим це не є.",
  heading: "Як речення стає числом",
  standfirst:
    "Повідомлення прочитано; кожне число в ньому стає заявою того, хто його назвав; заяви про одну атаку зведено разом; частка – це відношення сум за атаками. Нижче ті самі означення, за якими рахують програми.",
  shares: "Частки",
  version: (version) => `версія ${version}`,
  shareRules: [
    "Частка – це відношення сум за атаками періоду, ніколи не середнє часток.",
    `Якщо запущено менше ${MINIMUM_LAUNCHED}, частку не зображаємо й не цитуємо; натомість подаємо два числа: «5 із 6».`,
    "Смуга довкола лінії – 95-відсотковий інтервал Вілсона: наскільки може хитатися частка за такої кількості. Про правдивість заяви він не каже нічого.",
    "Файли та підказки подають також найменшу й найбільшу частку, яку допускають ті самі заяви, якби з тих, чия доля невідома, не знешкоджено жодного або знешкоджено всі.",
    "Число для групи й число для її частини ніколи не додаємо.",
    "Нічну атаку зараховано до дня, коли вона завершилася, за місцевим часом сторони, яку атакували; можна вибрати день початку.",
  ],
  whoseFigures: "Чиї це числа",
  allStay:
    "Усі заяви лишаються на сторінці своєї атаки, хоч би яка мала пріоритет. Числа одного заявника можна зобразити окремо, а двох – поруч.",
  whatIsCounted: "Що рахуємо",
  units: { weapons: "одиниці", places: "місця" },
  metricDefinitions: {
    launched: "Засоби, що їх, за словами заявника, запущено або виявлено над стороною, яку атакували.",
    intercepted:
      "Засоби, що їх, за словами заявника, збито або знищено вогнем, подані окремо від втрачених через радіоелектронну боротьбу.",
    lost: "Дрони, що, за словами заявника, зникли з радарів, імовірно через радіоелектронну боротьбу.",
    stopped: "Одне об’єднане число збитих і подавлених засобами радіоелектронної боротьби; розділити його не можна.",
    left: "Засоби, що, за словами заявника, полетіли далі через названий кордон.",
    active: "Засоби, що були ще в повітрі, коли заявник звітував.",
    did_not_reach: "Ракети, що, за словами заявника, відмовили, впали або відхилилися від цілей; це не перехоплення.",
    hits: "Засоби, що, за словами заявника, влучили.",
    hit_locations: "Місця, куди, за словами заявника, влучено; в одне місце може влучити кілька засобів.",
    debris_locations: "Місця, де, за словами заявника, впали уламки збитих засобів.",
  },
  unaccounted: "Доля невідома",
  unaccountedWhat: "Запущено мінус усі наслідки, які називає той самий заявник. Це ніколи не означає влучання.",
  qualifiers:
    "Число зберігає своє уточнення: точно, близько, щонайменше, щонайбільше. Де числа немає, зберігаємо причину: не вказано, не оприлюднено, названо без числа, неоднозначно. Жодна з них не є нулем.",
  wording: "Зміни формулювань",
  wordingSub: "Дні, коли джерело змінило значення своїх чисел",
  cannotCompare: (measures) => `Показник «${measures.join("», «")}» через неї непорівнянний.`,
  partsNone: "Жодної частки вона не розриває.",
  limits: "Чим це не є",
  limitRules: [
    "Це не незалежний підрахунок. Заявники звітують про власні дії, і більшості цього ніхто інший порахувати не може.",
    "Це не міра збитків. Місця влучання – не те саме, що засоби, які влучили, а невідома доля – не влучання.",
    "Це не повний облік. День без рядка – це день без даних тут, а не день без атаки; охоплення подано біля кожного числа.",
    "Це не порівняння двох сторін. Міністерство оборони Росії здебільшого називає кількість збитих без кількості запущених, тож зіставити з українською часткою нічого.",
    "Це не середнє версій. Де заявники розходяться, лишаються обидва числа.",
  ],
  reproductions: "Числа, які друкували редакції, поруч із тим, що реєстр дає зараз:",
  reproductionsLink: "опубліковані числа, перераховані",
  revisions: "Що кожен випуск додав, змінив і відкликав:",
  revisionsLink: "журнал змін",
  objection:
    "Відоме заперечення: «втрачено через радіоелектронну боротьбу» поєднує імітатори, падіння та глушіння, а більшість рядів стоїть на одному джерелі. Тому можна вибрати частку лише збитих, тому зміна формулювання її розриває, і тому біля кожного числа названо, хто його каже.",
  tree: "Дерево озброєння",
  treeSub: "Заява називає найвужчу групу, яку охоплює її число",
};

/** The words of the method page; definitions themselves come from domain/ and charts/strings/. */
export const METHOD_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
