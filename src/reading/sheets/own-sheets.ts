import type { Grid } from "../../cells/grid";
import {
  ARCHIVE_SHEET,
  CHARTS_SHEET_PREFIX,
  CIRCULAR_SETTINGS_SHEET,
  CIRCULAR_SHEET_PREFIX,
  GROUNDS_SHEET_PREFIX,
  PAGES_SHEET_PREFIX,
  PROGRESS_SHEET_PREFIX,
  RANKING_SHEET_PREFIX,
  SCORES_SHEET_PREFIX,
  TRIAL_SHEET,
} from "../../method/sheet-terms";

const PREFIXES = [
  SCORES_SHEET_PREFIX,
  RANKING_SHEET_PREFIX,
  GROUNDS_SHEET_PREFIX,
  PROGRESS_SHEET_PREFIX,
  TRIAL_SHEET,
  PAGES_SHEET_PREFIX,
  CHARTS_SHEET_PREFIX,
  CIRCULAR_SHEET_PREFIX,
  CIRCULAR_SETTINGS_SHEET,
];

/** The sheets that may be input: all but 考核存档 and those named as our results are. Copies of results are known by their headers. */
export function inputGrids(grids: readonly Grid[]): Grid[] {
  return grids.filter(
    ({ sheet }) => sheet !== ARCHIVE_SHEET && !PREFIXES.some((prefix) => sheet.startsWith(prefix)),
  );
}
