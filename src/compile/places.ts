import { absoluteArea } from "../cells/address";
import { call, cells, type Formula } from "../formula/tree";
import { native as words } from "../messages/zh/native";
import type { Method } from "../method/method";
import type { FormulaLayout, ItemsLayout, LedgerColumns, ProjectsLayout } from "./layout";
import { ledgerChecks, nameColumns, rowColumns, type RowColumns } from "./ledger-rows";
import { Parameters, parametersOf, PROBLEMS, unchanged, type Parameter } from "./parameters";
import { StepColumns } from "./step-columns";

/** Rows above the first parameter: title, banner, header. */
export const PARAMETERS_TOP = 3;
/** Columns that stand before the first step: the town's name. */
const STEPS_LEFT = 1;
const GAP = 2;
const CHECK_COLUMN = 3;

/** A ledger with the table of its rows. */
export interface PlacedLedger<Layout> {
  readonly layout: Layout;
  readonly rows: RowColumns;
}

/** The ledgers that the indicators count, where there are any. */
export interface PlacedLedgers {
  readonly projects: PlacedLedger<ProjectsLayout> | null;
  readonly items: PlacedLedger<ItemsLayout> | null;
}

/** Where everything stands on the sheet of steps: parameters, towns, ledgers, from top to bottom. */
export interface Places extends PlacedLedgers {
  readonly parameters: Parameters;
  readonly towns: StepColumns;
  readonly tables: readonly StepColumns[];
}

/** `top` is the row of the first parameter. */
export function placesOf(
  method: Method,
  layout: FormulaLayout,
  top: number = PARAMETERS_TOP,
): Places {
  const sheet = layout.stepsSheet;
  const pending = [...copyChecks(layout), ...ledgerPlaceholders(layout)];
  const known = parametersOf(method, layout, pending);
  const count = known.length + 1;
  const towns = new StepColumns(sheet, layout.towns.length, top + count + GAP, STEPS_LEFT);
  let below = towns.firstTown + layout.towns.length + GAP;
  const tables: StepColumns[] = [];
  const place = <Layout extends LedgerColumns<"town">>(
    ledger: Layout | null,
    dateColumn: (ledger: Layout) => number,
  ): PlacedLedger<Layout> | null => {
    if (!ledger) return null;
    const names = nameColumns(ledger, { sheet, top: below, left: 0 });
    const rows = rowColumns(ledger, dateColumn(ledger), names, { sheet, top: below, left: 3 });
    tables.push(names.table, rows.table);
    below += 3 + Math.max(ledger.rows, ledger.towns.length) + GAP;
    return { layout: ledger, rows };
  };
  const projects = place(layout.projects, ({ columns }) => columns.approved);
  const items = place(layout.items, ({ columns }) => columns.date);
  const checks = new Map(
    [
      ...(projects ? ledgerChecks("projects", projects.layout, projects.rows.shown) : []),
      ...(items ? ledgerChecks("items", items.layout, items.rows.shown) : []),
    ].map((check) => [check.key, check]),
  );
  const list = known.map((parameter) => checks.get(parameter.key) ?? parameter);
  const problems: Parameter = {
    key: PROBLEMS,
    name: words.parameters.problems,
    check: null,
    // A check whose cells were deleted is an error itself.
    value: call("IFERROR", call("SUM", checkCells(top, list.length), townChecks(towns)), 1),
    source: words.parameters.here,
  };
  const parameters = new Parameters([...list, problems], top, sheet);
  return { parameters, towns, projects, items, tables };
}

const checkCells = (row: number, rows: number): Formula =>
  cells(absoluteArea({ row, column: CHECK_COLUMN, rows, columns: 1 }));

/** The cell above the first step, the names' check, in the row that says of every figure's header whether it stands. */
function townChecks(towns: StepColumns): Formula {
  return cells(absoluteArea({ row: towns.top + 2, column: STEPS_LEFT, rows: 1, columns: 1 }));
}

/** Rows of 考核办法 whose cells are a copy of the edition, or the choice of a convention. */
function copyChecks({ method }: FormulaLayout): Parameter[] {
  if (!method) return [];
  const rows = [...new Set(method.relied.map(({ cell }) => cell.row))];
  return rows.map((row) => {
    const relied = method.relied.filter(({ cell }) => cell.row === row);
    const sheet = relied[0]?.cell.sheet ?? "";
    const name = words.parameters.copy(sheet, row + 1);
    const value = relied.map(({ text }) => text).join(" ");
    return { key: `copy ${row}`, name, value, source: sheet, check: unchanged(relied) };
  });
}

function ledgerPlaceholders({ projects, items }: FormulaLayout): Parameter[] {
  const of = (key: string): Parameter[] =>
    ["rows", "headers"].map((what) => ({
      key: `${key} ${what}`,
      name: "",
      value: "",
      source: "",
      check: null,
    }));
  return [...(projects ? of("projects") : []), ...(items ? of("items") : [])];
}
