import { absoluteArea, quoteSheet } from "../../../cells/address";
import { isFigure } from "../../../compile/input-columns";
import { unchanged } from "../../../compile/parameters";
import { atLeast, atMost, call, cells, equal, when, type Formula } from "../../../formula/tree";
import { changxing2020Inputs } from "../../../method/editions/changxing-2020-inputs";
import { taskTerm } from "../../../method/inputs";
import { changxing2020 } from "../../../method/editions/changxing-2020";
import { indicatorsOf } from "../../../method/method";
import { tasksOf } from "../../../method/needed-inputs";
import type { Task } from "../../../method/types";
import type { Called } from "../../../reading/calls/called";
import { headerOf } from "../../../reading/words/headers";
import { taskOf } from "../../../reading/words/named-inputs";
import { canonicalOf, readPeriod } from "../../../reading/words/period";
import { targetsOf } from "../../../reading/sheets/task-sheet";
import { relied } from "../../../ranking/formula-layout";
import { argumentFormulas } from "./argument-formulas";
import { givenText, whileGiven } from "./given-text";
import type { NativeScope, NativeTable } from "./native-scope";

/** A target of 附件3, while its column is of that period; of one that is no target there is no result. */
export function nativeTarget({ argument }: Called, scope: NativeScope): NativeTable | null {
  const sheet = argument("tasks");
  const found =
    sheet.kind === "reference" ? scope.tasks.get(sheet.reference.sheet ?? scope.own) : undefined;
  const named = givenText(argument("indicator"), scope);
  const month = givenText(argument("period"), scope);
  const towns = argumentFormulas(argument("towns"), scope);
  if (!found || !named || !month || !towns) return null;
  const task = taskNamed(named.text.trim());
  const canonical = canonicalOf(readPeriod(month.text));
  const column = task && canonical !== null ? targetsOf(found, task, canonical)?.column : undefined;
  const [names] = found.townCells;
  const grid = scope.grids.get(found.sheet);
  if (!grid || !task || column === undefined || !names) return null;
  const headers = unchanged(relied(grid, found.periodRow, column));
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
      const isTarget = call("AND", isFigure(target), equal(headers, 0), ...whole(task, target));
      return whileGiven([named, month], when(isTarget, target, ""));
    },
  ]);
}

/** A percent stands as printed: 8.5, not 0.085. */
const whole = (task: Task, target: Formula): Formula[] =>
  taskTerm(changxing2020Inputs, task).unit === "%"
    ? [call("OR", atMost(target, 0), atLeast(target, 1))]
    : [];

/** By its header, or by the indicator that is measured against it. */
function taskNamed(text: string): Task | null {
  const named = indicatorsOf(changxing2020).find(({ code }) => code === text);
  const [own] = named
    ? tasksOf(changxing2020.termsOf, named.rule, changxing2020.defaultConventions)
    : [];
  return own ?? taskOf(changxing2020Inputs, headerOf(text));
}
