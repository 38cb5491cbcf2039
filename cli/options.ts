import { InvalidArgumentError, Option } from "commander";
import { isoDateSchema } from "../domain/calendar.ts";
import { LANGUAGES, type Language } from "../domain/report.ts";

/** What the command line says of every document, over what the document says of itself. */
export interface DocumentOptions {
  readonly published?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: Language;
}

/** The options that describe documents, shared by `extract` and `ingest`. */
export function documentOptions(): Option[] {
  return [
    new Option("--published <date>", "day of publication, such as 2024-11-22; relative dates need it").argParser(date),
    new Option("--publisher <name>", "who published the report"),
    new Option("--url <address>", "address of the report").argParser(address),
    new Option("--language <language>", "language of the text; detected when left out").choices(LANGUAGES),
  ];
}

function date(value: string): string {
  if (!isoDateSchema.safeParse(value).success) {
    throw new InvalidArgumentError("Write a date that exists, such as 2024-11-22.");
  }
  return value;
}

function address(value: string): string {
  if (!URL.canParse(value))
    throw new InvalidArgumentError("Write a whole address, such as https://example.org/report.");
  return value;
}
