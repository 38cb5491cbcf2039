import type { Ignored } from "../../contract/address.ts";

/** Says what of the address could not be used: an old or broken link still shows something. */
export function IgnoredNote({ ignored }: { ignored: readonly Ignored[] }) {
  if (ignored.length === 0) return null;
  return (
    <div className="ignored" role="status">
      <b>Part of this address was left out.</b>
      <ul>
        {ignored.map(({ parameter, value, reason }) => (
          <li key={`${parameter}=${value}`}>
            <code>
              {parameter}={value}
            </code>{" "}
            {reason}.
          </li>
        ))}
      </ul>
    </div>
  );
}
