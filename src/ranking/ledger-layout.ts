import { gridEnd, valueAt, type Grid } from "../cells/grid";
import {
  cleanedName,
  type ItemsLayout,
  type ProjectsLayout,
  type RelyCell,
} from "../compile/layout";
import { findItems, LEVELS } from "../reading/sheets/items-ledger";
import { ledgerRows, type LedgerTable } from "../reading/sheets/ledger-rows";
import { findProjects, YES_NO } from "../reading/sheets/projects-ledger";
import { isBlankValue, shownText } from "../reading/words/table-rows";
import type { Roster } from "../reading/words/town-names";

export interface LedgerScope {
  readonly roster: Roster;
  readonly spareRows: number;
  /** The number of towns that nobody asks for; without it they are unknown, which no entry may be. */
  readonly otherTowns?: number;
}

/** Where 境外投资项目 has what; null when a column is missing. */
export function projectsLayout(grid: Grid, scope: LedgerScope): ProjectsLayout | null {
  const table = findProjects(grid);
  const [town, approved, investment, beltAndRoad] = (
    ["town", "approved", "investment", "beltAndRoad"] as const
  ).map((key) => table?.columns.get(key));
  if (!table || town === undefined || approved === undefined) return null;
  if (investment === undefined || beltAndRoad === undefined) return null;
  const words = (isYes: boolean): string[] =>
    [...YES_NO].filter(([, yes]) => yes === isYes).map(([word]) => word);
  return {
    ...rowsOf(table, town, scope),
    columns: { town, approved, investment, beltAndRoad },
    yes: words(true),
    no: words(false),
  };
}

/** Where 信息报送 has what; null when a column is missing. */
export function itemsLayout(grid: Grid, scope: LedgerScope): ItemsLayout | null {
  const table = findItems(grid);
  const [town, date, title, level] = (["town", "date", "title", "level"] as const).map((key) =>
    table?.columns.get(key),
  );
  if (!table || town === undefined || date === undefined) return null;
  if (title === undefined || level === undefined) return null;
  return {
    ...rowsOf(table, town, scope),
    columns: { town, date, title, level },
    levels: [...LEVELS],
  };
}

function rowsOf<Key extends string>(
  table: LedgerTable<Key>,
  townColumn: number,
  { roster, spareRows, otherTowns }: LedgerScope,
): Omit<ProjectsLayout, "columns" | "yes" | "no"> {
  const { grid, headerRow, columns } = table;
  const entries = new Set(ledgerRows(table));
  const firstRow = headerRow + 1;
  const inUse = gridEnd(grid).row - firstRow;
  const isFilled = (row: number): boolean =>
    [...columns.values()].some((column) => !isBlankValue(valueAt(grid, row, column)));
  const passedOver = Array.from({ length: inUse }, (_, index) => firstRow + index).filter(
    (row) => isFilled(row) && !entries.has(row),
  );
  const headers = [...columns.values()].flatMap((column): RelyCell[] => {
    const text = valueAt(grid, headerRow, column);
    return typeof text === "string"
      ? [{ cell: { sheet: grid.sheet, row: headerRow, column }, text }]
      : [];
  });
  return {
    sheet: grid.sheet,
    firstRow,
    headers,
    rows: inUse + spareRows,
    passedOver: new Set(passedOver),
    towns: knownNames(
      roster,
      [...entries].map((row) => shownText(valueAt(grid, row, townColumn)).trim()),
      otherTowns,
    ),
  };
}

/** Every way of writing a town that means that one only: those of the ledger, and those that anybody may use. */
function knownNames(
  roster: Roster,
  seen: readonly string[],
  otherTowns?: number,
): [string, number][] {
  const known = new Map<string, number>();
  for (const text of [...roster.towns.flatMap(formsOf), ...seen]) {
    const match = roster.find(text);
    const cleaned = cleanedName(text);
    if (cleaned === "") continue;
    if (match.kind === "town") known.set(cleaned, match.index);
    else if (match.kind === "unknown" && otherTowns !== undefined) known.set(cleaned, otherTowns);
  }
  return [...known];
}

/** `开发区(太湖街道)` → itself, 开发区, 太湖街道, 太湖街道(开发区), and each without 镇, 乡, 街道. */
function formsOf(name: string): string[] {
  const parts = cleanedName(name)
    .split(/[()]/)
    .filter((part) => part !== "");
  const [first, second] = parts;
  const turned = first && second ? [`${second}(${first})`] : [];
  const short = parts.map((part) => part.replace(/(镇|乡|街道)$/, ""));
  return [name, ...parts, ...turned, ...short];
}
