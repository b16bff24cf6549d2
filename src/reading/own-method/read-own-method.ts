import { areaAround, type Area, type CellAddress } from "../../cells/address";
import { block, isBlocking, type Finding } from "../../cells/finding";
import { cellAt, gridEnd, type Grid } from "../../cells/grid";
import type { ConventionId, Conventions } from "../../method/conventions";
import { everyTerms } from "../../method/every-rule";
import { indicatorsOf, type Method } from "../../method/method";
import {
  namesOfHead,
  OF_SEAL,
  overallOf,
  ownMethodId,
  type OwnHead,
} from "../../method/own-sheet/head";
import { OWN_HEADERS, OWN_TABLES, type OwnTableId } from "../../method/own-sheet/terms";
import type { Condition, TotalTies } from "../../method/overall";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import { checkDefinition } from "./check";
import { overallFaults } from "./overall-faults";
import { readConditions, type ReadConditions } from "./conditions";
import { readConventions, type ReadConventions } from "./conventions";
import { rowsByCode, type Definition, type ReadIndicator } from "./definition";
import { rowsOf, type DefinitionRow } from "./definition-row";
import { findTables, type FoundTables } from "./find-tables";
import { readHead, type ReadHead } from "./head";
import { categoriesOf, differingSum, readCodes, readIndicators } from "./indicators";
import { readInputs, type ReadInputs } from "./inputs";
import { NameTable } from "./names";
import { readTies } from "./ties";
import { sealFaults } from "./sealed";
import { unusedNames } from "./unused-names";

export interface OwnMethodSheet {
  readonly sheet: string;
  /** null while anything blocks it. */
  readonly method: Method | null;
  /** As far as it can be read: by it the other sheets are known. */
  readonly asRead: Method;
  /** Without what cannot be read. */
  readonly head: Partial<OwnHead>;
  readonly headCells: ReadonlyMap<keyof OwnHead, CellAddress>;
  /** The choices of 【口径】; the defaults where a row is missing, blank or faulty. */
  readonly conventions: Conventions;
  readonly findings: readonly Finding[];
  /** 分值 by code. */
  readonly points: ReadonlyMap<string, CellAddress>;
  /** The cells of the definition: all but 口径 and what sealing writes, which may change without changing it. */
  readonly relied: readonly CellAddress[];
  /** Where a convention is chosen; null where it has no row. */
  readonly conventionCell: (id: ConventionId) => CellAddress | null;
  /** Everything that was read. */
  readonly area: Area;
}

/**
 * The sheet 考核办法 of an own method, as `ownMethodTables` writes it and people change it; null when the grid is no such sheet.
 * Nothing is taken that does not stand there: what cannot be read, or would have no effect, is a finding at its cell. Pure.
 */
export function readOwnMethod(grid: Grid): OwnMethodSheet | null {
  const found = findTables(grid);
  if (!found) return null;
  const findings: Finding[] = [...found.findings];
  const report = (finding: Finding): void => void findings.push(finding);
  const rows = (id: OwnTableId): readonly DefinitionRow[] =>
    rowsOf(grid, found.tables.get(id), report);
  const above = readHead(grid, found.headRows, report);
  const inputs = readInputs({
    columns: rows("columns"),
    tasks: rows("tasks"),
    unclear: rows("unclear"),
  });
  const indicatorRows = rows("indicators");
  const definition = definitionOf(rows, indicatorRows, inputs, above.head.reads);
  const head = withTies(above, readTies(above.ties, definition.codes, report));
  const read = readIndicators(grid, indicatorRows, definition);
  const conditions = readConditions(rows("conditions"), definition);
  const method = methodOf(head.head, inputs, read, conditions.read);
  const chosen = readConventions(rows("conventions"), withEveryCode(method, read));
  findings.push(...wholeFaults(method, read, { head, inputs, chosen, conditions }));
  const isWhole = !findings.some(isBlocking);
  if (isWhole) findings.push(...sealFaults(method, head));
  return {
    sheet: grid.sheet,
    method: findings.some(isBlocking) ? null : method,
    asRead: method,
    head: head.head,
    headCells: head.cells,
    conventions: chosen.conventions,
    findings,
    points: new Map(read.map(({ code, row }) => [code, row.cell("分值")])),
    relied: reliedCells(grid, found, head),
    conventionCell: (id) => chosen.cells.get(id) ?? null,
    area: areaOf(grid, found, head),
  };
}

/** undefined: it cannot be read. */
const withTies = (above: ReadHead, ties: TotalTies | null | undefined): ReadHead =>
  ties === undefined ? above : { ...above, head: { ...above.head, ties } };

function definitionOf(
  rows: (id: OwnTableId) => readonly DefinitionRow[],
  indicatorRows: readonly DefinitionRow[],
  inputs: ReadInputs,
  reads: OwnHead["reads"] | undefined,
): Definition {
  const codes = new NameTable(OWN_TABLES.indicators, readCodes(indicatorRows));
  return {
    ...inputs,
    codes,
    rows: {
      tiers: rowsByCode(rows("tiers"), codes),
      ledgerPoints: rowsByCode(rows("ledgerPoints"), codes),
      parts: rowsByCode(rows("parts"), codes),
      conventionCells: rowsByCode(rows("conventionCells"), codes),
    },
    reads: reads ?? null,
  };
}

/** As far as it can be read: whole where nothing blocks. */
function methodOf(
  head: Partial<OwnHead>,
  { inputs }: ReadInputs,
  read: readonly ReadIndicator[],
  conditions: readonly Condition[],
): Method {
  const { document = "", title = "", year = Number.NaN, total = null } = head;
  const { shortName = "", workName = "", scope = "", annex = "", state = "draft" } = head;
  const overall = overallOf(head, conditions);
  return {
    id: ownMethodId({ document, year }),
    document,
    title,
    names: namesOfHead({ shortName, workName, scope, annex, state }),
    year,
    total,
    ...(overall ? { overall } : {}),
    termsOf: everyTerms,
    inputs,
    categories: categoriesOf(read),
    defaultConventions: USUAL_CONVENTIONS,
  };
}

/** The codes that a convention may name, also those whose rules cannot be read. */
function withEveryCode(method: Method, read: readonly ReadIndicator[]): Method {
  const indicators = read.map(({ code }) => ({
    code,
    name: code,
    clause: code,
    text: code,
    points: "0",
    rule: { kind: "entered", of: "" } as const,
  }));
  return { ...method, categories: [{ name: "", points: "0", indicators }] };
}

interface Around {
  readonly head: ReadHead;
  readonly inputs: ReadInputs;
  readonly chosen: ReadConventions;
  readonly conditions: ReadConditions;
}

/** What no single row can tell. */
function wholeFaults(
  method: Method,
  read: readonly ReadIndicator[],
  { head, inputs, chosen, conditions }: Around,
): readonly Finding[] {
  const { total } = head.head;
  const sum = total === undefined || total === null ? null : differingSum(read, total);
  const isWhole = indicatorsOf(method).length === read.length;
  const differs =
    sum === null
      ? []
      : [
          block("definition-points-differ", head.cells.get("total") ?? null, {
            stated: total ?? "",
            sum,
          }),
        ];
  return [
    ...differs,
    ...checkDefinition(method, read, chosen, isWhole),
    ...overallFaults(method, head, chosen),
    ...conditions.finerThan(chosen.conventions.rounding.decimals),
    ...(isWhole ? unusedNames(method, inputs.columns, inputs.tasks) : []),
  ];
}

function reliedCells(grid: Grid, found: FoundTables, { cells }: ReadHead): readonly CellAddress[] {
  const own = [...cells].flatMap(([field, cell]) => (OF_SEAL.includes(field) ? [] : [cell]));
  const tables = [...found.tables.values()].filter(({ id }) => id !== "conventions");
  return [
    ...own,
    ...tables.flatMap(({ id, columns, headerRow, rows }) =>
      [headerRow, ...rows].flatMap((row) =>
        OWN_HEADERS[id].flatMap((header) => {
          const column = columns.get(header);
          return column === undefined ? [] : [cellAt(grid, row, column)];
        }),
      ),
    ),
  ];
}

function areaOf(grid: Grid, found: FoundTables, { cells }: ReadHead): Area {
  const labels = [...cells.values()];
  const tables = [...found.tables.values()];
  const rows = [
    ...labels.map(({ row }) => row),
    ...tables.flatMap(({ headingRow, headerRow, rows: all }) => [headingRow, headerRow, ...all]),
  ];
  const columns = [
    ...labels.flatMap(({ column }) => [column - 1, column]),
    ...tables.flatMap((table) => [...table.columns.values()]),
  ];
  if (rows.length > 0 && columns.length > 0) return areaAround(rows, columns);
  return areaAround([grid.top, gridEnd(grid).row - 1], [grid.left, gridEnd(grid).column - 1]);
}
