import type { DashboardState } from "../../contract/queries.ts";
import type { Coverage } from "../../db/read/coverage.ts";
import type { IsoDate } from "../../domain/calendar.ts";
import type { Rate } from "../../domain/rates.ts";
import type { Release } from "../../domain/release.ts";
import type { Figures } from "./figures.ts";

/** Weapons launched in a period. */
export interface Launched {
  readonly start: IsoDate;
  readonly launched: number;
}

/** What is known besides the rates: the same for every filter of one attacker. */
export interface Background {
  readonly coverage: Coverage;
  readonly release: Release;
  /** Month by month over the whole record, whatever the dates chosen. */
  readonly history: readonly Launched[];
  /** Address of the site, for what is read elsewhere: citations and embedded charts. */
  readonly site: string;
}

/** Everything that the upper part of the dashboard shows. */
export interface DashboardModel extends Background, Figures {
  readonly state: DashboardState;
  /** Day rates of the focused weapon; only the calendar needs them. */
  readonly dayRates: readonly Rate[] | null;
}
