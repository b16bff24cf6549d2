/** The functions that look a town up in a sheet: its target, and its projects. */
import { DEFAULT_EDITION } from "../method/catalog";
import { COUNTY } from "../method/sheet-terms";
import { exact, type Exact } from "../numbers/exact";
import { rosterOfNames } from "../reading/words/named-roster";
import { taskYearDiffers } from "../reading/observe";
import { readProjects } from "../reading/sheets/projects-ledger";
import { targetsOf, type TargetColumn } from "../reading/sheets/task-sheet";
import { isTotal } from "../reading/words/town-names";
import { scoreByRule } from "../rules/table";
import type { Observed } from "../scoring/observations";
import { publish } from "../scoring/publish";
import { invalid, missing, refuse, words, type Fault } from "./cell-error";
import { isBlank } from "./cell-number";
import { column, placeOf, type Column } from "./columns";
import { faultOf, refuseBlocking } from "./finding-fault";
import { indicatorOf, READINGS, withoutFigures } from "./indicator-points";
import { periodNamed, taskNamed, townNamed } from "./lookups";
import { gridOf, isOmitted } from "./ranges";
import { pointsOrFault } from "./score-cells";
import { refusePeriod, taskSheetOf } from "./score-input";
import { spillRows } from "./spill";

/**
 * The target of a township on the task sheet of Annex 3.
 * @customfunction TASK
 * @param taskSheet Task sheet, with both header rows.
 * @param town Name of the township, or 全县.
 * @param indicator Task by its header, or 1.1 for the growth of exports.
 * @param period Cumulative period, such as 1-6月.
 * @returns One target, or a column of targets.
 */
export function task(
  taskSheet: unknown[][],
  town: unknown[][],
  indicator: unknown,
  period: unknown,
): unknown[][] {
  const sheet = taskSheetOf({ taskSheet });
  const { canonical, year } = periodNamed({ period });
  refuseBlocking(taskYearDiffers(sheet, year));
  const targets = targetsOf(sheet, taskNamed({ indicator }), canonical);
  if (!targets) return refusePeriod(sheet, canonical);
  const towns = column({ town }, NAME);
  return spillRows([towns], (row) => {
    const found = townNamed(towns.cells[row], placeOf(towns, row), sheet.roster);
    if (typeof found === "object") return found;
    return targetOrFault(targets, found, placeOf(towns, row));
  });
}

/**
 * 5: points of a township's overseas projects, at most 3.
 * @customfunction INVESTMENT
 * @param projects Ledger of overseas projects, with its header row.
 * @param town Name of the township.
 * @param period Cumulative period, such as 1-6月; all rows of the year when omitted.
 * @returns One score, or a column of scores.
 */
export function investment(
  projects: unknown[][],
  town: unknown[][],
  period?: unknown,
): unknown[][] {
  if (isOmitted(projects))
    refuse(missing(words().ledgerNotProvided(words().parameter("projects"))));
  const until = isOmitted(period) ? null : periodNamed({ period });
  const towns = column({ town }, NAME);
  const roster = rosterOfNames(namesIn(towns));
  const ledger = readProjects(gridOf("projects", projects), {
    roster,
    period: until && until.canonical,
    year: until?.year ?? DEFAULT_EDITION.year,
    unknownTowns: "other",
  });
  const { rule, points } = indicatorOf("5");
  const observations = { ...withoutFigures(roster.towns), projects: ledger };
  const scores = scoreByRule(rule, { observations, readings: READINGS, full: exact(points) });
  return spillRows([towns], (row) => {
    const found = townNamed(towns.cells[row], placeOf(towns, row), roster);
    if (typeof found === "object") return found;
    if (found === "total")
      return invalid(words().townIsTotal(placeOf(towns, row), String(towns.cells[row])));
    const score = scores[found];
    return pointsOrFault(score && publish(score, READINGS.rounding));
  });
}

/** Names are looked up, not calculated with. */
const NAME = { unit: "", check: () => null };

function targetOrFault(targets: TargetColumn, town: number | "total", at: string): Exact | Fault {
  const observed: Observed | null | undefined =
    town === "total" ? targets.county : targets.targets[town];
  if (!observed) return invalid(words().townUnknown(at, COUNTY, null));
  return observed.kind === "number" ? observed.value : faultOf(observed.kind, [observed.finding]);
}

function namesIn({ cells }: Column): string[] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  return [...new Set(texts.map((text) => text.trim()))].filter((name) => !isTotal(name));
}
