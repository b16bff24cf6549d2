import { absoluteArea, quoteSheet } from "../cells/address";
import {
  above,
  atLeast,
  below,
  call,
  cells,
  equal,
  joined,
  minus,
  plus,
  times,
  when,
  type Formula,
} from "../formula/tree";
import { native as words } from "../messages/zh/native";
import { isFigure, isWhole } from "./input-columns";
import { CLEANED, type LedgerColumns } from "./layout";
import {
  LAST_MONTH,
  outsideCell,
  UNIT,
  unchanged,
  YEAR,
  type Parameter,
  type Parameters,
} from "./parameters";
import { StepColumns, type StepColumn } from "./step-columns";

const { wrong, later } = words.states;
/** Rows below the table in which an entry would not be seen by the formulas. */
const WATCHED_ROWS = 5_000;

/** What every ledger row is asked: whose it is and when. */
export interface RowColumns {
  readonly table: StepColumns;
  readonly shown: StepColumn;
  /** The town's number; above stands how many rows are of nobody known. */
  readonly town: StepColumn;
  readonly month: StepColumn;
  /** A serial number, or a text as 2020-3-15. */
  readonly date: StepColumn;
  /** The ledger's own cell of a row. */
  readonly cell: (row: number, column: number) => Formula;
  /** Nothing for rows that are no entries. */
  readonly entry: (row: number, formula: Formula) => Formula;
}

const EMPTY: Formula = { kind: "text", text: "" };

/** Row of the headers of the ledger's table of steps, and where its names of towns stand. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** The ways in which the ledger's towns are written, each with the town's number. */
export function nameColumns(
  { towns }: LedgerColumns<string>,
  { sheet, top, left }: LedgerPlace,
): { readonly table: StepColumns; readonly name: StepColumn; readonly number: StepColumn } {
  const table = new StepColumns(sheet, towns.length, top, left);
  const name = table.add({
    header: words.steps.knownNames,
    basis: "",
    cell: (row) => ({ kind: "text", text: towns[row]?.[0] ?? "" }),
  });
  const number = table.add({
    header: words.steps.ledgerName,
    basis: "",
    cell: (row) => ({ kind: "number", text: String(townOf(towns[row]) + 1) }),
  });
  return { table, name, number };
}

function townOf(known: readonly [name: string, town: number] | undefined): number {
  if (!known) throw new Error("a row without a name");
  return known[1];
}

export function rowColumns<Column extends string>(
  ledger: LedgerColumns<Column | "town">,
  dateColumn: number,
  names: ReturnType<typeof nameColumns>,
  { sheet, top, left }: LedgerPlace,
): RowColumns {
  const table = new StepColumns(sheet, ledger.rows, top, left);
  const { firstRow, columns, passedOver } = ledger;
  const all: readonly number[] = Object.values(columns);
  const cell = (row: number, column: number): Formula =>
    outsideCell({ sheet: ledger.sheet, row: firstRow + row, column });
  const entry = (row: number, formula: Formula): Formula =>
    passedOver.has(firstRow + row) ? EMPTY : formula;
  const shown = table.add({
    header: words.steps.ledgerTown,
    basis: ledger.sheet,
    cell: (row) => {
      const own = cell(row, columns.town);
      return when(call("ISERROR", own), wrong, when(call("ISBLANK", own), "", joined(own, "")));
    },
  });
  const town = table.add({
    header: words.steps.ledgerName,
    basis: words.steps.knownNames,
    head: (all) => call("COUNTIF", all, wrong),
    cell: (row) => {
      // Formulas that show an empty text are nothing; as texts, since 0 is something.
      const blanks = all.map((column) => equal(joined(cell(row, column), ""), ""));
      const isBlank = call("IFERROR", call("AND", ...blanks), 0);
      const place = call("MATCH", cleanedText(shown.own(row)), names.name.all, 0);
      const found = call("IFERROR", call("INDEX", names.number.all, place), wrong);
      return entry(row, when(isBlank, "", found));
    },
  });
  const dated = monthColumns(table, (row) => cell(row, dateColumn), entry);
  return { table, shown, town, ...dated, cell, entry };
}

/** The text as `cleanedName` has it. */
export function cleanedText(text: Formula): Formula {
  return CLEANED.reduce(
    (cleaned, [from, to]) =>
      call("SUBSTITUTE", cleaned, from === "\n" ? call("CHAR", 10) : from, to),
    text,
  );
}

/** 年月 as 202003, of a date or of a text such as 2020-03-15, 2020年3月15日, 2020.3.15. */
function monthColumns(
  table: StepColumns,
  cell: (row: number) => Formula,
  entry: RowColumns["entry"],
): Pick<RowColumns, "date" | "month"> {
  const marks = [
    ["年", "-"],
    ["月", "-"],
    ["日", ""],
    [".", "-"],
    ["/", "-"],
  ] as const;
  const date = table.add({
    header: words.steps.ledgerDate,
    basis: "",
    cell: (row) => {
      const own = cell(row);
      const text = marks.reduce(
        (text, [from, to]) => call("SUBSTITUTE", text, from, to),
        call("TRIM", joined(own, "")),
      );
      return entry(row, when(call("ISERROR", own), wrong, when(call("ISNUMBER", own), own, text)));
    },
  });
  const month = table.add({
    header: words.steps.ledgerMonth,
    basis: "",
    cell: (row) => {
      const own = date.own(row);
      const ofDate = plus(times(call("YEAR", own), 100), call("MONTH", own));
      const second = call("FIND", "-", own, 6);
      const month = call("VALUE", call("MID", own, 6, minus(second, 6)));
      const ofText = plus(times(call("VALUE", call("LEFT", own, 4)), 100), month);
      const isText = when(equal(call("MID", own, 5, 1), "-"), ofText, wrong);
      return entry(row, call("IFERROR", when(call("ISNUMBER", own), ofDate, isText), wrong));
    },
  });
  return { date, month };
}

/** 1 for a row that counts, 期后 or 错 for one that does not, "" for a blank one. */
export function stateColumn(
  { table, town, month, entry }: RowColumns,
  parameters: Parameters,
  others: readonly StepColumn[],
): StepColumn {
  const first = times(parameters.of(YEAR), 100);
  return table.add({
    header: words.steps.ledgerState,
    basis: "",
    cell: (row) => {
      const [own, at] = [town.own(row), month.own(row)];
      const isWrong = call(
        "OR",
        ...[town, month, ...others].map((column) => equal(column.own(row), wrong)),
        below(at, plus(first, 1)),
        above(at, plus(first, 12)),
      );
      const isLater = above(at, plus(first, parameters.of(LAST_MONTH)));
      const state = when(isWrong, wrong, when(isLater, later, 1));
      return entry(row, when(equal(own, ""), "", state));
    },
  });
}

/** An amount of a ledger in whole units of the smallest one. */
export function amountOf(cell: Formula, parameters: Parameters): Formula {
  const unit = parameters.of(UNIT);
  const units = call("ROUND", times(cell, unit), 0);
  const isPossible = call("AND", atLeast(cell, 0), isWhole(times(cell, unit)));
  return when(isFigure(cell), when(isPossible, units, wrong), wrong);
}

export const isOneOf = (cell: Formula, options: readonly string[]): Formula =>
  call("OR", ...options.map((option) => equal(call("TRIM", joined(cell, "")), option)));

/** Counts entries that the formulas do not see, since rows were put in or added below; and whether the headers stand. */
export function ledgerChecks(
  key: string,
  ledger: LedgerColumns<"town">,
  shown: StepColumn,
): Parameter[] {
  const column = ledger.columns.town;
  const area = absoluteArea({
    row: ledger.firstRow,
    column,
    rows: ledger.rows + WATCHED_ROWS,
    columns: 1,
  });
  const filledOf = (of: Formula): Formula => minus(call("ROWS", of), call("COUNTBLANK", of));
  const filled = filledOf(cells(`${quoteSheet(ledger.sheet)}!${area}`));
  const seen = filledOf(shown.all);
  const given = { value: "", source: ledger.sheet };
  return [
    {
      ...given,
      key: `${key} rows`,
      name: words.steps.ledgerRows(ledger.sheet),
      check: call("ABS", minus(filled, seen)),
    },
    {
      ...given,
      key: `${key} headers`,
      name: words.steps.ledgerHeaders(ledger.sheet),
      check: unchanged(ledger.headers),
    },
  ];
}
