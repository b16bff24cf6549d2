/** The functions that look a town up in a sheet. The metadata generator reads the tags and the signatures. */
import { given } from "./given";
import { pointsOfProjects } from "./project-points";
import { targetsOfTowns } from "./task-targets";

/**
 * The target of a township on the task sheet of Annex 3.
 * @customfunction TASK
 */
export function task(
  taskSheet: unknown[][],
  town: unknown[][],
  indicator: unknown,
  period: unknown,
): unknown[][] {
  return targetsOfTowns(given("TASK", { taskSheet, town, indicator, period }));
}

/**
 * 5: points of a township's overseas projects, at most 3.
 * @customfunction INVESTMENT
 */
export function investment(
  projects: unknown[][],
  town: unknown[][],
  period?: unknown,
): unknown[][] {
  return pointsOfProjects(given("INVESTMENT", { projects, town, period }));
}
