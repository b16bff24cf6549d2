import { changxing2020 } from "../method/editions/changxing-2020";
import { COUNTY } from "../method/sheet-terms";
import type { Exact } from "../numbers/exact";
import { taskYearDiffers } from "../reading/observe";
import { targetsOf, type TargetColumn } from "../reading/sheets/task-sheet";
import type { Observed } from "../scoring/observations";
import { invalid, words, type Fault } from "./cell-error";
import { placeOf } from "./columns";
import { faultOf, refuseBlocking } from "./finding-fault";
import type { Given } from "./given";
import { kept } from "./kept";
import { periodNamed, taskNamed, townColumn, townNamed } from "./lookups";
import { refusePeriod, taskSheetOf } from "./score-input";
import { spillRows } from "./spill";

/** The targets that the task sheet has of towns, or of 全县. */
export function targetsOfTowns({ argument }: Given): unknown[][] {
  const tasks = argument("tasks");
  const sheet = kept(["tasks", tasks.value], () => taskSheetOf(tasks, changxing2020.inputs));
  const { canonical, year } = periodNamed(argument("period"));
  refuseBlocking(taskYearDiffers(sheet, year));
  const targets = targetsOf(sheet, taskNamed(argument("indicator")), canonical);
  if (!targets) return refusePeriod(argument("period"), sheet, canonical);
  const towns = townColumn(argument("towns"));
  return spillRows([towns], (row) => {
    const found = townNamed(towns.cells[row], placeOf(towns, row), sheet.roster);
    if (typeof found === "object") return found;
    return targetOrFault(targets, found, placeOf(towns, row));
  });
}

function targetOrFault(targets: TargetColumn, town: number | "total", at: string): Exact | Fault {
  const observed: Observed | null | undefined =
    town === "total" ? targets.county : targets.targets[town];
  if (!observed) return invalid(words().townUnknown(at, COUNTY, null));
  return observed.kind === "number" ? observed.value : faultOf(observed.kind, [observed.finding]);
}
