import type { Quantity } from "../../method/changxing-2020-names";
import { isBlocking } from "../../../src/cells/finding";
import { gridOfValues, type CellValue, type Grid } from "../../../src/cells/grid";
import type { Decision } from "../../../src/method/decision";
import { readInput } from "../../../src/reading/workbook-input";
import { score } from "../../../src/engine/score";
import { pointsOf } from "../../scoring/month";
import { said } from "../found";
import { cleanWorkbook, dataGrid, plausible, QUANTITIES, TOWNS } from "../built-sheets";

const TOWN = TOWNS[2]!;
const GROUNDS = {
  period: "1-6月",
  year: 2020,
  note: "企业迟报",
  basis: "局务会纪要",
  time: "2020-07-03 09:05",
};
const gap = (kind: "zero" | "not-reported" | "not-applicable", more = {}): Decision => ({
  ...GROUNDS,
  kind,
  town: TOWN,
  quantity: "outsourcing",
  ...more,
});
const points = (code: string, given: string, town: string | null = null): Decision => ({
  ...GROUNDS,
  kind: "points",
  town,
  code,
  points: given,
});

/** The clean workbook with another data sheet of 1-6月, without some sheets. */
function workbook(data: Grid, without: readonly string[] = []): Grid[] {
  const others = cleanWorkbook().filter(
    ({ sheet }) => sheet !== data.sheet && !without.includes(sheet),
  );
  return [...others, data];
}

const withFigure = (at: Quantity, value: CellValue, town = 2): Grid =>
  dataGrid("1-6月", TOWNS, (quantity, index) =>
    quantity === at && index === town ? value : plausible(quantity, index),
  );
const withoutColumn = (absent: Quantity): Grid =>
  dataGrid("1-6月", TOWNS, plausible, {
    quantities: QUANTITIES.filter((quantity) => quantity !== absent),
  });
const others = TOWNS.filter((town) => town !== TOWN);
const withoutTown = dataGrid("1-6月", others, (quantity, index) =>
  plausible(quantity, TOWNS.indexOf(others[index]!)),
);
const BLANK = withFigure("outsourcing", null);

function read(grids: readonly Grid[], ...decisions: Decision[]) {
  const input = readInput(grids, "1-6月", decisions);
  const sheet = input.observations && score(input.method, input.conventions, input.observations);
  return {
    input,
    found: input.findings.map(said),
    of: (code: string) => (sheet ? pointsOf(sheet, code) : []),
  };
}

test("a blank cell blocks and says what may be decided", () => {
  const { input } = read(workbook(BLANK));
  expect(input.findings.map((finding) => [said(finding), finding.gap])).toEqual([
    [
      "block cell-blank O4",
      {
        town: TOWN,
        quantity: "outsourcing",
        choices: ["zero", "not-reported", "not-applicable", "points"],
        codes: ["6.1"],
      },
    ],
  ]);
});

test.each([
  ["zero", "0.5"],
  ["not-reported", "0"],
  ["not-applicable", "0"],
] as const)("decided %s it warns, and scores %s", (kind, expected) => {
  const { found, of, input } = read(workbook(BLANK), gap(kind));
  expect(found).toEqual(["warn gap-decided O4"]);
  expect(of("6.1")[2]).toBe(expected);
  expect(input.decisions).toEqual([gap(kind)]);
});

test("a town outside takes no place, and the others close up", () => {
  const places = (...decisions: Decision[]): string[] => {
    const lowest = withFigure("outsourcing", null, 10);
    return read(workbook(lowest), ...decisions).of("6.1");
  };
  const town = TOWNS[10]!;
  expect(places(gap("zero", { town })).at(-1)).toBe("0.5");
  expect(places(gap("not-reported", { town })).slice(9)).toEqual(["1.5", "0"]);
});

test("row order and the way a town is written do not matter", () => {
  const { values } = BLANK;
  const [header = [], ...rows] = values;
  const turned = gridOfValues(BLANK.sheet, [header, ...rows.slice().reverse()]);
  const town = TOWN.replace("(", " （").replace(")", "）");
  expect(read(workbook(turned), gap("not-reported", { town })).found).toEqual([
    "warn gap-decided O10",
  ]);
});

test.each<[string, Grid, readonly Decision[], readonly string[]]>([
  [
    "filled since, it lapses",
    withFigure("outsourcing", 14),
    [gap("zero")],
    ["warn decision-unused -"],
  ],
  [
    "a text is not overruled",
    withFigure("outsourcing", "无"),
    [gap("not-reported"), points("6.1", "1")],
    ["block cell-text O4", "warn decision-unused -", "warn points-decided -"],
  ],
  ["another period", BLANK, [gap("zero", { period: "1-5月" })], ["block cell-blank O4"]],
  ["another year", BLANK, [gap("zero", { year: 2021 })], ["block cell-blank O4"]],
  [
    "another town",
    BLANK,
    [gap("zero", { town: "无此镇" })],
    ["block cell-blank O4", "warn decision-unused -"],
  ],
  [
    "a column that no reading needs",
    BLANK,
    [gap("zero", { quantity: "newExporters" })],
    ["block cell-blank O4", "warn decision-unused -"],
  ],
  [
    "a row that is there",
    BLANK,
    [gap("not-reported", { quantity: "all" })],
    ["block cell-blank O4", "warn decision-unused -"],
  ],
  [
    "more than the full points",
    BLANK,
    [points("6.1", "1.6")],
    ["block cell-blank O4", "warn decision-unused -"],
  ],
  [
    "no exporters, but insured ones",
    withFigure("activeExporters", null),
    [gap("zero", { quantity: "activeExporters" })],
    ["warn gap-decided D4"],
  ],
])("%s", (_, data, decisions, expected) => {
  expect(read(workbook(data), ...decisions).found.sort()).toEqual([...expected].sort());
});

test("a gap that only decided indicators need is closed with them", () => {
  const both = dataGrid("1-6月", TOWNS, (quantity, town) =>
    town === 2 && quantity.startsWith("imports") ? null : plausible(quantity, town),
  );
  const { found, of } = read(workbook(both), gap("not-reported", { quantity: "imports" }));
  expect(found).toEqual(["warn gap-decided M4"]);
  expect(of("4")[2]).toBe("0");
});

test("a town without a row can be not reported or not applicable as a whole", () => {
  const open = read(workbook(withoutTown));
  expect(open.input.findings.map(({ gap }) => [gap?.quantity, gap?.choices])).toEqual([
    ["all", ["not-reported", "not-applicable"]],
  ]);
  const { found, of } = read(workbook(withoutTown), gap("not-reported", { quantity: "all" }));
  expect(found).toEqual(["warn gap-decided -"]);
  expect(["1.1", "2", "6.2", "8"].map((code) => of(code)[2])).toEqual(["0", "0", "0", "0"]);
});

test("a column that is not there: the same points for all, but one town its own", () => {
  const grids = workbook(withoutColumn("ordersScore"));
  expect(read(grids).input.findings.map(({ gap }) => gap)).toEqual([
    { town: null, quantity: "ordersScore", choices: ["points"], codes: ["8"] },
  ]);
  const { found, of, input } = read(grids, points("8", "3"), points("8", "4.5", TOWN));
  expect(found).toEqual(["warn points-decided -", "warn points-decided -"]);
  expect(of("8").slice(0, 4)).toEqual(["3", "3", "4.5", "3"]);
  expect(input.decisions).toHaveLength(2);
  expect(read(grids, points("8", "4.5", TOWN)).found.filter((one) => /block/.test(one))).toEqual([
    "block column-missing A1",
  ]);
});

test("a ledger that is not there can be decided as points", () => {
  const grids = workbook(dataGrid("1-6月", TOWNS), ["信息报送"]);
  expect(read(grids).input.findings.map(({ gap }) => gap?.codes)).toEqual([["9"]]);
  const { input, of } = read(grids, points("9", "2"));
  expect(input.findings.filter(isBlocking)).toEqual([]);
  expect(of("9")).toEqual(TOWNS.map(() => "2"));
});

test("points stay although the figures are there, and it is said", () => {
  const { input, of } = read(cleanWorkbook(), points("8", "3", TOWN));
  expect(input.findings.map(({ facts }) => "hasData" in facts && facts.hasData)).toEqual([true]);
  expect(of("8")[2]).toBe("3");
});
