import { cache } from "react";
import { chartState } from "../../charts/state.ts";
import { type Ignored, readDashboardAddress } from "../../contract/address.ts";
import { type DashboardState, dashboardQuery } from "../../contract/queries.ts";
import { LedgerError } from "../../db/errors.ts";
import { type AttackDetail, readAttack, readAttacks } from "../../db/read/attacks.ts";
import { readCoverage } from "../../db/read/coverage.ts";
import { readRates } from "../../db/read/rates.ts";
import { resolveRelease } from "../../db/read/releases.ts";
import { sharedReader } from "../../db/shared-reader.ts";
import { snapshot } from "../../db/snapshot.ts";
import { siteAddress } from "../site.ts";
import { BEFORE_FIRST_RELEASE } from "../strings/ignored.ts";
import { figuresOf } from "./figures.ts";
import type { DashboardModel } from "./model.ts";

export interface DashboardRead {
  readonly model: DashboardModel;
  readonly latest: { readonly details: readonly AttackDetail[]; readonly total: number };
  readonly ignored: readonly Ignored[];
}

const LATEST = 5;

/** All that the dashboard of an address shows, from one state of the ledger; read once for a request. */
export const readDashboard = cache((query: string): DashboardRead => {
  const db = sharedReader();
  return snapshot(db, () => {
    const { filter, ignored } = readDashboardAddress(new URLSearchParams(query));
    const { state, release, refused } = atRelease(filter);
    const figures = figuresOf(readRates(db, state));
    const coverage = readCoverage(db, state.attacker, state.as_of);
    const focus = chartState(figures.rates, state, coverage.last_day).focus?.weapon;
    const dayRates =
      state.view === "calendar" && focus
        ? figuresOf(readRates(db, { ...state, step: "day", weapon: [focus] })).rates
        : null;
    return {
      model: { state, ...figures, coverage, release, dayRates, history: historyOf(state), site: siteAddress() },
      latest: latestAttacks(state),
      ignored: [...ignored, ...refused],
    };
  });
});

/** What was launched in each month on record. */
function historyOf({ attacker, as_of, date, lang }: DashboardState): DashboardModel["history"] {
  const state: DashboardState = { ...dashboardQuery.parse({}), attacker, as_of, date, lang };
  const { columns, outcomes } = chartState(readRates(sharedReader(), state), state, null);
  return columns.map(({ start }, place) => ({ start, launched: outcomes[place]?.launched ?? 0 }));
}

/** The release of the address; a day before the first release is left out and named. */
function atRelease(state: DashboardState) {
  try {
    return { state, release: resolveRelease(sharedReader(), state.as_of), refused: [] };
  } catch (error) {
    if (!(error instanceof LedgerError) || error.code !== "no_release") throw error;
    const refused: Ignored[] = [{ parameter: "as_of", value: state.as_of ?? "", reason: BEFORE_FIRST_RELEASE }];
    return { state: { ...state, as_of: null }, release: resolveRelease(sharedReader(), null), refused };
  }
}

function latestAttacks({ as_of, date }: DashboardState): DashboardRead["latest"] {
  const db = sharedReader();
  const { rows, total } = readAttacks(db, {
    attacker: null,
    weapon: [],
    claimant: [],
    q: null,
    from: null,
    to: null,
    date,
    as_of,
    sort: "-end",
    limit: LATEST,
    cursor: null,
  });
  return { details: rows.map((row) => readAttack(db, row.id, as_of)).filter((detail) => detail !== null), total };
}
