import robotsParser from "robots-parser";
import { type Fetched, textOfPage, USER_AGENT } from "./fetch.ts";

/** What a host asks of programs that visit it. */
export interface RobotRules {
  /** Why programs should not read an address; null where they may. */
  readonly refusal: (url: string) => string | null;
  /** Between two requests, in ms. */
  readonly pauseMs: number;
}

const LONGEST_PAUSE_S = 60;
const OPEN: RobotRules = { refusal: () => null, pauseMs: 0 };

/**
 * The rules of the host that a robots.txt was fetched from (RFC 9309): where the server says that there is none, all is
 * open; where it can't answer, nothing is. `Crawl-delay` is kept up to a minute.
 */
export function robotRules(url: string, fetched: Fetched): RobotRules {
  if (fetched.kind === "unchanged") return OPEN;
  if (fetched.kind === "problem") {
    const { status, reason } = fetched;
    if (status !== undefined && status >= 400 && status < 500 && status !== 429) return OPEN;
    return {
      ...OPEN,
      refusal: () => `Its robots.txt could not be read, so no page is fetched until it can. ${reason}`,
    };
  }
  const robots = robotsParser(url, textOfPage(fetched));
  return {
    refusal: (page) => (robots.isAllowed(page, USER_AGENT) === false ? REFUSED : null),
    pauseMs: Math.min(LONGEST_PAUSE_S, robots.getCrawlDelay(USER_AGENT) ?? 0) * 1000,
  };
}

const REFUSED = "Its robots.txt asks programs not to fetch this page. Ask the publisher, or save the text to a file.";
