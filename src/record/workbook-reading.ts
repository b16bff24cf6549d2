import type { Grid } from "../cells/grid";
import { sealKey } from "./seal";
import type { Decision } from "../method/decision";
import { SEAL_SHEET_PREFIX } from "../method/sheet-terms";
import { fetchReaderFor } from "../reading/own-methods";
import { canonicalOf, readPeriod } from "../reading/words/period";
import { readArchive, type Archive } from "./archive";
import { hasMarker } from "./own-sheets";
import { readDecisions } from "./policy-record";
import { readRecords, sheetNames, type RankingRecord } from "./ranking-record";
import { recordedSheets } from "./sheet-records";
import type { Workbook } from "../workbook/workbook";

/** A whole workbook, read in one trip, and what 考核存档 says of it. */
export interface WorkbookReading {
  readonly grids: ReadonlyMap<string, Grid>;
  /** The sheets that are not our own output: all that may be read as input. */
  readonly inputs: readonly Grid[];
  readonly archive: Archive;
  /** What was decided about gaps, of all periods. */
  readonly decisions: readonly Decision[];
  readonly records: readonly RankingRecord[];
  /** Names of the sheets that earlier runs wrote. */
  readonly listed: ReadonlySet<string>;
}

export async function readWorkbook(workbook: Workbook): Promise<WorkbookReading> {
  const grids = await workbook.read("all");
  await fetchReaderFor(grids);
  return readingOf(grids);
}

/** The same of a workbook whose sheets are at hand. */
export function readingOf(grids: readonly Grid[]): WorkbookReading {
  const archive = readArchive(grids);
  // A period that a person has made unreadable in the archive is as good as not ranked.
  const records = readRecords(archive).filter(({ period }) => canonicalOf(readPeriod(period)));
  const listed = new Set([
    ...records.flatMap(({ sheets }) => sheetNames(sheets)),
    ...issueSheets(grids, archive),
    ...recordedSheets(archive),
  ]);
  const isOutput = (grid: Grid): boolean =>
    grid.sheet === archive.sheet || (listed.has(grid.sheet) && hasMarker(grid));
  return {
    grids: new Map(grids.map((grid) => [grid.sheet, grid])),
    inputs: grids.filter((grid) => !isOutput(grid)),
    archive,
    decisions: readDecisions(archive),
    records,
    listed,
  };
}

/** Both hold the same input: the same sheets with the same cells, and the same decisions. */
export function isSameInput(a: WorkbookReading, b: WorkbookReading): boolean {
  return (
    a.inputs.length === b.inputs.length &&
    a.inputs.every((grid, i) => isSameGrid(grid, b.inputs[i])) &&
    JSON.stringify(a.decisions) === JSON.stringify(b.decisions)
  );
}

function isSameGrid(a: Grid, b: Grid | undefined): boolean {
  const whole = (grid: Grid): string =>
    JSON.stringify({ ...grid, hiddenRows: [...grid.hiddenRows] });
  return b !== undefined && whole(a) === whole(b);
}

/** The sheets that say of a period how it was issued. */
function issueSheets(grids: readonly Grid[], { texts }: Archive): string[] {
  const names = grids.map(({ sheet }) => sheet);
  const periods = [...texts.keys()].filter((key) => key.startsWith(sealKey("")));
  return periods.flatMap((key) => {
    const wanted = `${SEAL_SHEET_PREFIX}${key.slice(sealKey("").length)}`;
    return names.filter((name) => name === wanted || name.startsWith(`${wanted} (`));
  });
}
