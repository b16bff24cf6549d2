import { taskTerm } from "../../method/inputs";
import { NEAR_PERCENT, taskValues } from "../../method/task-values";
import { quantitiesOfMeasure } from "../../method/rule-inputs";
import type { Measure, Task } from "../../method/types";
import type { CheckedInput } from "../../ranking/checked-input";
import type { Figure } from "../../scoring/observations";
import { countyProgress } from "./county-progress";
import type { ProgressChoices, TaskProgress, UnitProgress } from "./progress-terms";
import { taskColumns, unitTargets, type TaskColumns } from "./task-columns";
import { toldFigure } from "./told";
import { unitFigures, unitProgress, type Asked, type UnitFigures } from "./unit-progress";

/**
 * 附件3: every task of the edition, in its order, and how far each unit is with it; 全县 from the towns' figures.
 *
 * @example taskProgress(input).map(({ header, county }) => [header, county.rate])
 */
export function taskProgress(
  input: CheckedInput,
  choices: ProgressChoices = { nearPercent: NEAR_PERCENT },
): readonly TaskProgress[] {
  const values = taskValues(input.method);
  return [...input.method.inputs.tasks.keys()].map((task) => {
    const { measure = null, lowerIsBetter = false } = values.get(task) ?? {};
    return progressOf(input, task, {
      measure,
      lowerIsBetter,
      conventions: input.conventions,
      choices,
    });
  });
}

const PERCENT = "%";
const POINTS_OF_PERCENT = "百分点";

function progressOf(input: CheckedInput, task: Task, asked: Asked): TaskProgress {
  const { header, unit } = taskTerm(input.method.inputs, task);
  const isPercent = unit === PERCENT;
  const columns = taskColumns(input, task, isPercent);
  return {
    task,
    header,
    unit,
    gapUnit: isPercent ? POINTS_OF_PERCENT : unit,
    measure: asked.measure,
    lowerIsBetter: asked.lowerIsBetter,
    county: countyProgress(input, asked, columns),
    towns: input.observations.towns.map((name, town) =>
      townProgress(input, asked, columns, { name, town }),
    ),
  };
}

function townProgress(
  { observations: { quantities } }: CheckedInput,
  asked: Asked,
  columns: TaskColumns,
  { name, town }: { readonly name: string; readonly town: number },
): UnitProgress {
  const figuresOf = (measure: Measure): (Figure | undefined)[] =>
    quantitiesOfMeasure(measure).map((quantity) => quantities.get(quantity)?.[town]);
  const figures = asked.measure
    ? unitFigures(figuresOf(asked.measure), { kind: "no-figure", units: [name] })
    : UNMEASURED;
  const targets = unitTargets(columns, (column) => toldFigure(column.targets[town]));
  return unitProgress(name, figures, targets, asked);
}

const UNMEASURED: UnitFigures = { kind: "none", why: { kind: "unmeasured" } };
