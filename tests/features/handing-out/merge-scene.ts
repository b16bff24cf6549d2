import { bureauTable, type TableTerms } from "../../../src/features/handing-out/bureau-table";
import { gridOfValues, shownValue, type CellValue, type Grid } from "../../../src/cells/grid";
import type { DataTable } from "../../../src/features/handing-out/data-table";
import {
  bureausOf,
  handedOut,
  type HandedOut,
} from "../../../src/features/handing-out/bureau-columns";
import {
  identityOf,
  identityRows,
  IDENTITY_SHEET,
} from "../../../src/features/handing-out/hand-out-identity";
import type { ReturnedFile } from "../../../src/features/handing-out/merge";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import { rosterOf } from "../../../src/reading/words/town-names";
import {
  cellKey,
  COLUMNS,
  edited,
  pick,
  withFormulas,
  type Plan,
  type Return,
  type Table,
} from "./merge-model";

const SHEET = "数据 1-6月";
const COVER = "填报说明";
const FACTS = {
  workbook: "w1",
  period: "1-6月",
  year: 2020,
  due: "2020-07-05",
  time: "2020-07-01 9:00",
};

type Cells = CellValue[][];

/** Rows of a copy: name, then values by header. */
interface CopyRow {
  readonly name: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

function sheetOf(headers: readonly string[], rows: readonly CopyRow[], remark: boolean): Cells {
  const kinds = headers.map((header) => COLUMNS.get(header));
  return [
    ["2020年1-6月外贸数据"],
    ["乡镇", ...headers],
    ["单位", ...kinds.map((kind) => kind?.unit ?? "")],
    ["责任单位", ...kinds.map((kind) => kind?.owner ?? "")],
    ...rows.map(({ name, values }) => [
      name,
      ...headers.map((header) => values.get(header) ?? null),
    ]),
    ["备注：数据以海关为准"],
    ...(remark ? [["注：两家企业待核实"]] : []),
  ].map((row) => Array.from({ length: headers.length + 1 }, (_, i) => row[i] ?? null));
}

const rowsOf = ({ towns, headers, values }: Table): CopyRow[] =>
  towns.map((town) => ({
    name: town,
    values: new Map(headers.map((header) => [header, values.get(cellKey(town, header)) ?? null])),
  }));

function gridOf(table: Table, cells: Cells): Grid {
  const grid = gridOfValues(SHEET, cells);
  const formulas = grid.values.map((row, i) =>
    row.map((_, j) => {
      const [town, header] = [cells[i]?.[0] ?? null, cells[1]?.[j] ?? null].map(shownValue);
      return table.formulas.has(cellKey(town ?? "", header ?? "")) ? "=SUM(Z1:Z2)" : null;
    }),
  );
  return { ...grid, formulas };
}

function tableOf(grid: Grid, terms: TableTerms): DataTable {
  const table = bureauTable(grid, terms);
  if (!table) throw new Error("no data sheet");
  return table;
}

const ordered = <Item>(items: readonly Item[], order: readonly number[]): Item[] =>
  items
    .map((item, i) => ({ item, at: order[i] ?? i }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** The rows of a copy after everything that was done to it, and which towns still have one row of their own. */
export function rowsReturned(base: Table, { renamed, deleted, copied, inserted, ...back }: Return) {
  const theirs = edited({ ...base, formulas: new Set() }, back.edits);
  const gone = new Set(deleted.map((at) => pick(base.towns, at)));
  const strange = new Set(renamed.map((at) => pick(base.towns, at)));
  const twice = new Set(copied.map((at) => pick(base.towns, at)));
  const kept = rowsOf(theirs).filter(({ name }) => !gone.has(name));
  const rows = kept.flatMap((row) => {
    const named = strange.has(row.name) ? { ...row, name: `${row.name}甲区公司` } : row;
    return twice.has(row.name) ? [named, named] : [named];
  });
  const more = inserted.map(({ header, value }, i): CopyRow => ({
    name: `新设企业${i}号`,
    values: new Map([[pick(base.headers, header), value]]),
  }));
  const matched = base.towns.filter(
    (town) => !gone.has(town) && !strange.has(town) && !twice.has(town),
  );
  return {
    theirs,
    matched,
    rows: ordered([...rows, ...more], back.rowOrder),
    more,
    strange,
    twice,
    gone,
  };
}

function fileOf(handed: HandedOut, base: Table, back: Return, terms: TableTerms): ReturnedFile {
  const { rows } = rowsReturned(base, back);
  const cells = sheetOf(ordered(base.headers, back.columnOrder), rows, back.remark);
  const grid = gridOfValues(SHEET, cells);
  const identity = identityRows({
    ...handed,
    ...(back.file === "other-month" && { period: "1-5月" }),
    ...(back.file === "other-workbook" && { workbook: "w2" }),
  }).map((row) => [...row]);
  if (back.file === "damaged")
    identity[2] = ["handed-out", "1", identity[2]?.[2]?.replace("w1", "w3") ?? ""];
  const archive = gridOfValues(IDENTITY_SHEET, identity);
  const sheets = [
    gridOfValues(COVER, [["请填报"]]),
    grid,
    ...(back.file === "no-identity" ? [] : [archive]),
  ];
  return {
    name: `${handed.bureau}.xlsx`,
    identity: identityOf(sheets),
    sheets,
    table: bureauTable(grid, terms),
  };
}

export interface Scene {
  readonly ours: DataTable;
  readonly oursModel: Table;
  readonly terms: TableTerms;
  readonly files: readonly ReturnedFile[];
  readonly backs: ReadonlyMap<string, Return>;
}

export function sceneOf({ base, ours, oursFormulas, returns }: Plan): Scene {
  const terms = { roster: rosterOf(base.towns), method: DEFAULT_EDITION, currency: "万美元" };
  const then = tableOf(gridOf(base, sheetOf(base.headers, rowsOf(base), false)), terms);
  const oursModel = withFormulas(edited(base, ours), oursFormulas);
  const now = tableOf(gridOf(oursModel, sheetOf(base.headers, rowsOf(oursModel), false)), terms);
  const bureaus = bureausOf(then);
  const backs = new Map(bureaus.map(({ name }, i) => [name, pick(returns, i)]));
  const files = bureaus.flatMap((bureau) => {
    const back = backs.get(bureau.name);
    if (!back || back.file === "not-sent") return [];
    const handed = handedOut(then, bureau, FACTS, [COVER, ["请填报"]]);
    const file = fileOf(handed, base, back, terms);
    return back.file === "twice" ? [file, file] : [file];
  });
  return { ours: now, oursModel, terms, files, backs };
}
