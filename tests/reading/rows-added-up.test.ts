/** Two rows of one unit under its two names: said with both, and offered as a sum. */
import type { Quantity } from "../method/changxing-2020-names";
import type { CellValue, Grid } from "../../src/cells/grid";
import { sayFinding } from "../../src/messages/findings";
import { findings as words } from "../../src/messages/zh/findings";
import { readInput } from "../../src/reading/workbook-input";
import { said } from "./found";
import { cleanWorkbook, dataGrid, plausible, QUANTITIES, TOWNS, withCell } from "./built-sheets";

const TOWN = "开发区(太湖街道)";
const AT = TOWNS.indexOf(TOWN);
const column = (quantity: Quantity): number => QUANTITIES.indexOf(quantity) + 1;

/** The data with the unit's row as 开发区, and one more row below as `name`. */
function twoRows(name: string, figure: (quantity: Quantity) => CellValue = () => 1): Grid {
  const names = TOWNS.map((town) => (town === TOWN ? "开发区" : town));
  return dataGrid("1-6月", [...names, name], (quantity, town) =>
    town < TOWNS.length ? plausible(quantity, town) : figure(quantity),
  );
}

const repeatedIn = (data: Grid) => {
  const grids = [...cleanWorkbook().filter(({ sheet }) => sheet !== data.sheet), data];
  const found = readInput(grids, "1-6月").findings.filter(({ code }) => code === "town-repeated");
  if (found.length !== 1) throw new Error("not one finding");
  return found[0]!;
};

/** What a quantity's cell of the kept row becomes: a number, blank, or nothing new. */
function becomes(data: Grid, quantity: Quantity): number | null | "as it is" {
  const changes = repeatedIn(data).repair?.changes ?? [];
  const change = changes.find(
    ({ cell }) => cell.row === AT + 1 && cell.column === column(quantity),
  );
  if (!change) return "as it is";
  return change.becomes && "number" in change.becomes ? change.becomes.number : null;
}

test("both names are said, and that one of two things is to be done", () => {
  const finding = repeatedIn(twoRows("太湖街道"));
  expect(said(finding)).toBe("block town-repeated A13");
  const { what, todo } = sayFinding(words, finding);
  expect(what).toBe(`“太湖街道”和“开发区”（A${AT + 2}）都是${TOWN}，占了两行。`);
  expect(todo).toBe(
    "各是一部分的，请相加成一行（金额、家数相加，比率和得分不能加，要重新填）；重复的，请删去一行。",
  );
});

test("amounts and counts are added exactly, rates and scores become blank, the other row is emptied", () => {
  const data = twoRows("太湖街道", (quantity) => (quantity === "exports" ? 0.2 : 1));
  const first = withCell(data, AT + 1, column("exports"), 0.1);
  expect(becomes(first, "exports")).toBe(0.3);
  expect(becomes(data, "activeExporters")).toBe(plausible("activeExporters", AT) + 1);
  const rates = ["smallExporterInsuranceRate", "epidemicQuality", "ordersScore"] as const;
  expect(rates.map((rate) => becomes(data, rate))).toEqual([null, null, null]);
  const { kind, changes } = repeatedIn(data).repair!;
  expect(kind).toBe("rows-added-up");
  const emptied = changes.filter(({ cell }) => cell.row === TOWNS.length + 1);
  expect(emptied.map(({ becomes: none }) => none)).toEqual(
    new Array(QUANTITIES.length + 1).fill(null),
  );
  const [name] = changes;
  expect([name?.was, name?.becomes]).toEqual(["开发区", { text: TOWN }]);
});

test("a figure that one row lacks is not the other's: it becomes blank and is asked about", () => {
  const data = twoRows("太湖街道", (quantity) => (quantity === "imports" ? null : 1));
  expect(becomes(data, "imports")).toBe(null);
  const neither = withCell(data, AT + 1, column("imports"), null);
  expect(becomes(neither, "imports")).toBe("as it is");
});

test.each<[what: string, data: Grid]>([
  ["the same name twice", twoRows("开发区")],
  ["the same name, typed otherwise", twoRows(" 开发区 ")],
  ["a text among the figures", withCell(twoRows("太湖街道"), AT + 1, column("imports"), "待报")],
  ["an error", withCell(twoRows("太湖街道"), AT + 1, column("imports"), { error: "#N/A" })],
  [
    "a formula",
    {
      ...twoRows("太湖街道"),
      formulas: twoRows("太湖街道").formulas.map((row, at) =>
        row.map((_, i) => (at === AT + 1 && i === column("imports") ? "=B3*2" : null)),
      ),
    },
  ],
  [
    "merged cells",
    { ...twoRows("太湖街道"), merges: [{ row: AT + 1, column: 2, rows: 1, columns: 2 }] },
  ],
])("%s: nothing is offered", (_, data) => {
  expect(repeatedIn(data).repair).toBeUndefined();
});
