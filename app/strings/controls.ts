import type { PageLanguage } from "../../contract/language.ts";

// Apart from the other strings: these go to the browser with every page.
const en = {
  copied: "Copied",
  copyThis: "Copy this:",
  switchTheme: "Switch between light and dark",
  light: "Light",
  dark: "Dark",
  failed: "The figures did not load",
  failedWhy:
    "Your filters are kept in the address. If this stays so, the ledger may be missing or locked, or the question may take too long: ask for fewer days or one weapon. The server’s log says which.",
  tryAgain: "Try again",
  method: "Method",
};

const uk: typeof en = {
  copied: "Скопійовано",
  copyThis: "Скопіюйте це:",
  switchTheme: "Світле або темне тло",
  light: "Світле",
  dark: "Темне",
  failed: "Дані не завантажилися",
  failedWhy:
    "Ваші фільтри збережено в адресі. Якщо так і далі, реєстр може бути відсутній або заблокований, або запит триває задовго: візьміть менше днів чи один тип. Причина є в журналі сервера.",
  tryAgain: "Спробувати ще раз",
  method: "Метод",
};

export const CONTROL_STRINGS: Readonly<Record<PageLanguage, typeof en>> = { en, uk };
