/** A target between 0 and 1 blocks until 决定 says that it is meant; a rate below 1% is taken with a 提醒. */
import type { CellValue, Grid } from "../../../src/cells/grid";
import type { Decision } from "../../../src/method/decision";
import { conventions as words } from "../../../src/messages/zh/conventions";
import { everyExplanation as explanation } from "../../../src/messages/zh/own-rule-words";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import { methodRows } from "../../../src/method/method-table";
import { METHOD_HEADERS } from "../../../src/method/sheet-terms";
import { derive } from "../../../src/engine/derivation";
import { score } from "../../../src/engine/score";
import { readInput } from "../../../src/reading/workbook-input";
import { gridOfValues } from "../../../src/cells/grid";
import { pointsOf } from "../../scoring/month";
import { said } from "../found";
import { cleanWorkbook, TOWNS, withCell } from "../built-sheets";

const TOWN = TOWNS[2]!;
const CONFIRMED: Decision = {
  kind: "confirmed",
  town: TOWN,
  task: "exportGrowth",
  value: "0.5",
  period: "1-6月",
  year: 2020,
  note: "县政府已调低目标",
  basis: "长商发〔2020〕30号",
  time: "2020-07-03 09:05",
};

/** The clean workbook with a target of TOWN for 1-6月; four tasks count where `all` says so. */
function workbook(value: CellValue, format = "General", all = false): Grid[] {
  const conventions = { ...DEFAULT_EDITION.defaultConventions, targetScope: "four-tasks" as const };
  const rows = methodRows(DEFAULT_EDITION, conventions, words).map((row) => [...row]);
  const method = gridOfValues("考核办法", [[...METHOD_HEADERS], ...rows]);
  const grids = cleanWorkbook().map((grid) =>
    grid.sheet === "任务分解表" ? withCell(grid, 6, 2, value, format) : grid,
  );
  return all ? [...grids.filter(({ sheet }) => sheet !== "考核办法"), method] : grids;
}

function read(grids: readonly Grid[], ...decisions: Decision[]) {
  const input = readInput(grids, "1-6月", decisions);
  const { observations } = input;
  const sheet = observations && score(input.method, input.conventions, observations);
  return { input, sheet, found: input.findings.map(said) };
}

test("it blocks with the number that it looks like and the decision that it may be", () => {
  const { input, found } = read(workbook(0.5));
  expect(found).toEqual(["block percent-as-fraction C7"]);
  expect(input.findings[0]?.fix?.becomes).toEqual({ number: 50 });
  expect(input.findings[0]?.gap).toEqual({
    town: TOWN,
    quantity: null,
    target: { task: "exportGrowth", value: "0.5" },
    choices: ["confirmed"],
    codes: ["1.1"],
  });
});

test("decided, it warns, is scored as it stands and told with its grounds", () => {
  const { input, sheet, found } = read(workbook(0.5), CONFIRMED);
  expect(found).toEqual(["warn target-confirmed C7"]);
  expect(input.decisions).toEqual([CONFIRMED]);
  expect(pointsOf(sheet!, "1.1")[2]).toBe("40");
  const { sentence, remark } = derive(sheet!, 0, 2, explanation);
  const why =
    "目标确为0.5%；决定依据：长商发〔2020〕30号；说明：县政府已调低目标；2020-07-03 09:05";
  expect([sentence.includes("达到目标 0.5%"), remark]).toEqual([true, why]);
});

test.each<[what: string, value: CellValue, decision: Partial<Decision>, found: string[]]>([
  ["another number", 0.4, {}, ["block percent-as-fraction C7", "warn decision-unused -"]],
  ["a number of 1 or more", 8.5, {}, ["warn decision-unused -"]],
  ["exactly 1", 1, {}, ["warn decision-unused -"]],
  ["0", 0, {}, ["warn decision-unused -"]],
  ["a text", "0.5%", {}, ["block cell-text C7", "warn decision-unused -"]],
  ["a blank", null, {}, ["block cell-blank C7", "warn decision-unused -"]],
  [
    "another town",
    0.5,
    { town: "没有镇" },
    ["block percent-as-fraction C7", "warn decision-unused -"],
  ],
  ["another period", 0.5, { period: "1-5月" }, ["block percent-as-fraction C7"]],
  ["another year", 0.5, { year: 2021 }, ["block percent-as-fraction C7"]],
  [
    "a task that does not count",
    0.5,
    { task: "exporterInsurance" },
    ["block percent-as-fraction C7", "warn decision-unused -"],
  ],
])("of %s the decision says nothing", (_, value, changes, found) => {
  const decision = { ...CONFIRMED, ...changes } as Decision;
  expect(read(workbook(value), decision).found).toEqual(found);
});

test("the number in a percent format is no question of policy: it has its fix and nothing else", () => {
  const { input, found } = read(workbook(0.5, "0.0%"), CONFIRMED);
  expect(found).toEqual(["block percent-as-fraction C7", "warn decision-unused -"]);
  expect([input.findings[0]?.gap, input.findings[0]?.fix?.becomes]).toEqual([
    undefined,
    { number: 50 },
  ]);
});

test("a decision of points does not make a doubtful target sound", () => {
  const points = {
    ...CONFIRMED,
    kind: "points",
    town: null,
    code: "1.1",
    points: "40",
  } as Decision;
  expect(read(workbook(0.5), points).found).toContain("block percent-as-fraction C7");
});

test.each<[value: CellValue, format: string, found: string[]]>([
  [0.2, "General", ["warn percent-small I4"]],
  [0.99, "0.00", ["warn percent-small I4"]],
  [1, "General", []],
  [0, "General", []],
  [0.2, "0%", ["block percent-as-fraction I4"]],
])("a rate of %p in the format %s where it counts", (value, format, found) => {
  const grids = workbook(8.5, "General", true).map((grid) =>
    grid.sheet.startsWith("数据 1-6月") ? withCell(grid, 3, 8, value, format) : grid,
  );
  const { input } = read(grids);
  const codes = input.findings.filter(({ code }) => code !== "reading-not-default").map(said);
  expect(codes).toEqual(found);
});

test("a rate that no convention takes is no concern", () => {
  const grids = workbook(8.5).map((grid) =>
    grid.sheet.startsWith("数据 1-6月") ? withCell(grid, 3, 8, 0.2) : grid,
  );
  expect(read(grids).found).toEqual([]);
});
