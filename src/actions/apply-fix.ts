import type { Fix } from "../cells/finding";
import { cellText } from "../cells/address";
import type { CellValue } from "../cells/grid";
import { ARCHIVE_SHEET } from "../method/sheet-terms";
import { archiveSheet, withTexts } from "../report/archive";
import { freeName } from "../report/own-sheets";
import { DECISIONS_KEY } from "../report/ranking-record";
import type { SheetContent, Workbook } from "../workbook/workbook";
import { printedTime } from "./printed-time";
import { readWorkbook, type WorkbookReading } from "./workbook-reading";

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
  const reading = await readWorkbook(workbook);
  const decisions = fixes.map((fix) => decisionOf(fix, printedTime(now)));
  await workbook.apply({
    sheets: [decidedArchive(reading, decisions)],
    edits: fixes.map(({ cell, was, becomes }) => ({ cell, was, becomes })),
    show: null,
  });
}

function decisionOf({ cell, was, becomes }: Fix, time: string): Decision {
  const written = "number" in becomes ? becomes.number : becomes.text;
  return { time, cell: cellText(cell), was, becomes: written };
}

/** The archive with the decisions added, one JSON a line. */
function decidedArchive(
  { archive, grids }: WorkbookReading,
  decisions: readonly Decision[],
): SheetContent {
  const earlier = archive.texts.get(DECISIONS_KEY);
  const lines = [
    ...(earlier === undefined ? [] : [earlier]),
    ...decisions.map((one) => JSON.stringify(one)),
  ];
  const changed = withTexts(archive, new Map([[DECISIONS_KEY, lines.join("\n")]]));
  return archiveSheet(archive.sheet ?? freeName(ARCHIVE_SHEET, grids), changed);
}
