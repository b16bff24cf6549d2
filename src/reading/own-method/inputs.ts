/** 【数据项】, 【任务项】 and 【表头不明】: what the method takes from the sheets. */
import { block } from "../../cells/finding";
import { EDITIONS } from "../../method/catalog";
import type { ColumnTerm, Inputs, Limit, TaskTerm } from "../../method/inputs";
import {
  KIND_WORDS,
  NO,
  NO_LIMIT,
  ONLY_SOME,
  OWN_TABLES,
  REFERENCES,
  YES,
} from "../../method/own-sheet/terms";
import type { Quantity } from "../../method/types";
import { plain } from "../words/plain-text";
import { decimalIn, namesIn } from "./definition-cell";
import type { DefinitionRow } from "./definition-row";
import { alikeNames, unfitNames } from "./name-faults";
import { comparedColumns, columnUnitFaults, taskUnitFault } from "./definition-units";
import { unclearIn } from "./unclear-words";
import { NameTable, withoutRepeated, type Named } from "./names";

export interface ReadInputs {
  readonly inputs: Inputs;
  readonly columns: NameTable;
  readonly tasks: NameTable;
}

export interface InputRows {
  readonly columns: readonly DefinitionRow[];
  readonly tasks: readonly DefinitionRow[];
  readonly unclear: readonly DefinitionRow[];
}

/** A row whose cells cannot be read is not among them; each of these is a finding. */
export function readInputs(rows: InputRows): ReadInputs {
  const columns = new NameTable(OWN_TABLES.columns, namedIn(rows.columns, "表头", "columns"));
  const tasks = new NameTable(OWN_TABLES.tasks, namedIn(rows.tasks, "任务", "tasks"));
  const terms = new Map<string, ColumnTerm>();
  for (const named of columns.all) {
    const term = columnOf(named, columns);
    if (term) terms.set(named.name, term);
  }
  const taskTerms = new Map<string, TaskTerm>();
  for (const named of tasks.all) {
    const term = taskOf(named);
    if (term) taskTerms.set(named.name, term);
  }
  columnUnitFaults(columns.all, terms);
  comparedColumns(columns.all, terms);
  const words = alikeNames(columns.all, terms);
  alikeNames(tasks.all, new Map());
  const unclear = unclearIn(rows.unclear, columns, words);
  return { inputs: { columns: terms, tasks: taskTerms, unclear }, columns, tasks };
}

function namedIn(
  rows: readonly DefinitionRow[],
  header: "表头" | "任务",
  table: "columns" | "tasks",
): readonly Named[] {
  const named = rows.flatMap((row): Named[] => {
    const text = row.text(header);
    const aliases = row.textOrBlank("别名");
    if (text === null || aliases === null) return [];
    const name = publishedName(text, table) ?? text;
    return [{ name, header: text, aliases: namesIn(aliases), row, column: header }];
  });
  unfitNames(named, table === "tasks" ? isReserved : () => false);
  return withoutRepeated(withoutRepeated(named), ({ name }) => name);
}

/** A word that means something else where a task may be named. */
const isReserved = (text: string): boolean =>
  [...Object.values(REFERENCES), NO_LIMIT].some((word) => plain(word) === plain(text)) ||
  decimalIn(text) !== null;

/** The name that a published edition has for the same header: 自营出口额 is `exports`. */
function publishedName(header: string, table: "columns" | "tasks"): string | null {
  for (const { inputs } of EDITIONS) {
    for (const [name, term] of inputs[table]) {
      if (plain(term.header) === plain(header)) return name;
    }
  }
  return null;
}

const NEEDED_WORDS = { yes: YES, some: ONLY_SOME };
const YES_NO = { yes: YES, no: NO };

function columnOf({ name, header, aliases, row }: Named, names: NameTable): ColumnTerm | null {
  const unit = row.text("单位");
  const kind = row.choice("类型", KIND_WORDS);
  const owner = row.text("责任单位");
  const lastYear = otherColumn(row, "去年同期", header, names);
  const whole = otherColumn(row, "不大于", header, names);
  const needed = row.choice("必填", NEEDED_WORDS);
  const ofMonth = row.choiceOr("当月", YES_NO, "no");
  const moves = row.choiceOr("每期必变", YES_NO, "no");
  if (unit === null || kind === null || owner === null || needed === null) return null;
  if (lastYear === null || whole === null || ofMonth === null || moves === null) return null;
  return {
    header,
    aliases,
    kind,
    unit,
    owner,
    ...(needed === "some" ? { isOptional: true } : {}),
    ...(ofMonth === "yes" ? { isOfMonth: true } : {}),
    ...(moves === "yes" ? { alwaysMoves: true } : {}),
    ...(lastYear === "" ? {} : { lastYear }),
    ...(whole === "" ? {} : { atMost: { whole, found: foundAbove(name, whole) } }),
  };
}

/** The name of the column that the cell chooses, empty where it is blank. */
function otherColumn(
  row: DefinitionRow,
  header: string,
  own: string,
  names: NameTable,
): Quantity | null {
  if (!row.has(header)) return row.at(header) ? "" : null;
  const chosen = names.chosen(row, header);
  if (!chosen) return null;
  if (chosen.row !== row) return chosen.name;
  const facts = { header, one: own, other: own, why: "same" } as const;
  row.report(block("definition-pair-unfit", row.cell(header), facts));
  return null;
}

/** What a published edition says of the same two columns, else what can be said of any. */
function foundAbove(part: Quantity, whole: Quantity): Limit["found"] {
  const published = EDITIONS.map(({ inputs }) => inputs.columns.get(part)?.atMost);
  return published.find((limit) => limit?.whole === whole)?.found ?? "part-exceeds-whole";
}

function taskOf({ header, aliases, row }: Named): TaskTerm | null {
  const unit = row.text("单位");
  if (unit === null) return null;
  taskUnitFault(row, unit);
  return { header, aliases, unit };
}
