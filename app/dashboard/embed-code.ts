import type { PageLanguage } from "../../contract/language.ts";
import { DASHBOARD_STRINGS } from "../strings/dashboard.ts";
import type { CitationForm } from "./citation.ts";

interface Embedded {
  readonly lang: PageLanguage;
  /** Addresses in full: of the frame, the picture and the page that they come from. */
  readonly frame: string;
  readonly image: string;
  readonly page: string;
  readonly title: string;
}

/** Height of the frame until it says its own. */
const FIRST_HEIGHT = 640;

/** Sets the height that an embedded chart says, on the frame that said it. */
const SIZING = `addEventListener("message",function(e){var h=e.data&&e.data.interceptionLedgerHeight;if(typeof h==="number")document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=h+"px"})})`;

/** HTML for another site: a frame that sizes itself, and a picture for where scripts are not allowed. */
export function embedCodes({ lang, frame, image, page, title }: Embedded): CitationForm[] {
  return [
    {
      name: DASHBOARD_STRINGS[lang].embedForms.frame,
      text: `<iframe src="${escaped(frame)}" title="${escaped(title)}" loading="lazy" style="border:0;width:100%;height:${FIRST_HEIGHT}px"></iframe>\n<script>${SIZING}</script>`,
    },
    {
      name: DASHBOARD_STRINGS[lang].embedForms.picture,
      text: `<a href="${escaped(page)}"><img src="${escaped(image)}" alt="${escaped(title)}" loading="lazy" style="width:100%"></a>`,
    },
  ];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
