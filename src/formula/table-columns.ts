import { piecesOf } from "./tokens";

/** What became of a table's columns, by their names in small letters; null: gone. A table that is gone has no columns left. */
export interface TableChange {
  readonly isGone: boolean;
  readonly columns: ReadonlyMap<string, string | null>;
}

/** Tables by their names in small letters. */
export type TableChanges = ReadonlyMap<string, TableChange>;

const NAMED = /^([^[]+)(\[.*\])$/s;
/** A column within brackets of its own; `'` takes the sense from a sign. */
const COLUMN = /\[(@?)((?:[^[\]']|'.)+)\]/gs;

/**
 * The formula with columns of tables under their new names; a reference to a column or a table that is gone is `#REF!`.
 *
 * @example withTableColumns("=SUM(表1[出口])", new Map([["表1", { isGone: false, columns: new Map([["出口", "出口额"]]) }]]))
 *   → "=SUM(表1[出口额])"
 */
export function withTableColumns(formula: string, tables: TableChanges): string {
  if (tables.size === 0) return formula;
  const texts = piecesOf(formula).map(({ text, token }) => {
    // A table's name alone stands for its cells.
    if (token?.kind === "word") return tables.get(text.toLowerCase())?.isGone ? "#REF!" : text;
    if (token?.kind !== "outside" || token.place !== null) return text;
    const [, name = "", inside = ""] = NAMED.exec(text) ?? [];
    const change = tables.get(name.toLowerCase());
    if (!change) return text;
    const renamed = change.isGone ? null : renamedIn(inside, change.columns);
    return renamed === null ? "#REF!" : name + renamed;
  });
  return `${formula.startsWith("=") ? "=" : ""}${texts.join("")}`;
}

/** null where a column of it is gone. */
function renamedIn(inside: string, columns: TableChange["columns"]): string | null {
  let isLost = false;
  const text = inside.replace(COLUMN, (whole, row: string, name: string) => {
    const becomes = columns.get(name.replace(/'(.)/gs, "$1").toLowerCase());
    if (becomes === null) isLost = true;
    return becomes === undefined || becomes === null ? whole : `[${row}${escaped(becomes)}]`;
  });
  return isLost ? null : text;
}

const escaped = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
