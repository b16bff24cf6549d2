import type { Finding, Fix } from "../cells/finding";
import { valueAt, type Grid } from "../cells/grid";
import { dateOfText, dateText } from "./words/date-cell";
import { plain } from "./words/plain-text";

/** Adds the fixes that only the whole workbook makes certain: a mistyped town whose row is the one missing, and 20200305. */
export function withCertainFixes(
  findings: readonly Finding[],
  grids: ReadonlyMap<string, Grid>,
): readonly Finding[] {
  const missing = new Set(
    findings.flatMap(({ code, facts }) => (code === "town-missing" ? [facts.town] : [])),
  );
  const mistyped = findings.flatMap(({ code, facts, cell }) =>
    code === "town-unknown" && facts.nearest !== null ? [`${facts.nearest} ${cell?.sheet}`] : [],
  );
  const isOnly = (key: string): boolean => mistyped.filter((each) => each === key).length === 1;
  return findings.map((finding) => {
    const { code, cell, facts } = finding;
    const grid = cell ? grids.get(cell.sheet) : undefined;
    if (!cell || !grid || finding.fix) return finding;
    const was = valueAt(grid, cell.row, cell.column);
    const fixed = (text: string): Finding => {
      const fix: Fix = { cell, was, becomes: { text } };
      return { ...finding, fix };
    };
    if (code === "town-unknown" && facts.nearest !== null && missing.has(facts.nearest)) {
      return isOnly(`${facts.nearest} ${cell.sheet}`) ? fixed(facts.nearest) : finding;
    }
    const day = code === "date-unreadable" ? eightDigits(facts.text) : null;
    return day === null ? finding : fixed(day);
  });
}

/** `20200305` → `2020-03-05` */
function eightDigits(text: string): string | null {
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain(text)) ?? [];
  const date = year && month && day ? dateOfText(`${year}-${month}-${day}`) : null;
  return date ? dateText(date) : null;
}
