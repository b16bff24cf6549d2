import fc from "fast-check";
import { quoteSheet } from "../../src/cells/address";
import { withSheets } from "../../src/formula/renamed-sheets";
import { formulaText } from "./formula-texts";
import { fxTokens } from "./fx-reading";
import { ownTokens } from "./own-reading";

const RENAMED = new Map([
  ["数据 1-6月", "数据 1-7月"],
  ["数据 1-5月", "数据 1-6月"],
  ["it's", "数据"],
  ["数据", "it's"],
]);

test.each<[formula: string, renamed: string]>([
  [
    `='数据 1-5月'!B5+'数据 1-6月'!C5+去年!D5&"'数据 1-5月'!"`,
    `='数据 1-6月'!B5+'数据 1-7月'!C5+去年!D5&"'数据 1-5月'!"`,
  ],
  ["= 数据!$B$5 / 'it''s'!B:B", "= 'it''s'!$B$5 / '数据'!B:B"],
  ["=数据!税率*数据!#REF!", "='it''s'!税率*'it''s'!#REF!"],
  ["=SUM(数据!表1[出口额],数据表!B5)", "=SUM('it''s'!表1[出口额],数据表!B5)"],
  // Cells of other files, and of several sheets, are other cells.
  ["=[1]数据!B5+'[去年.xlsx]数据'!B5", "=[1]数据!B5+'[去年.xlsx]数据'!B5"],
  [
    "=SUM(数据:去年!B5)+SUM('数据 1-5月:数据 1-6月'!B5)",
    "=SUM(数据:去年!B5)+SUM('数据 1-5月:数据 1-6月'!B5)",
  ],
  ["=B5+数据", "=B5+数据"],
  ["数据!B5", "'it''s'!B5"],
  ["=", "="],
])("%s → %s", (formula, renamed) => {
  expect(withSheets(formula, RENAMED)).toBe(renamed);
});

const SHEETS = ["数据", "Sheet1", "数据 1-6月", "1月", "it's", "A1", '见"表"', "a(b)", "x.y"];
const names = fc.shuffledSubarray(SHEETS);
const renaming = fc
  .tuple(names, fc.shuffledSubarray([...SHEETS, "新 表"]))
  .map(([from, to]) => new Map(from.flatMap((name, at) => (to[at] ? [[name, to[at]]] : []))));

/** A token as fx has it, on the sheet's other name. */
function tokenOn(token: string, renamed: ReadonlyMap<string, string>): string {
  const [, sheet = "", cells] = /^cells:(.*)!([^!]*)$/.exec(token) ?? [];
  if (cells !== undefined) return `cells:${renamed.get(sheet) ?? sheet}!${cells}`;
  const placed = /^(outside|error):(?:'((?:[^']|'')+)'|([^'!:[\]]+))!(.*)$/.exec(token);
  const [, kind, quoted, bare, rest] = placed ?? [];
  const place = quoted?.replaceAll("''", "'") ?? bare;
  const [, other] = [...renamed].find(([name]) => name.toUpperCase() === place) ?? [];
  return other === undefined ? token : `${kind}:${quoteSheet(other).toUpperCase()}!${rest}`;
}

test("only the sheets of cells and names change, and @borgar/fx reads the same cells on the other sheets", () => {
  fc.assert(
    fc.property(formulaText, renaming, (formula, renamed) => {
      const result = withSheets(formula, renamed);
      const tokens = fxTokens(formula);
      fc.pre(tokens !== null);
      expect(fxTokens(result)).toEqual(tokens?.map((token) => tokenOn(token, renamed)));
      expect(ownTokens(result)).toEqual(fxTokens(result));
    }),
    { numRuns: 1_000 },
  );
});

test("a formula without these sheets stays as it is, to the letter", () => {
  fc.assert(
    fc.property(formulaText, (formula) => {
      expect(withSheets(formula, new Map([["没有", "新"]]))).toBe(formula);
    }),
  );
});
