/** The sheet 考核办法 of an own method: its head, and its tables one under another. Pure text. */
import type { Conventions } from "../conventions";
import type { Method } from "../method";
import type { ConventionWords } from "../method-table";
import { columnChoices, conventionRowChoices, type Choices } from "./choices";
import { headRows, type HeadRow, type OwnHead } from "./head";
import {
  columnRows,
  conditionRows,
  conventionCellRows,
  conventionRows,
  conventionsListed,
  indicatorTableRows,
  ledgerRows,
  partRows,
  taskRows,
  tierRows,
  unclearRows,
  type OwnRow,
} from "./table-rows";
import { OWN_HEADERS, OWN_TABLE_IDS, OWN_TABLES, type OwnTableId } from "./terms";

export interface OwnColumn {
  readonly header: string;
  /** For its dropdown; null where anything may be typed. */
  readonly choices: Choices | null;
}

export interface OwnTable {
  readonly id: OwnTableId;
  /** As it stands in 【】. */
  readonly title: string;
  readonly columns: readonly OwnColumn[];
  /** May be empty: a table that a choice asks for later. */
  readonly rows: readonly OwnRow[];
  /** For 口径 of 【口径】, whose choices differ from row to row; else empty. */
  readonly choicesOfRows: readonly (readonly string[])[];
}

export interface OwnMethodTables {
  readonly head: readonly HeadRow[];
  readonly tables: readonly OwnTable[];
}

/**
 * The method as its sheet says it: `readOwnMethod` of what is written gives the method back. Whatever the head says goes
 * before the method's own words. Of the kinds of rule only `SheetRule` can be said, of 名次递减 only one whose zero is that
 * of its own column, of 合并 only what reads as the head says.
 *
 * @example ownMethodTables(changxing2020, headOf(changxing2020), defaults, words).tables[2].rows[0] → ["1.1", "目标任务", …]
 */
export function ownMethodTables(
  method: Method,
  head: OwnHead,
  conventions: Conventions,
  words: ConventionWords,
): OwnMethodTables {
  const rows: Readonly<Record<OwnTableId, readonly OwnRow[]>> = {
    columns: columnRows(method.inputs),
    tasks: taskRows(method.inputs),
    indicators: indicatorTableRows(method),
    tiers: tierRows(method),
    ledgerPoints: ledgerRows(method),
    parts: partRows(method),
    conventionCells: conventionCellRows(method),
    unclear: unclearRows(method.inputs),
    conditions: conditionRows(method),
    conventions: conventionRows(method, conventions, words),
  };
  const listed = conventionsListed(method, conventions);
  const choices = columnChoices(method);
  const table = (id: OwnTableId): OwnTable => ({
    id,
    title: OWN_TABLES[id],
    columns: OWN_HEADERS[id].map((header) => ({ header, choices: choices(id, header) })),
    rows: rows[id],
    choicesOfRows: id === "conventions" ? conventionRowChoices(listed, method, words) : [],
  });
  return { head: headRows(head), tables: OWN_TABLE_IDS.map(table) };
}
