"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { apiAddress } from "./api-address.ts";

interface TryItProps {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** False for files that can't be shown as text: their headers are asked for, and a link is given. */
  readonly isText: boolean;
  readonly children: ReactNode;
}

interface Shown {
  readonly address: string;
  readonly status: string;
  readonly headers: string;
  readonly body: string;
}

const LONGEST_BODY = 20_000;
const TOLD_HEADERS = /^(content-type|etag|cache-control|x-total-count|link|retry-after|allow)$/;

/**
 * A form that asks the API and shows the reply in its place. Without JavaScript the form of a GET leads to the reply
 * itself.
 */
export function TryIt({ method, path, isText, children }: TryItProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isAsking, setAsking] = useState(false);

  async function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const address = apiAddress(path, entriesOf(fields));
    setAsking(true);
    try {
      setShown(await replyOf(address, method, fields, isText));
    } catch (error) {
      setShown({ address, status: "No reply", headers: "", body: String(error) });
    } finally {
      setAsking(false);
    }
  }

  return (
    <form className="try" action="/data/api/ask" method="get" onSubmit={ask}>
      <input type="hidden" name="path" value={path} />
      {children}
      <button type="submit" className={method === "POST" ? "btn js-only" : "btn"} disabled={isAsking}>
        Ask
      </button>
      {shown && (
        <div className="reply" role="status">
          <p>
            <b>{shown.status}</b> <a href={shown.address}>{shown.address}</a>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
          <pre tabIndex={0}>
            {shown.headers}
            {shown.body}
          </pre>
        </div>
      )}
    </form>
  );
}

function entriesOf(fields: FormData): [string, string][] {
  return [...fields].map(([name, value]) => [name, String(value)]);
}

async function replyOf(address: string, method: "GET" | "POST", fields: FormData, isText: boolean): Promise<Shown> {
  const reply = await fetch(address, {
    method: method === "GET" && !isText ? "HEAD" : method,
    ...(method === "POST" && {
      headers: { "Content-Type": "application/json" },
      body: String(fields.get("body") ?? ""),
    }),
  });
  const headers = [...reply.headers].filter(([name]) => TOLD_HEADERS.test(name));
  const body = await reply.text();
  return {
    address,
    status: `${reply.status} ${reply.statusText}`.trim(),
    headers: `${headers.map(([name, value]) => `${name}: ${value}`).join("\n")}\n\n`,
    body: legible(body, reply.headers.get("content-type") ?? ""),
  };
}

/** A reply as it can be read: JSON on lines of its own, and not more of it than a page can hold. */
function legible(body: string, type: string): string {
  const whole = type.includes("json") && !type.includes("ndjson") && body !== "" ? indented(body) : body;
  return whole.length > LONGEST_BODY ? `${whole.slice(0, LONGEST_BODY)}\n… the address gives the whole` : whole;
}

const indented = (body: string): string => JSON.stringify(JSON.parse(body), null, 2);
