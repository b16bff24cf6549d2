import type { Fix } from "../cells/finding";
import { cellText } from "../cells/address";
import type { CellValue } from "../cells/grid";
import { DECISIONS_KEY } from "../report/ranking-record";
import type { Workbook } from "../workbook/workbook";
import { printedTime } from "./printed-time";
import { writeRecorded } from "./recorded-write";
import { settleWorkbook } from "./unfinished-write";
import type { WorkbookReading } from "./workbook-reading";

/** An input cell that was changed with the user's consent. */
interface Decision {
  readonly time: string;
  readonly cell: string;
  readonly was: CellValue;
  readonly becomes: string | number;
}

/**
 * Makes fixes that the user agreed to: each cell is written only if it still holds the old value, and 考核存档 keeps
 * old and new. All of them or none. Throws ChangeRefused.
 */
export async function applyFixes(
  workbook: Workbook,
  fixes: readonly Fix[],
  now: Date,
): Promise<void> {
  const { reading } = await settleWorkbook(workbook);
  const time = printedTime(now);
  const decisions = fixes.map((fix) => decisionOf(fix, time));
  await writeRecorded(workbook, reading, {
    ...{ action: "fix", about: null, time },
    change: {
      sheets: [],
      edits: fixes.map(({ cell, was, becomes }) => ({ cell, was, becomes })),
      show: null,
    },
    texts: new Map([[DECISIONS_KEY, decisionsText(reading, decisions)]]),
  });
}

function decisionOf({ cell, was, becomes }: Fix, time: string): Decision {
  const written = "number" in becomes ? becomes.number : becomes.text;
  return { time, cell: cellText(cell), was, becomes: written };
}

/** The decisions after those made earlier, one JSON a line. */
function decisionsText({ archive }: WorkbookReading, decisions: readonly Decision[]): string {
  const earlier = archive.texts.get(DECISIONS_KEY);
  const lines = decisions.map((one) => JSON.stringify(one));
  return [...(earlier === undefined ? [] : [earlier]), ...lines].join("\n");
}
