/** What a page is about, for machines (JSON-LD). */
export function JsonLd({ data }: { data: object }) {
  // A "<" could end the script.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, with every "<" escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
