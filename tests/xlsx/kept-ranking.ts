import { decide } from "../../src/features/findings/decide";
import { recallRanking } from "../ranking/recalled-now";
import { type RecalledRanking } from "../../src/ranking/recall-ranking";
import { cell, gridOf, JULY, ranked, sampleWorkbook } from "../features/sample";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { workbookOfFile } from "./grid-books";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";
const DECISION = {
  kind: "points",
  period: PERIOD,
  town: "煤山镇",
  code: "9",
  points: "1",
  note: "=1+1",
  basis: "局务会纪要〔2020〕8号",
} as const;

/** What a program does to a file by opening and saving it. */
export type Resave = (bytes: Uint8Array) => Promise<Uint8Array>;

/** What happens between the ranking and the next opening of the pane, and how the ranking must be found then. */
export const KEPT_CASES: readonly {
  readonly name: string;
  readonly change: (workbook: MemoryWorkbook) => Promise<unknown>;
  readonly expected: (found: RecalledRanking) => unknown;
  readonly is: unknown;
}[] = [
  {
    name: "unchanged is reported unchanged",
    change: () => Promise.resolve(),
    expected: ({ kind }) => kind,
    is: "current",
  },
  {
    name: "a changed cell is named, with its old and its new value",
    change: (workbook) => Promise.resolve(workbook.type(cell(DATA, "B5"), { number: 2000 })),
    expected: (found) => (found.kind === "stale" ? found.changes : found.kind),
    is: [{ kind: "cell", cell: cell(DATA, "B5"), was: 27032, now: 2000 }],
  },
  {
    name: "a decision of later is no change of a cell, and the ranking is out of date",
    change: (workbook) => decide(workbook, { ...DECISION, points: "0" }, JULY),
    expected: (found) => (found.kind === "stale" ? found.changes : found.kind),
    is: [],
  },
  {
    name: "a record that was taken out is reported as gone",
    change: (workbook) => Promise.resolve(workbook.deleteSheet("考核存档")),
    expected: ({ kind }) => kind,
    is: "unverifiable",
  },
  {
    name: "a ranking changed by hand is told apart",
    change: (workbook) => Promise.resolve(workbook.type(cell("排名 1-6月", "C4"), { number: 100 })),
    expected: ({ kind }) => kind,
    is: "altered",
  },
];

/** Ranks, saves and opens, changes, saves and opens again; what the pane then says of the ranking. */
export async function keptThrough(
  resave: Resave,
  change: (workbook: MemoryWorkbook) => Promise<unknown>,
): Promise<RecalledRanking> {
  const workbook = await sampleWorkbook();
  await decide(workbook, DECISION, JULY);
  await ranked(workbook);
  const opened = await workbookOfFile(await resave(await workbook.copy()));
  await gridOf(opened, DATA);
  await change(opened);
  return recallRanking(await workbookOfFile(await resave(await opened.copy())), PERIOD);
}
