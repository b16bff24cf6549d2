import {
  checkIssue,
  type ChangeSinceIssue,
  type IssueCheck,
} from "../../src/features/issuing/check-issue";
import { circulatedCopy } from "../../src/features/copies/circulated-copy";
import { issueMonth } from "../../src/features/issuing/issue-month";
import { issueSheet as words } from "../../src/messages/zh/issue-sheet";
import type { WriteMode } from "../../src/record/write-mode";
import { cell, gridOf, JULY, ranked, sampleWorkbook } from "../features/sample";
import { plainFormulas } from "../features/rank-month/plain-formulas";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { workbookOfFile } from "./grid-books";
import type { Resave } from "./kept-ranking";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";

interface SealedCase {
  readonly name: string;
  readonly writeMode?: WriteMode;
  /** Circulated as 冻结为数值. */
  readonly isFrozen?: boolean;
  readonly change: (workbook: MemoryWorkbook) => unknown;
  readonly places: readonly string[];
  readonly verdict: string;
}

/** What happens to an issued file on its way, what 核验 must say of it then, and what its own sheet 签发 must show. */
export const SEALED_CASES: readonly SealedCase[] = [
  { name: "untouched it is intact", change: () => null, places: [], verdict: words.allSame },
  {
    name: "issued in plain formulas, untouched it is intact",
    writeMode: "native",
    change: () => null,
    places: [],
    verdict: words.allSame,
  },
  {
    name: "issued in plain formulas and frozen it is intact in all values",
    writeMode: "native",
    isFrozen: true,
    change: () => null,
    places: ["formulas frozen"],
    verdict: words.allSame,
  },
  {
    name: "a changed number is found, with the add-in and without it",
    change: (workbook) => workbook.type(cell(DATA, "B5"), { number: 27032.01 }),
    places: [`${DATA} 4 1`],
    verdict: words.someChanged,
  },
  {
    name: "a text of another length is found, with the add-in and without it",
    change: (workbook) => workbook.type(cell("依据 1-6月", "A5"), { text: "煤山" }),
    places: ["依据 1-6月 4 0"],
    verdict: words.someChanged,
  },
];

export interface SealFound {
  readonly places: readonly string[];
  /** What the sheet 签发 shows: null where nothing has calculated it. */
  readonly verdict: string | null;
}

/** Issues, saves and opens, changes, saves and opens again. */
export async function sealThrough(
  resave: Resave,
  {
    change,
    writeMode = "values",
    isFrozen = false,
  }: Omit<SealedCase, "name" | "places" | "verdict">,
): Promise<SealFound> {
  const workbook = await sampleWorkbook([], { calculator: plainFormulas });
  await ranked(workbook, { writeMode, calculationLimitMs: 5 });
  await issueMonth(workbook, PERIOD, JULY);
  const issued = isFrozen ? await frozenCopy(workbook) : await workbook.copy();
  const opened = await workbookOfFile(await resave(issued));
  change(opened);
  const copy = await workbookOfFile(await resave(await opened.copy()));
  const check = await checkIssue(copy, PERIOD);
  const { values } = await gridOf(copy, "签发 1-6月");
  const row = values.find(([label]) => label === words.verdict);
  const verdict = row?.at(-1);
  return {
    places: check.kind === "checked" ? placesOf(check) : [check.kind],
    verdict: typeof verdict === "string" ? verdict : null,
  };
}

async function frozenCopy(workbook: MemoryWorkbook): Promise<Uint8Array> {
  await circulatedCopy(workbook, "frozen", JULY);
  const made = workbook.handedOver[0];
  if (!made) throw new Error("no copy");
  return made.bytes;
}

const placesOf = ({ changes, frozen }: Extract<IssueCheck, { kind: "checked" }>): string[] => [
  ...changes.map(placeOf),
  ...(frozen > 0 ? ["formulas frozen"] : []),
];

function placeOf(change: ChangeSinceIssue): string {
  if (!("cell" in change)) return `${change.kind} ${change.sheet}`;
  return `${change.cell.sheet} ${change.cell.row} ${change.cell.column}`;
}
