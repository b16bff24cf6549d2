/** The functions that read whole sheets. The metadata generator reads the tags and the signatures. */
import { given } from "./given";
import { monthSentence, monthScore, monthTable } from "./month-scores";

/**
 * The whole score table of a period: townships, fourteen indicators, total and place.
 * @customfunction SCORES
 */
export function scores(
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown[][] {
  return monthTable(
    given("SCORES", { data, tasks, period, projects, items, method }),
  ) as unknown[][];
}

/**
 * One cell of the score table.
 * @customfunction SCORE
 */
export function score(
  code: unknown,
  town: unknown,
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown {
  const args = { code, town, data, tasks, period, projects, items, method };
  return monthScore(given("SCORE", args));
}

/**
 * One sentence that derives a score from the cells.
 * @customfunction EXPLAIN
 */
export function explain(
  code: unknown,
  town: unknown,
  data: unknown[][],
  tasks: unknown[][],
  period: unknown,
  projects?: unknown[][],
  items?: unknown[][],
  method?: unknown[][],
): unknown {
  const args = { code, town, data, tasks, period, projects, items, method };
  return monthSentence(given("EXPLAIN", args));
}
