import type { Metadata } from "next";
import { PageFrame } from "../chrome/page-frame.tsx";
import { ReadingDesk } from "./reading-desk.tsx";

export const metadata: Metadata = {
  title: "Extract",
  description:
    "Paste a report and see the claims that are read from it, and every number that is not counted, with the reason.",
};

export default function ExtractPage() {
  return (
    <PageFrame here="/extract">
      <div className="finding">
        <h1>Paste a report, see its claims</h1>
        <p className="stand">
          Every number in the text ends up in one of two places: in the table of claims, or in the list of what was not
          counted, with the reason. Nothing is stored.
        </p>
      </div>
      <ReadingDesk />
    </PageFrame>
  );
}
