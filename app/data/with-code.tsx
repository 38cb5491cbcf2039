/** A sentence whose names stand between backticks. */
export function WithCode({ text }: { text: string }) {
  return text.split("`").map((part, place) =>
    // The parts never move, so that their place tells them apart.
    // biome-ignore lint/suspicious/noArrayIndexKey: the same name may stand twice in a sentence.
    place % 2 === 1 ? <code key={place}>{part}</code> : part,
  );
}
