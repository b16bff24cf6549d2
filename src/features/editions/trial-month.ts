/** An invented month by which an author sees what the words of a method do: ties, zeros, falls, a base of 0, the parts of a whole. */
import type { CellAddress } from "../../cells/address";
import { block } from "../../cells/finding";
import type { ColumnTerm } from "../../method/inputs";
import type { Method } from "../../method/method";
import { ledgersOf, mostEntered } from "../../method/needed-inputs";
import { ITEMS_SHEET, PROJECTS_SHEET } from "../../method/sheet-terms";
import { LEVELS, type Ledger, type Quantity } from "../../method/types";
import { exact, integer, multiply, smaller, type Exact } from "../../numbers/exact";
import type { Item, LedgerRows, Observations, Observed, Project } from "../../scoring/observations";

/** Invented units, each with what it is there to show. */
const UNITS = ["甲镇", "乙镇", "丙镇", "丁镇", "戊镇", "己镇", "庚镇", "辛镇"] as const;

/** Of the units in their order: the first two tie, 丙 falls, 丁 has nothing now, 戊 had nothing before. */
const NOW = ["1300", "1300", "700", "0", "400", "1100", "900", "1600"];
const BEFORE = ["1000", "1000", "1000", "500", "0", "1000", "800", "1500"];
const COUNT = ["12", "12", "5", "0", "3", "9", "7", "15"];
const COUNT_BEFORE = ["10", "10", "8", "4", "0", "9", "7", "12"];
const SHARE = ["1", "1", "0.6", "0", "0.3", "0.9", "0.75", "0.8"];
const TARGET_PERCENT = ["8", "8", "9", "8", "8", "10", "12.5", "9"];
const TARGET_COUNT = ["10", "12", "6", "5", "3", "9", "8", "14"];

const PART = ["0.5", "0.4", "0.3", "0", "0.2", "0.5", "0.25", "0.1"];
const COUNT_PART = ["12", "11", "5", "0", "1", "9", "6", "12"];
const FULL_PERCENT = exact("100");
const FULL_POINTS = exact("10");

/** Where a figure stands on the sheet 试算: its row of the roster and its column. */
export type PlaceOf = (unit: number, column: number) => CellAddress;

/** The month, its columns in the order in which 试算 shows them: columns, then targets. Ledgers have rows of the first two units. */
export function trialMonth(method: Method, place: PlaceOf, ledgerCell: PlaceOf): Observations {
  const { columns, tasks } = method.inputs;
  const observed = (values: readonly Exact[], column: number): Observed[] =>
    values.map((value, unit) => ({ kind: "number", value, cell: place(unit, column) }));
  const quantities = [...columns].map(([name], index): [Quantity, Observed[]] => [
    name,
    observed(figuresOf(method, name), 1 + index),
  ]);
  const targets = [...tasks].map(([name, { unit }], index): [string, Observed[]] => [
    name,
    observed((unit === "%" ? TARGET_PERCENT : TARGET_COUNT).map(exact), 1 + columns.size + index),
  ]);
  const counted = ledgersOf(method);
  const ledger = <Row>(one: Ledger, sheet: string, rows: readonly Row[][]): LedgerRows<Row> =>
    counted.has(one)
      ? read(sheet, rows)
      : { kind: "not-provided", finding: block("ledger-absent", null, { ledger: sheet }) };
  return {
    period: "1-6月",
    year: method.year,
    towns: UNITS,
    quantities: new Map(quantities),
    targets: new Map(targets),
    projects: ledger("projects", PROJECTS_SHEET, projectRows(ledgerCell)),
    items: ledger("items", ITEMS_SHEET, itemRows(ledgerCell, counted.has("projects") ? 2 : 0)),
  };
}

function figuresOf(method: Method, name: Quantity): readonly Exact[] {
  const { columns } = method.inputs;
  const term = columns.get(name);
  if (!term) throw new Error(`not declared: ${name}`);
  const whole = term.atMost && term.atMost.whole !== name ? term.atMost.whole : null;
  if (whole !== null) return partsOf(term, figuresOf(method, whole));
  const isBefore = [...columns.values()].some(({ lastYear }) => lastYear === name);
  const index = [...columns.keys()].indexOf(name);
  switch (term.kind) {
    case "amount":
    case "number":
      return (isBefore ? BEFORE : NOW).map((each) => scaled(each, index));
    case "count":
      return (isBefore ? COUNT_BEFORE : COUNT).map(exact);
    case "percent":
      return SHARE.map((share) => multiply(exact(share), FULL_PERCENT));
    case "points": {
      const most = mostEntered(method, name);
      return SHARE.map((share) =>
        multiply(exact(share), most === null ? FULL_POINTS : exact(most)),
      );
    }
  }
}

/** Firms are whole ones. */
const partsOf = ({ kind }: ColumnTerm, wholes: readonly Exact[]): readonly Exact[] =>
  kind === "count"
    ? COUNT_PART.flatMap((part, unit) => (wholes[unit] ? smaller(wholes[unit], exact(part)) : []))
    : PART.flatMap((part, unit) => (wholes[unit] ? multiply(wholes[unit], exact(part)) : []));

/** Columns of amounts are of different sizes; this year's and last year's stand beside each other. */
const scaled = (amount: string, column: number): Exact =>
  multiply(exact(amount), integer(1 + Math.floor(column / 4)));

function read<Row>(sheet: string, byTown: readonly Row[][]): LedgerRows<Row> {
  return {
    kind: "read",
    sheet,
    byTown: byTown.map((rows) => ({ kind: "rows", rows })),
    faults: [],
    laterRows: 0,
  };
}

const rowsOfFirst = <Row>(first: Row[], second: Row[]): Row[][] =>
  UNITS.map((_, unit) => [first, second][unit] ?? []);

const projectRows = (cell: PlaceOf): Project[][] =>
  rowsOfFirst(
    [{ name: "示例项目一", investment: exact("600"), isBeltAndRoad: false, cell: cell(0, 3) }],
    [{ name: "示例项目二", investment: exact("150"), isBeltAndRoad: true, cell: cell(1, 3) }],
  );

const itemRows = (cell: PlaceOf, first: number): Item[][] =>
  rowsOfFirst(
    LEVELS.map((level, index) => ({
      title: `示例信息${index + 1}`,
      key: `示例信息${index + 1}`,
      day: 20200301 + index,
      level,
      cell: cell(first + index, 3),
    })),
    [],
  );
