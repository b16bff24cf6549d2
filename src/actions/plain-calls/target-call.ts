import { absoluteArea, quoteSheet } from "../../cells/address";
import { call, cells, equal, when, type Formula } from "../../formula/tree";
import type { Argument } from "../../formula/single-call";
import { DEFAULT_EDITION } from "../../method/catalog";
import { indicatorsOf, type Task } from "../../method/types";
import { headerOf, taskOf } from "../../reading/headers";
import { canonicalOf, readPeriod } from "../../reading/period";
import { targetsOf } from "../../reading/task-sheet";
import { argumentFormulas } from "./argument-formulas";
import { givenText, whileGiven } from "./given-text";
import type { PlainScope, PlainTable } from "./plain-scope";

/** CX.TASK: a target of 附件3. One that is emptied later shows as nothing, which INDEX alone would make 0. */
export function plainTarget(
  [sheet, town, indicator, period]: readonly Argument[],
  scope: PlainScope,
): PlainTable | null {
  const found =
    sheet?.kind === "reference" ? scope.tasks.get(sheet.reference.sheet ?? scope.own) : undefined;
  const [named, month] = [givenText(indicator, scope), givenText(period, scope)];
  const towns = argumentFormulas(town, scope);
  if (!found || !named || !month || !towns) return null;
  const task = taskNamed(named.text.trim());
  const canonical = canonicalOf(readPeriod(month.text));
  const column = task && canonical !== null ? targetsOf(found, task, canonical)?.column : undefined;
  const [names] = found.townCells;
  if (column === undefined || !names) return null;
  const first = found.periodRow + 1;
  const rows = found.area.row + found.area.rows - first;
  const columnOf = (of: number): Formula =>
    cells(
      `${quoteSheet(found.sheet)}!${absoluteArea({ row: first, column: of, columns: 1, rows })}`,
    );
  return towns.map((own) => [
    () => {
      const row = call("MATCH", own, columnOf(names.column), 0);
      const target = call("INDEX", columnOf(column), row);
      return whileGiven([named, month], when(equal(target, ""), "", target));
    },
  ]);
}

/** By its header, or by the indicator that is measured against it. */
function taskNamed(text: string): Task | null {
  const named = indicatorsOf(DEFAULT_EDITION).find(({ code }) => code === text);
  if (named?.rule.kind === "completion") return named.rule.task;
  return taskOf(headerOf(text));
}
