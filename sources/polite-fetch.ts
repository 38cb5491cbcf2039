import { setTimeout as pause } from "node:timers/promises";
import { type Fetch, type Fetched, fetchPage, type Validators } from "./fetch.ts";
import { type RobotRules, robotRules } from "./robots.ts";

/** For how long a robots.txt holds (RFC 9309, 2.4), and one that could not be read. */
const RULES_HOLD_MS = 24 * 3_600_000;
const FAILURE_HOLDS_MS = 10 * 60_000;

/**
 * Fetches as a guest: with a pause between two requests to the same host, no page that its robots.txt asks programs to
 * leave alone, and nothing for as long as the host asks by `Retry-After`.
 */
export function politeFetch(pauseMs: number): Fetch {
  const hosts = new Map<string, Host>();
  return (url, validators, isFeed) => {
    const { origin } = new URL(url);
    const host = hosts.get(origin) ?? new Host(origin, pauseMs);
    hosts.set(origin, host);
    return host.fetch(url, validators, isFeed);
  };
}

class Host {
  readonly #robots: string;
  readonly #pauseMs: number;
  #rules: RobotRules | null = null;
  #rulesHoldUntil = 0;
  #nextAt = 0;
  #closedUntil = 0;

  constructor(origin: string, pauseMs: number) {
    this.#robots = `${origin}/robots.txt`;
    this.#pauseMs = pauseMs;
  }

  async fetch(url: string, validators?: Validators, isFeed = false): Promise<Fetched> {
    // A feed is made for programs; many sites keep search engines away from it, which is not meant for its readers.
    const reason = isFeed ? null : (await this.#currentRules()).refusal(url);
    return reason ? { kind: "problem", reason } : this.#ask(url, validators);
  }

  async #currentRules(): Promise<RobotRules> {
    if (this.#rules && performance.now() < this.#rulesHoldUntil) return this.#rules;
    const fetched = await this.#ask(this.#robots);
    this.#rules = robotRules(this.#robots, fetched);
    this.#rulesHoldUntil = performance.now() + (fetched.kind === "problem" ? FAILURE_HOLDS_MS : RULES_HOLD_MS);
    return this.#rules;
  }

  async #ask(url: string, validators?: Validators): Promise<Fetched> {
    const closedFor = Math.ceil((this.#closedUntil - performance.now()) / 1000);
    if (closedFor > 0) {
      const reason = `Its server asked to be left alone for another ${closedFor} s; a later visit reads it.`;
      return { kind: "problem", reason, retryAfter: closedFor };
    }
    await pause(Math.max(0, this.#nextAt - performance.now()));
    const fetched = await fetchPage(url, validators);
    const now = performance.now();
    this.#nextAt = now + Math.max(this.#pauseMs, this.#rules?.pauseMs ?? 0);
    if (fetched.kind === "problem" && fetched.retryAfter) this.#closedUntil = now + fetched.retryAfter * 1000;
    return fetched;
  }
}
