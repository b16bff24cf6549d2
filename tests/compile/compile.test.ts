import { columnIndex } from "../../src/cells/address";
import type { SheetContent } from "../../src/workbook/workbook";
import { indicatorsOf } from "../../src/method/method";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { CONVENTION_IDS } from "../../src/method/conventions";
import { listedChoices, conventionChoices } from "../../src/method/convention-choices";
import { monthOf } from "../conformance/case-months";
import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import type { TownFacts } from "../scoring/month";

const TOWNS: readonly TownFacts[] = [
  { projects: [["200", true]], items: ["submitted", "province"] },
  { data: { exports: "990", imports: null } },
  { data: { exportsLastYear: "0", newServiceFirms: "0" } },
];

const formulasOf = ({ cells }: SheetContent): string[] =>
  cells.flat().flatMap((cell) => (cell && "formula" in cell ? [cell.formula] : []));

const everyChoice = CONVENTION_IDS.flatMap((id) =>
  [...conventionChoices(id, changxing2020), ...listedChoices(id)].map((choice) => ({
    [id]: choice,
  })),
);

const SHARED = new Set(
  "IF AND OR ISNUMBER ISTEXT ISBLANK ISLOGICAL ISERROR IFERROR EXACT COUNT COUNTA COUNTBLANK COUNTIF SUMIF SUM SUMPRODUCT MATCH MAX MIN ABS INT MOD ROUND RANK GCD LCM INDEX ROWS YEAR MONTH DAY VALUE TRIM LEFT MID FIND SUBSTITUTE CHAR".split(
    " ",
  ),
);

test.each(everyChoice)("only functions that every program has, under %j", (conventions) => {
  const formulas = monthOf("towns", TOWNS, conventions).native.flatMap(formulasOf);
  const called = formulas.flatMap((text) =>
    [...text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "").matchAll(/([A-Z_.]+)\(/g)].map(
      ([, name = ""]) => name,
    ),
  );
  expect([...new Set(called)].filter((name) => !SHARED.has(name))).toEqual([]);
  // The longest names everything that may be missing; Excel takes 8,192 characters.
  expect(formulas.filter((text) => text.length > 1_500)).toEqual([]);
});

test("the same input gives the same text, whatever the figures are", () => {
  const one = monthOf("one", TOWNS).native;
  const other = monthOf(
    "other",
    TOWNS.map((town) => ({ ...town, data: { exports: "1234.56" } })),
  ).native;
  expect(other).toEqual(one);
});

const scoresOf = (town: TownFacts): Record<string, string> => {
  const [scores] = monthOf("one", [town, {}]).native;
  const row = scores.cells[SCORES_FIRST_ROW] ?? [];
  const codes = [...indicatorsOf(changxing2020).map(({ code }) => code), "总分", "名次"];
  return Object.fromEntries(
    codes.map((code, index) => {
      const cell = row[index + 1];
      return [code, cell && "formula" in cell ? cell.formula : ""];
    }),
  );
};

test("a score is one rounding of one step, a total a sum, a place an order", () => {
  const found = scoresOf({});
  expect(found["1.4"]).toMatch(
    /^=IF\('计算'!\$B\$\d+>0,"",IF\(ISNUMBER\('计算'!(\w+)\),IF\(AND\('计算'!\1-INT\('计算'!\1\)=0\.5,'计算'!\w+>1000000000\),"临界",INT\('计算'!\1\+0\.5\)\/100\),'计算'!\1\)\)$/,
  );
  expect(found["总分"]).toBe('=IF(COUNT(B3:O3)=14,ROUND(SUM(B3:O3)*100,0)/100,"")');
  expect(found["名次"]).toMatch(/^=IF\('计算'!\$\w+\$\d+=0,'计算'!\w+,""\)$/);
});

test("a place waits for every total: those that are missing are counted once, above their column", () => {
  const [, steps] = monthOf("two", [{}, {}]).native;
  const [, letters = "", row = ""] = /\$(\w+)\$(\d+)=0/.exec(scoresOf({})["名次"] ?? "") ?? [];
  const [count, first, last] = [0, 1, 2].map(
    (down) => steps.cells[Number(row) - 1 + down]?.[columnIndex(letters)],
  );
  const totals = `$${letters}$${Number(row) + 1}:$${letters}$${Number(row) + 2}`;
  expect(count).toEqual({ formula: `=ROWS(${totals})-COUNT(${totals})` });
  expect([first, last]).toEqual([{ formula: "='评分'!P3" }, { formula: "='评分'!P4" }]);
});

test("points come from 考核办法, and a step or tier from the edition with its clause", () => {
  const [, steps] = monthOf("one", TOWNS).native;
  const rows = steps.cells.map((row) =>
    row.slice(0, 4).map((cell) => cell && (Object.values(cell) as unknown[])[0]),
  );
  const named = (name: string): unknown => rows.find(([first]) => first === name);
  expect(named("3.1 防疫物资占比 分值")).toEqual([
    "3.1 防疫物资占比 分值",
    "=VALUE('考核办法'!C7)",
    "考核办法!C7",
    "=IF(IFERROR(VALUE('考核办法'!C7),-1)=2.5,0,1)",
  ]);
  expect(named("3.1 每名次递减")).toEqual([
    "3.1 每名次递减",
    0.2,
    "长商发〔2020〕17号附件2 防疫物资出口第1条",
    null,
  ]);
});
