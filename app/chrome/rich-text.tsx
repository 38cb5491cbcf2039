import type { ReactNode } from "react";

interface RichTextProps {
  /** Words with `names`, **stress** and [links](name of the link). */
  readonly text: string;
  /** Addresses by the names that stand in the text; a link to a file is offered as a download. */
  readonly links?: Readonly<Record<string, string>>;
}

const PART = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((\w+)\)/g;
const FILE = /\.(?:csv|zip|parquet)$/;

/** A sentence whose names, links and stresses stand in it, so that each language puts them where it wants. */
export function RichText({ text, links = {} }: RichTextProps) {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(PART)) {
    const [whole, name, stressed, label, link = ""] = match;
    const key = match.index;
    parts.push(text.slice(end, key));
    end = key + whole.length;
    if (name !== undefined) parts.push(<code key={key}>{name}</code>);
    else if (stressed !== undefined) parts.push(<b key={key}>{stressed}</b>);
    else parts.push(<Link key={key} label={label ?? ""} href={links[link]} />);
  }
  return [...parts, text.slice(end)];
}

function Link({ label, href }: { label: string; href: string | undefined }) {
  if (href === undefined) throw new Error(`The text names a link on "${label}" that it was not given.`);
  return (
    <a href={href} download={FILE.test(href) || undefined}>
      {label}
    </a>
  );
}
