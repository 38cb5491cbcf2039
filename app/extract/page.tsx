import type { Metadata } from "next";
import { MAXIMUM_BODY_BYTES } from "../../contract/replies.ts";
import { alternatesOf } from "../addresses.ts";
import { PageFrame } from "../chrome/page-frame.tsx";
import { pageLanguage } from "../language.ts";
import { EXTRACT_STRINGS } from "../strings/extract.ts";
import { EMPTY_READING, exampleReading } from "./reading.ts";
import { ReadingDesk } from "./reading-desk.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLanguage();
  const { title, description } = EXTRACT_STRINGS[lang];
  return { title, description, alternates: alternatesOf("/extract", lang) };
}

interface ExtractPageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ExtractPage({ searchParams }: ExtractPageProps) {
  const { empty } = await searchParams;
  const lang = await pageLanguage();
  const words = EXTRACT_STRINGS[lang];
  return (
    <PageFrame here="/extract" lang={lang} address="/extract">
      <div className="finding">
        <h1>{words.heading}</h1>
        <p className="stand">{words.standfirst}</p>
      </div>
      <ReadingDesk
        lang={lang}
        mostBytes={MAXIMUM_BODY_BYTES}
        begin={empty === undefined ? exampleReading(lang) : EMPTY_READING}
      />
    </PageFrame>
  );
}
