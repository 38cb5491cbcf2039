import { z } from "zod";
import type { AttacksFilter, ClaimsFilter, RatesFilter, ReportsFilter } from "../domain/filters.ts";
import { InvalidAddress, type ParameterError } from "./problem.ts";
import { attacksQuery, claimsQuery, type DashboardState, dashboardQuery, ratesQuery, reportsQuery } from "./queries.ts";

/** A set of parameters, each field named as in the address. */
export type Query = z.ZodObject;

export interface Ignored {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}

const LONGEST_ECHO = 100;

/** A parameter's schema without its default and its null. */
export function bareSchema(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? bareSchema(schema.unwrap()) : schema;
}

/** True where a parameter may be repeated or written as a comma list. */
export function isList(schema: z.core.$ZodType): boolean {
  return bareSchema(schema) instanceof z.ZodArray;
}

/** What a parameter allows: its values where they can be counted, else none. */
export function allowedValues(schema: z.core.$ZodType): string[] {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return allowedValues(bare.element);
  if (bare instanceof z.ZodEnum) return bare.options.map(String);
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(allowedValues);
  return [];
}

/**
 * The filter of an address, for routes: an unknown parameter or value is refused, never ignored.
 * Throws `InvalidAddress` with every fault of the address.
 */
export function parseAddress<Q extends Query>(query: Q, params: URLSearchParams): z.output<Q> {
  const raw = rawValues(query, params);
  const result = query.safeParse(raw);
  const unknown = unknownParameters(query, params);
  if (result.success && unknown.length === 0) return result.data;
  const errors = result.success ? [] : result.error.issues.map((issue) => errorOf(query, issue, raw));
  throw new InvalidAddress([...unknown.map((name) => unknownError(query, name)), ...errors]);
}

/**
 * The filter of an address, for pages: what can't be used is left out and named, so an old or broken address
 * still shows something. Empty values, as an HTML form sends them, count as left out.
 */
export function readAddress<Q extends Query>(
  query: Q,
  params: URLSearchParams,
): { filter: z.output<Q>; ignored: Ignored[] } {
  const ignored: Ignored[] = unknownParameters(query, params).map((parameter) => ({
    parameter: clip(parameter),
    value: clip(params.getAll(parameter).join(",")),
    reason: unknownError(query, parameter).reason,
  }));
  const usable = new URLSearchParams([...params].filter(([, value]) => value !== ""));
  const raw = rawValues(query, usable);
  for (;;) {
    const result = query.safeParse(raw);
    if (result.success) return { filter: result.data, ignored };
    const { issues } = result.error;
    for (const issue of issues) {
      const { parameter, reason } = errorOf(query, issue, raw);
      ignored.push({ parameter, value: clip(String(valueAt(raw, issue.path))), reason });
    }
    // From the last to the first, so that the places in a list stay right.
    for (const issue of issues.toReversed()) remove(raw, issue.path);
  }
}

/**
 * The parameters of a filter: only what differs from the default, lists as comma lists, in the order of the query.
 * Fields of the filter that the query does not know are left out.
 */
export function toSearchParams(query: Query, filter: object): URLSearchParams {
  const defaults = query.parse({}) as Record<string, unknown>;
  const params = new URLSearchParams();
  for (const [name, schema] of Object.entries(query.shape)) {
    const value = (filter as Record<string, unknown>)[name];
    if (value === undefined || value === null || String(value) === String(defaults[name])) continue;
    params.set(name, isList(schema) ? (value as string[]).join(",") : String(value));
  }
  return params;
}

/** A path with its parameters; commas stay legible. */
export function withParams(path: string, params: URLSearchParams): string {
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? path : `${path}?${text}`;
}

/** The `searchParams` of a Next page as the URLSearchParams that they were. */
export function searchParamsOf(record: Readonly<Record<string, string | string[] | undefined>>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(record)) {
    for (const one of [value ?? []].flat()) params.append(name, one);
  }
  return params;
}

export const parseRatesQuery = (params: URLSearchParams): RatesFilter => parseAddress(ratesQuery, params);
export const parseAttacksQuery = (params: URLSearchParams): AttacksFilter => parseAddress(attacksQuery, params);
export const parseClaimsQuery = (params: URLSearchParams): ClaimsFilter => parseAddress(claimsQuery, params);
export const parseReportsQuery = (params: URLSearchParams): ReportsFilter => parseAddress(reportsQuery, params);
export const readDashboardAddress = (params: URLSearchParams): { filter: DashboardState; ignored: Ignored[] } =>
  readAddress(dashboardQuery, params);
export const readAttacksAddress = (params: URLSearchParams): { filter: AttacksFilter; ignored: Ignored[] } =>
  readAddress(attacksQuery, params);

type RawValues = Record<string, unknown>;

/** Values as the schemas take them: lists split and without repeats, whole numbers as numbers. */
function rawValues(query: Query, params: URLSearchParams): RawValues {
  const raw: RawValues = {};
  for (const [name, schema] of Object.entries(query.shape)) {
    const values = params.getAll(name);
    const [first] = values;
    if (first === undefined) continue;
    if (isList(schema)) raw[name] = [...new Set(values.flatMap((value) => value.split(",")))];
    else if (values.length > 1) raw[name] = values;
    else raw[name] = bareSchema(schema) instanceof z.ZodNumber && /^\d{1,15}$/.test(first) ? Number(first) : first;
  }
  return raw;
}

function unknownParameters(query: Query, params: URLSearchParams): string[] {
  return [...new Set(params.keys())].filter((name) => !Object.hasOwn(query.shape, name));
}

function unknownError(query: Query, name: string): ParameterError {
  return {
    parameter: clip(name),
    reason: "is not a parameter of this address",
    allowed: Object.keys(query.shape),
  };
}

function errorOf(query: Query, issue: z.core.$ZodIssue, raw: RawValues): ParameterError {
  const parameter = String(issue.path[0]);
  const schema = query.shape[parameter];
  const allowed = schema ? allowedValues(schema) : [];
  const given = raw[parameter];
  if (schema && !isList(schema) && Array.isArray(given)) {
    return { parameter, reason: `is given ${given.length} times; give it once`, allowed };
  }
  const value = clip(String(valueAt(raw, issue.path)));
  if (value === "") return { parameter, reason: "has an empty value; leave the parameter out instead", allowed };
  const isUnlisted = issue.code === "invalid_value" || issue.code === "invalid_union";
  const refusal = allowed.length > 0 && isUnlisted ? "is not one of the allowed values" : issue.message;
  return { parameter, reason: `"${value}" ${refusal}`, allowed: isUnlisted ? allowed : rangeOf(schema) };
}

/** The range of a number, in words. */
function rangeOf(schema: z.core.$ZodType | undefined): string[] {
  const bare = schema && bareSchema(schema);
  return bare instanceof z.ZodNumber ? [`${bare.minValue} to ${bare.maxValue}`] : [];
}

function valueAt(raw: RawValues, path: readonly PropertyKey[]): unknown {
  const value = raw[String(path[0])];
  return Array.isArray(value) && typeof path[1] === "number" ? value[path[1]] : value;
}

function remove(raw: RawValues, path: readonly PropertyKey[]): void {
  const name = String(path[0]);
  const value = raw[name];
  if (Array.isArray(value) && typeof path[1] === "number" && value.length > 1) value.splice(path[1], 1);
  else delete raw[name];
}

function clip(text: string): string {
  return text.length > LONGEST_ECHO ? `${text.slice(0, LONGEST_ECHO)}…` : text;
}
