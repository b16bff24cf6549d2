import type { PathMessages, StepWords } from "../zh/path";

export const path: PathMessages = {
  steps: "Steps of the month",
  names: {
    period: "① Period",
    data: "② Data",
    check: "③ Check",
    rank: "④ Ranking",
    circular: "⑤ Circular",
    issue: "⑥ Issue",
    circulation: "⑦ Hand out and merge",
  },
  marks: { done: "done", now: "do this now", waiting: "not done" },
  standing: stepStanding,
  findings: (blocks, warnings) => `Check: ${countsText(blocks, warnings)}`,
  findingsHint: "Correct or decide with the buttons, then choose “Rank now”.",
  parts: { analysis: "Analysis", more: "More" },
};

function stepStanding(fact: StepWords): string {
  switch (fact.step) {
    case "period":
      return fact.period ?? "none yet";
    case "data":
      return fact.cells === null ? "" : `${fact.cells.filled}/${fact.cells.asked} cells`;
    case "check":
      return fact.counts === null ? "" : countsText(fact.counts.blocks, fact.counts.warnings);
    case "rank":
      return { none: "to do", running: "running", outdated: "rank again", current: "ranked" }[
        fact.is
      ];
    case "circular":
      if (fact.is === null) return "";
      return { none: "not made", current: "made", stale: "make again" }[fact.is];
    case "issue":
      if (fact.is === null) return "";
      return { none: "not issued", issued: "issued", altered: "changed since" }[fact.is];
    case "circulation":
      return fact.returned === null
        ? ""
        : `${fact.returned.reported}/${fact.returned.bureaus} reported`;
  }
}

function countsText(blocks: number, warnings: number): string {
  if (blocks === 0 && warnings === 0) return "nothing found";
  const parts = [
    ...(blocks > 0 ? [`${blocks} blocking`] : []),
    ...(warnings > 0 ? [`${warnings} to note`] : []),
  ];
  return parts.join(", ");
}
