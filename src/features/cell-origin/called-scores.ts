import { block } from "../../cells/finding";
import type { CellValue, Grid } from "../../cells/grid";
import { changxing2020 } from "../../method/editions/changxing-2020";
import { ITEMS_SHEET, PLACE_HEADER, PROJECTS_SHEET, TOTAL_HEADER } from "../../method/sheet-terms";
import { readDataSheet } from "../../reading/sheets/data-sheet";
import { readItems } from "../../reading/sheets/items-ledger";
import type { LedgerScope } from "../../reading/sheets/ledger-rows";
import { readMethodSheet } from "../../reading/sheets/method-sheet";
import { assessedYear, observe } from "../../reading/observe";
import { readPeriod } from "../../reading/words/period";
import { plain } from "../../reading/words/plain-text";
import { readProjects } from "../../reading/sheets/projects-ledger";
import { shownText } from "../../reading/words/table-rows";
import { readTaskSheet, type TaskSheet } from "../../reading/sheets/task-sheet";
import { indicatorHeader } from "../../scoring/complete-scores";
import type { LedgerRows } from "../../scoring/observations";
import { certainOwnMonth } from "../../engine/certain-own";
import { score } from "../../engine/score";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { rangeGrid, singleValue, type CallScope } from "../../reading/calls/call-cells";
import type { Called } from "../../reading/calls/called";
import type { Parameter } from "../../reading/calls/our-functions";
import type { CallCell, CalledScore, SpilledAt } from "./call-cell";
import type { Shown } from "./cell-explanation";

/**
 * A score of the month that a call reads from whole sheets. null when the ranges are no tables, or name no such town, period
 * or indicator: the function itself says why.
 */
export function calledScore({ called, at }: CallCell, scope: CallScope): CalledScore | null {
  const read = readCall(called, scope);
  if (!read) return null;
  const { scores, task } = read;
  if (called.answers === "scores") return spilledScore(scores, at);
  const shown = shownByCode(singleValue(called.argument("indicator"), scope), scores);
  const match = task.roster.find(shownText(singleValue(called.argument("town"), scope)));
  return shown && match.kind === "town" ? { scores, town: match.index, shown } : null;
}

function readCall(
  { argument }: Called,
  scope: CallScope,
): { scores: ScoreSheet; task: TaskSheet } | null {
  const rangeOf = (is: Parameter["is"]): Grid | null => rangeGrid(argument(is), scope);
  const task = tableOf(rangeOf("tasks"), (grid) => readTaskSheet(changxing2020.inputs, grid));
  const asked = readPeriod(shownText(singleValue(argument("period"), scope)));
  const chosen = chosenMethod(rangeOf("method"));
  if (!task || asked.kind !== "period" || !chosen) return null;
  const sheet = tableOf(rangeOf("data"), (grid) => readDataSheet(grid, task.roster, chosen.method));
  if (!sheet) return null;
  const year = asked.period.year === null ? {} : { year: asked.period.year };
  const sheets = { task, data: sheet, ...chosen, ...year, period: asked.canonical };
  const ledgers: LedgerScope = {
    roster: task.roster,
    period: asked.canonical,
    year: assessedYear(sheets),
    unknownTowns: "fault",
  };
  const { observations } = observe({
    ...sheets,
    projects: ledger(rangeOf("projects"), PROJECTS_SHEET, readProjects, ledgers),
    items: ledger(rangeOf("items"), ITEMS_SHEET, readItems, ledgers),
  });
  const scores = certainOwnMonth(score(chosen.method, chosen.conventions, observations));
  return { scores, task };
}

function tableOf<Table>(grid: Grid | null, read: (grid: Grid) => Table | null): Table | null {
  return grid && read(grid);
}

function chosenMethod(grid: Grid | null): Pick<ScoreSheet, "method" | "conventions"> | null {
  if (!grid) return { method: changxing2020, conventions: changxing2020.defaultConventions };
  return readMethodSheet(grid, changxing2020);
}

function ledger<Row>(
  grid: Grid | null,
  name: string,
  read: (grid: Grid, scope: LedgerScope) => LedgerRows<Row>,
  scope: LedgerScope,
): LedgerRows<Row> {
  const finding = block("ledger-absent", null, { ledger: name });
  return grid ? read(grid, scope) : { kind: "not-provided", finding };
}

/** `1.2`, 1.2, `1.2 增幅` or 增幅; 总分 or 名次. */
function shownByCode(code: CellValue, { indicators }: ScoreSheet): Shown | null {
  const wanted = plain(shownText(code));
  if (wanted === TOTAL_HEADER) return { kind: "total" };
  if (wanted === PLACE_HEADER) return { kind: "place" };
  const index = indicators.findIndex(({ indicator }) =>
    [indicator.code, plain(indicator.name), plain(indicatorHeader(indicator))].includes(wanted),
  );
  return index < 0 ? null : { kind: "indicators", indicators: [index] };
}

/** The table of SCORES: a header row, then a row a town: its name, the indicators, total and place. */
function spilledScore(scores: ScoreSheet, { row, column }: SpilledAt): CalledScore | null {
  const town = row - 1;
  const count = scores.indicators.length;
  if (scores.towns[town] === undefined || column > count + 2) return null;
  if (column === 0) return { scores, town, shown: { kind: "town" } };
  if (column > count) {
    return { scores, town, shown: { kind: column === count + 1 ? "total" : "place" } };
  }
  return { scores, town, shown: { kind: "indicators", indicators: [column - 1] } };
}
