import type { TaskLine } from "../../../messages/zh/tasks";
import type { Light, TaskProgress, Told } from "../progress-terms";
import { lightCount, toldText } from "../progress-notes";

/** A task as the pane sums it up, with the units that have not met it. */
export function taskLine(task: TaskProgress): TaskLine {
  const { header, unit, county, towns } = task;
  const withUnit = (told: Told | null): string | null => told && `${toldText(told)}${unit}`;
  const names = (light: Light): string[] =>
    towns.filter((town) => town.light === light).map(({ name }) => name);
  const { units, met } = lightCount(task);
  return {
    header,
    county: withUnit(county.value),
    target: withUnit(county.target),
    units,
    met,
    near: names("near"),
    behind: names("behind"),
  };
}
