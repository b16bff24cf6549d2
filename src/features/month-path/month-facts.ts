import type { CellAddress } from "../../cells/address";
import { isBlocking, type Finding } from "../../cells/finding";
import { neededInputs } from "../../method/needed-inputs";
import { inputOf } from "../../ranking/period-input";
import type { WorkbookInput } from "../../reading/workbook-input";
import { storedIssues } from "../../record/stored-issues";
import type { WorkbookReading } from "../../record/workbook-reading";
import { hasCircular } from "../issuing/recorded-circular";
import { readReturns } from "../handing-out/returned-record";

/** How far the figures of a month have come. */
export interface FilledCells {
  /** Cells that the scores need a figure from, and those that are not blank. */
  readonly asked: number;
  readonly filled: number;
  /** The first blank one. */
  readonly next: CellAddress | null;
}

/** Where a month stands in the workbook, besides its ranking. */
export interface MonthFacts {
  readonly period: string;
  /** null where there is no data sheet that can be read. */
  readonly cells: FilledCells | null;
  /** What a ranking would find now. */
  readonly findings: readonly Finding[];
  readonly blocks: number;
  readonly warnings: number;
  readonly circular: "none" | "current" | "stale";
  readonly issue: "none" | "issued" | "altered";
  /** Bureaus whose files were merged, and those of them that are complete; null before the first. */
  readonly returned: { readonly bureaus: number; readonly reported: number } | null;
}

/** Where a month stands, read from one reading of the workbook. Writes nothing. */
export async function monthFacts(reading: WorkbookReading, period: string): Promise<MonthFacts> {
  const input = inputOf(reading, period);
  const blocks = input.findings.filter(isBlocking).length;
  const [circular, issue] = await Promise.all([
    circularOf(reading, period),
    issueOf(reading, period),
  ]);
  return {
    period,
    cells: filledCells(input),
    findings: input.findings,
    blocks,
    warnings: input.findings.length - blocks,
    circular,
    issue,
    returned: returnedOf(reading, period),
  };
}

// What compares whole sheets is fetched for a month that has them.
async function circularOf(
  reading: WorkbookReading,
  period: string,
): Promise<MonthFacts["circular"]> {
  if (!hasCircular(reading, period)) return "none";
  const { circularStanding } = await import("../issuing/issue-circular");
  return (await circularStanding(reading, period)).kind;
}

async function issueOf(reading: WorkbookReading, period: string): Promise<MonthFacts["issue"]> {
  if (storedIssues(reading.archive, period).length === 0) return "none";
  const { issueState } = await import("../issuing/check-issue");
  return ISSUES[issueState(reading, period) ?? "none"];
}

const ISSUES = {
  none: "none",
  issued: "issued",
  "issued-frozen": "issued",
  "issued-altered": "altered",
} as const;

function filledCells({ data, method, conventions }: WorkbookInput): FilledCells | null {
  if (!data) return null;
  const { quantities } = neededInputs(method, conventions);
  const figures = [...quantities].flatMap((quantity) => data.quantities.get(quantity) ?? []);
  const blanks = figures.filter(({ kind }) => kind === "missing");
  return {
    asked: figures.length,
    filled: figures.length - blanks.length,
    next: blanks.find(({ cell }) => cell !== null)?.cell ?? null,
  };
}

function returnedOf({ archive }: WorkbookReading, period: string): MonthFacts["returned"] {
  const returns = readReturns(archive, period);
  if (returns.length === 0) return null;
  const reported = returns.filter(({ standing }) => standing === "reported").length;
  return { bureaus: returns.length, reported };
}
