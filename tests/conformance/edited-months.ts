/** Workbooks on which somebody has worked after the formulas were written, without the add-in. */
import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import { month, SHEET, TASK_SHEET, type TownFacts } from "../scoring/month";
import { gridsOf } from "./case-months";
import { nativeMonth, type NativeMonth } from "./native-month";

const TOWNS: readonly TownFacts[] = [
  { name: "煤山镇", projects: [["200", true]], items: ["submitted", "province"] },
  { name: "开发区(太湖街道)", data: { exports: "990" } },
  { name: "和平镇", data: { exportsLastYear: "500", imports: "80" } },
];
const PROJECTS = "境外投资项目";
const ITEMS = "信息报送";

type Rows = CellValue[][];
type Edit = readonly [about: string, sheet: string, edit: (rows: Rows) => void];

const put = (row: number, column: number, value: CellValue) => (rows: Rows) => {
  const cells = rows[row];
  if (cells) cells[column] = value;
};
const swap = (a: number, b: number) => (rows: Rows) => {
  const [first, second] = [rows[a] ?? [], rows[b] ?? []];
  [rows[a], rows[b]] = [second, first];
};

/** The formulas follow. */
const FOLLOWED: readonly Edit[] = [
  ["another figure", SHEET, put(1, 1, 1234.56)],
  ["a figure with a third decimal", SHEET, put(2, 2, 0.1 + 0.2)],
  ["a figure taken out", SHEET, put(1, 1, null)],
  ["a text for a figure", SHEET, put(2, 1, "1,234.5")],
  ["a negative figure", SHEET, put(2, 1, -5)],
  ["half a firm", SHEET, put(2, 3, 2.5)],
  ["more insured than active", SHEET, put(2, 6, 51)],
  ["酌情分 too high", SHEET, put(1, 11, 0.6)],
  ["an error", SHEET, put(3, 1, { error: "#DIV/0!" })],
  ["a target as a fraction", TASK_SHEET, put(2, 1, 0.085)],
  ["another target", TASK_SHEET, put(2, 1, 20)],
  ["a project more", PROJECTS, (rows) => rows.push(["太湖街道", "新", "2020年4月1日", 1000, "否"])],
  ["a project after the period", PROJECTS, (rows) => rows.push(["煤山", "新", 44_100, 500, "是"])],
  ["a project of last year", PROJECTS, (rows) => rows.push(["煤山镇", "新", 43_600, 500, "是"])],
  ["a project of nobody known", PROJECTS, (rows) => rows.push(["某镇", "新", 43_905, 500, "是"])],
  [
    "a project without 一带一路",
    PROJECTS,
    (rows) => rows.push(["和平镇", "新", 43_905, 500, null]),
  ],
  ["an item more", ITEMS, (rows) => rows.push(["和平镇 ", "2020-06-30", "新", "市简报"])],
  ["an item twice", ITEMS, (rows) => rows.push(["煤山镇", 43_906, "信息1", "报送"])],
  ["an item at two levels", ITEMS, (rows) => rows.push(["煤山镇", 43_906, "信息1", "省简报"])],
  ["a level of nobody's", ITEMS, (rows) => rows.push(["煤山镇", 43_906, "新", "国家级"])],
];

/** The formulas cannot follow, and show nothing. */
const WITHHELD: readonly Edit[] = [
  ["rows sorted otherwise", SHEET, swap(1, 2)],
  ["targets sorted otherwise", TASK_SHEET, swap(2, 3)],
  ["a town renamed", SHEET, put(1, 0, "洪桥镇")],
  ["another header", SHEET, put(0, 1, "加工贸易出口额")],
  ["another period", TASK_SHEET, put(1, 1, "1-7月")],
  ["other points", "考核办法", put(2, 2, "8")],
  ["another reading", "考核办法", put(15, 6, "出口额÷[去年同期×(1+目标增幅)]")],
  [
    "a row far below the ledger",
    PROJECTS,
    (rows) => rows.push([], [], [], ["和平镇", "新", 43_905, 500, "是"]),
  ],
  ["columns of a ledger exchanged", ITEMS, put(0, 3, "标题")],
];

export const followedEdits = (): NativeMonth[] => FOLLOWED.map(edited);
export const withheldEdits = (): NativeMonth[] => WITHHELD.map(edited);

function edited([about, sheet, edit]: Edit): NativeMonth {
  const grids = gridsOf(month(TOWNS), {});
  const after = grids.map((grid): Grid => {
    if (grid.sheet !== sheet) return grid;
    const rows = grid.values.map((row) => [...row]);
    edit(rows);
    const width = Math.max(...rows.map((row) => row.length));
    return gridOfValues(
      sheet,
      rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    );
  });
  const made = nativeMonth(about, grids, "1-6月", [], after);
  if (!made) throw new Error(`${about} cannot be compiled`);
  return made;
}
