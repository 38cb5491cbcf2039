import { csvwTable } from "../../contract/csvw.ts";
import { withColumns } from "../../contract/envelope.ts";
import { openApiDocument } from "../../contract/openapi.ts";
import { PROBLEMS, type ProblemName } from "../../contract/problem.ts";
import { columnsQuery, type FileFormat, fileQuery, packageQuery, plainQuery } from "../../contract/queries.ts";
import {
  ATTACK,
  ATTACKS,
  CHANGES,
  CLAIM,
  CLAIMS,
  type FileRoute,
  LATEST_RELEASE,
  PROBLEM,
  RATES,
  RELEASE,
  RELEASES,
  REPORT,
  REPORTS,
  type ReadRoute,
  VOCABULARY_CLAIMANTS,
  VOCABULARY_METRICS,
  VOCABULARY_WEAPONS,
} from "../../contract/routes.ts";
import { CLAIMANT_ROWS, countDefinitions, shareDefinitions, WEAPON_ROWS } from "../../contract/vocabulary.ts";
import type { Db } from "../../db/open.ts";
import { readAttack } from "../../db/read/attacks.ts";
import { readClaim } from "../../db/read/claims.ts";
import {
  ATTACK_LIST,
  CHANGE_LIST,
  CLAIM_LIST,
  fixedList,
  type List,
  RATE_LIST,
  RELEASE_LIST,
  REPORT_LIST,
} from "../../db/read/lists.ts";
import { readReport } from "../../db/read/reports.ts";
import type { AsOf } from "../../domain/filters.ts";
import type { Measure } from "../../domain/rates.ts";
import { fixed, list, thing } from "./answer.ts";
import { DEFINITION_ROWS } from "./definitions.ts";
import { postExtract } from "./extract.ts";
import { file } from "./files.ts";
import { packageZip } from "./package.ts";
import { pictureReply } from "./pictures.ts";
import type { Handler, Place } from "./place.ts";
import { ApiProblem } from "./problems.ts";

/** A path of the API, as the OpenAPI document writes it, and what it does with each method. */
export interface Endpoint {
  readonly path: string;
  readonly methods: Readonly<Record<string, Handler>>;
  readonly isParameter: (name: string) => boolean;
}

type Definitions = ReturnType<typeof countDefinitions>;
const counts = countDefinitions(DEFINITION_ROWS);
const none: Definitions = [];

const reads = (path: string, query: { readonly shape: object }, GET: Handler): Endpoint => ({
  path,
  methods: { GET },
  isParameter: (name) => Object.hasOwn(query.shape, name),
});

/** A list as JSON, its rows as files, and what describes their columns. */
function listEndpoints<PageFilter, Filter, Row extends object, TableRow, Facet extends string>(
  route: ReadRoute & { readonly file: FileRoute },
  of: List<PageFilter, Filter, Row, TableRow, Facet>,
  definitions: (filter: object) => Definitions,
): Endpoint[] {
  return [
    reads(route.path, route.query, list(route, of, definitions)),
    ...route.file.formats.map((format: FileFormat) =>
      reads(`${route.path}.${format}`, fileQuery(route.file, format), file(route, of, format)),
    ),
    reads(`${route.path}.csv-metadata.json`, columnsQuery(route.file.columns), columnsOf(route)),
  ];
}

function columnsOf({
  path,
  summary,
  file: { columns, primaryKey },
}: ReadRoute & { readonly file: FileRoute }): Handler {
  return (request) =>
    fixed(
      request,
      columnsQuery(columns),
      ({ fields }) =>
        csvwTable({
          file: `${path.slice(1)}.csv`,
          title: summary,
          columns: withColumns(columns, fields as readonly string[]),
          primaryKey,
        }),
      "application/csvm+json",
    );
}

/** One thing by its id; a 404 that names the list where there is none. */
function byId<Thing>(route: ReadRoute, read: (db: Db, id: string, as_of: AsOf) => Thing | null): Endpoint {
  const parent = route.path.replace("/{id}", "");
  return reads(
    route.path,
    route.query,
    thing(route, counts, ({ db, as_of }, place) => read(db, place.id, as_of) ?? notFound(place, parent)),
  );
}

function notFound({ id, root }: Place, parent: string): never {
  throw new ApiProblem(
    "not-found",
    `Nothing has the id "${id.slice(0, 100)}" here; ${root}${parent} lists what there is.`,
  );
}

const LEDGER_ENDPOINTS: readonly Endpoint[] = [
  ...listEndpoints(RATES, RATE_LIST, (filter) =>
    shareDefinitions(DEFINITION_ROWS, (filter as { measure: Measure }).measure),
  ),
  ...listEndpoints(ATTACKS, ATTACK_LIST, () => counts),
  byId(ATTACK, readAttack),
  ...listEndpoints(CLAIMS, CLAIM_LIST, () => counts),
  byId(CLAIM, readClaim),
  ...listEndpoints(REPORTS, REPORT_LIST, () => none),
  byId(REPORT, readReport),
  ...listEndpoints(CHANGES, CHANGE_LIST, () => none),
  reads("/package.zip", packageQuery, packageZip),
];

/** The release that the reply is read from. */
function releaseReply(caching?: "always asked"): Handler {
  return thing(LATEST_RELEASE, none, ({ release }) => release, caching);
}

const document = openApiDocument();
const isProblem = (name: string): name is ProblemName => Object.hasOwn(PROBLEMS, name);

/** Every path of the API. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...LEDGER_ENDPOINTS,
  ...listEndpoints(VOCABULARY_WEAPONS, fixedList(WEAPON_ROWS), () => none),
  ...listEndpoints(VOCABULARY_CLAIMANTS, fixedList(CLAIMANT_ROWS), () => none),
  ...listEndpoints(VOCABULARY_METRICS, fixedList(DEFINITION_ROWS), () => none),
  ...listEndpoints(RELEASES, RELEASE_LIST, () => none),
  reads(LATEST_RELEASE.path, LATEST_RELEASE.query, releaseReply("always asked")),
  reads(RELEASE.path, RELEASE.query, (request, place) => {
    if (!/^[1-9]\d{0,8}$/.test(place.id)) {
      throw new ApiProblem("release-not-found", `"${place.id.slice(0, 100)}" is not the number of a release.`);
    }
    return releaseReply()(request, { ...place, release: Number(place.id) });
  }),
  reads(PROBLEM.path, PROBLEM.query, (request, { id: name }) => {
    if (isProblem(name)) return fixed(request, PROBLEM.query, () => ({ name, ...PROBLEMS[name] }));
    const known = Object.keys(PROBLEMS).join(", ");
    throw new ApiProblem("not-found", `No problem has that name. Known: ${known}.`);
  }),
  reads("/openapi.json", plainQuery, (request) => fixed(request, plainQuery, () => document)),
  { path: "/charts/rates.svg", methods: { GET: (request) => pictureReply(request, "svg") }, isParameter: () => true },
  { path: "/charts/rates.png", methods: { GET: (request) => pictureReply(request, "png") }, isParameter: () => true },
  { path: "/extract", methods: { POST: postExtract }, isParameter: () => false },
];

/** What stands below `/releases/{release}` as well, as it was at that release. */
export const PINNED = LEDGER_ENDPOINTS.filter(({ path }) => !path.endsWith(".csv-metadata.json"));
