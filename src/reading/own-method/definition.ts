/** What is known while the rules of a definition are read. */
import type { OwnHead } from "../../method/own-sheet/head";
import { RULE_WORDS, type OwnTableId, type RuleChoice } from "../../method/own-sheet/terms";
import { block } from "../../cells/finding";
import type { Inputs } from "../../method/inputs";
import type { Rule } from "../../method/rule-kinds";
import type { Decimal } from "../../method/types";
import type { DefinitionRow } from "./definition-row";
import type { NameTable, Named } from "./names";

/** The tables whose rows belong to an indicator by their 代码. */
export type RowTable = Extract<OwnTableId, "tiers" | "ledgerPoints" | "parts" | "conventionCells">;

/** Of each table, the rows by code. */
export type RowsByCode = Readonly<Record<RowTable, ReadonlyMap<string, readonly DefinitionRow[]>>>;

export interface Definition {
  readonly inputs: Inputs;
  readonly columns: NameTable;
  readonly tasks: NameTable;
  /** The codes of 【指标】. */
  readonly codes: NameTable;
  readonly rows: RowsByCode;
  /** null while the head does not say. */
  readonly reads: OwnHead["reads"] | null;
}

/** no: outside of the total. bonus: on top of the total as stated. */
export type Counts = "yes" | "no" | "bonus";

/** A row of 【指标】. */
export interface IndicatorRow {
  readonly row: DefinitionRow;
  readonly code: string;
  /** 分值, null while it cannot be read. */
  readonly points: Decimal | null;
  /** The rows of this code in other tables. */
  readonly rowsIn: (table: RowTable) => readonly DefinitionRow[];
}

/** A row of 【指标】 as far as it can be read. */
export interface ReadIndicator extends IndicatorRow {
  readonly name: string | null;
  readonly category: string | null;
  /** 计入总分, null while it cannot be read. */
  readonly counts: Counts | null;
  readonly clause: string | null;
  readonly text: string | null;
  readonly choice: RuleChoice | null;
  readonly rule: Rule | null;
}

/** The rows of a table by the code in them; a code that is none is said. */
export function rowsByCode(
  rows: readonly DefinitionRow[],
  codes: NameTable,
): ReadonlyMap<string, readonly DefinitionRow[]> {
  const found = new Map<string, DefinitionRow[]>();
  for (const row of rows) {
    const named: Named | null = codes.chosen(row, "代码");
    if (named) found.set(named.name, [...(found.get(named.name) ?? []), row]);
  }
  return found;
}

export function rejectRows(
  rows: readonly DefinitionRow[],
  table: string,
  code: string,
  choice: RuleChoice,
): void {
  for (const row of rows) {
    const facts = { table, code, rule: RULE_WORDS[choice] };
    row.report(block("definition-row-unused", row.cell("代码"), facts));
  }
}
