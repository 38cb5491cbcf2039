const SCRIPT = /<script src="([^"]+)"(?: id="[^"]*")? async=""(?: id="[^"]*")?><\/script>/g;
const STYLE_SHEET = /<link rel="stylesheet" href="([^"]+)" data-precedence="[^"]*"\/>/g;
const PRELOADED = /<link rel="preload" as="script"[^>]*\/>/g;

/** Addresses of the style sheets of a page, as they stand in it. */
export function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(STYLE_SHEET)].map(([, address = ""]) => address);
}

/**
 * A page whose first paint waits for nothing else: its style stands in it, and its scripts are fetched once it is
 * shown. The HTML holds all there is to read, and its forms and links work without scripts. `styles` are the style
 * sheets by address; where one is missing, or the HTML has another shape, that part is left as it is.
 */
export function forFirstPaint(html: string, styles: ReadonlyMap<string, string>): string {
  const end = html.lastIndexOf("</body>");
  const scripts = [...html.matchAll(SCRIPT)].map(([, source]) => source);
  if (end < 0 || scripts.length === 0) return html;
  const inlined = styleSheetsOf(html).filter((address) => styles.has(address));
  // The framework looks for the links of its style sheets when it wakes up, and would fetch what it does not find. They
  // are for no medium: applied again, their fonts would take the place of what stands in for a font that came too late,
  // and every word of the page would move.
  const loader = `<script>${LOADER}(${inJson(inlined)},${inJson(scripts)})</script>`;
  return (html.slice(0, end) + loader + html.slice(end))
    .replace(SCRIPT, "")
    .replace(PRELOADED, "")
    .replace(STYLE_SHEET, (link, address) => {
      const style = styles.get(address);
      return style === undefined ? link : `<style>${style}</style>`;
    });
}

/** A style sheet with its addresses made absolute; null where it can't stand in a page. */
export function inlineStyle(css: string, address: string): string | null {
  if (css.includes("</")) return null;
  return css.replace(/url\((["']?)(?!["']?(?:data:|[a-z]+:|\/|#))([^"')]+)\1\)/g, (_, quote, relative) => {
    const { pathname, search } = new URL(relative, new URL(address, "http://site"));
    return `url(${quote}${pathname}${search}${quote})`;
  });
}

const inJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Runs in the page: after it is loaded and painted, adds the style sheets and scripts to the head. */
const LOADER = `(function(styles,scripts){function add(name,values){var e=document.createElement(name);Object.assign(e,values);document.head.appendChild(e);return e}function go(){styles.forEach(function(s){add("link",{rel:"stylesheet",href:s,media:"not all"}).dataset.precedence="next"});scripts.forEach(function(s){add("script",{src:s,async:true})})}addEventListener("load",function(){try{new PerformanceObserver(function(list,o){o.disconnect();setTimeout(go)}).observe({type:"paint",buffered:true})}catch(e){go()}})})`;
