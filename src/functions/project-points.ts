import { changxing2020 } from "../method/editions/changxing-2020";
import { exact } from "../numbers/exact";
import { withoutFigures } from "../reading/calls/figure-observations";
import { readProjects } from "../reading/sheets/projects-ledger";
import { rosterOfNames } from "../reading/words/named-roster";
import { isTotal } from "../reading/words/town-names";
import { scoreByRule } from "../engine/published-score";
import { publish } from "../scoring/publish";
import { invalid, missing, refuse, words } from "./cell-error";
import { isBlank } from "./cell-number";
import { placeOf, type Column } from "./columns";
import type { Given } from "./given";
import { indicatorOf, CONVENTIONS } from "./indicator-points";
import { periodNamed, townColumn, townNamed } from "./lookups";
import { gridOf, isOmitted } from "./ranges";
import { pointsOrFault } from "./score-cells";
import { spillRows } from "./spill";

/** The points of the projects that a ledger has of each town. */
export function pointsOfProjects({ argument, indicators }: Given): unknown[][] {
  const projects = argument("projects");
  if (isOmitted(projects)) {
    refuse(missing(words().ledgerNotProvided(words().parameter(projects.name))));
  }
  const until = isOmitted(argument("period")) ? null : periodNamed(argument("period"));
  const towns = townColumn(argument("towns"));
  const roster = rosterOfNames(namesIn(towns));
  const ledger = readProjects(gridOf(projects), {
    roster,
    period: until && until.canonical,
    year: until?.year ?? changxing2020.year,
    unknownTowns: "other",
  });
  const { rule, points } = indicatorOf(indicators[0] ?? "");
  const observations = { ...withoutFigures(roster.towns), projects: ledger };
  const scores = scoreByRule(rule, { observations, conventions: CONVENTIONS, full: exact(points) });
  return spillRows([towns], (row) => {
    const found = townNamed(towns.cells[row], placeOf(towns, row), roster);
    if (typeof found === "object") return found;
    if (found === "total") {
      return invalid(words().townIsTotal(placeOf(towns, row), String(towns.cells[row])));
    }
    const score = scores[found];
    return pointsOrFault(score && publish(score, CONVENTIONS.rounding));
  });
}

function namesIn({ cells }: Column): string[] {
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && !isBlank(cell));
  return [...new Set(texts.map((text) => text.trim()))].filter((name) => !isTotal(name));
}
