import type { Finding, Fix } from "../cells/finding";
import { valueAt, type Grid } from "../cells/grid";
import { dateOfText, dateText } from "./words/date-cell";
import { plain } from "./words/plain-text";
import { nearestTowns } from "./words/town-names";

/** What makes a fix certain. */
interface Surroundings {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly towns: readonly string[];
  /** Name of the data sheet, in which every town has one row. */
  readonly data: string;
}

/**
 * Adds the fixes that only the whole workbook makes certain: a mistyped town, and 20200305. In the data sheet the town that
 * is meant is the one without a row, and so its row is not missing, too; in a ledger it is the one that is most like it.
 */
export function withCertainFixes(
  findings: readonly Finding[],
  surroundings: Surroundings,
): readonly Finding[] {
  const meant = meantTowns(findings, surroundings);
  const found = new Set(
    [...meant].flatMap(([{ cell }, town]) => (isIn(cell, surroundings) ? town : [])),
  );
  return findings
    .filter(({ code, facts, cell }) => {
      return code !== "town-missing" || !isIn(cell, surroundings) || !found.has(facts.town);
    })
    .map((finding) => {
      const { code, cell, facts, fix } = finding;
      const grid = cell ? surroundings.grids.get(cell.sheet) : undefined;
      if (!cell || !grid || fix) return finding;
      const day = code === "date-unreadable" ? eightDigits(facts.text) : null;
      const text = meant.get(finding) ?? day;
      if (text === null) return finding;
      const made: Fix = { cell, was: valueAt(grid, cell.row, cell.column), becomes: { text } };
      return { ...finding, fix: made };
    });
}

const isIn = (cell: Finding["cell"], { data }: Surroundings): boolean => cell?.sheet === data;

/** Which town each mistyped name is certain to mean. */
function meantTowns(
  findings: readonly Finding[],
  surroundings: Surroundings,
): Map<Finding, string> {
  const missing = new Set(
    findings.flatMap(({ code, facts, cell }) =>
      code === "town-missing" && isIn(cell, surroundings) ? [facts.town] : [],
    ),
  );
  const meant = new Map<Finding, string>();
  for (const finding of findings) {
    if (finding.code !== "town-unknown") continue;
    const alike = nearestTowns(finding.facts.text, surroundings.towns);
    const [town, other] = isIn(finding.cell, surroundings)
      ? alike.filter((one) => missing.has(one))
      : alike;
    if (town !== undefined && other === undefined) meant.set(finding, town);
  }
  return new Map([...meant].filter(([one]) => isAlone(one, meant, surroundings)));
}

/** Two rows of the data sheet cannot both be a town's. */
function isAlone(
  finding: Finding,
  meant: ReadonlyMap<Finding, string>,
  surroundings: Surroundings,
): boolean {
  if (!isIn(finding.cell, surroundings)) return true;
  const rivals = [...meant].filter(
    ([{ cell }, town]) => isIn(cell, surroundings) && town === meant.get(finding),
  );
  return rivals.length === 1;
}

/** `20200305` → `2020-03-05` */
function eightDigits(text: string): string | null {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain(text)) ?? [];
  const date = year && month && day ? dateOfText(`${year}-${month}-${day}`) : null;
  return date ? dateText(date) : null;
}
