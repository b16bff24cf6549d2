import fc from "fast-check";
import { piecesOf } from "../../src/formula/tokens";
import { isSameFormula } from "../../src/formula/same-formula";
import { formulaText } from "./formula-texts";

test.each<[a: string, b: string, isSame: boolean]>([
  [
    "=CX.SCORE(\"1.1\",$A3,'数据 1-6月'!$A$1:$Q$14)",
    "=@cx.score(\"1.1\",$a3, '数据 1-6月'!$A$1:$Q$14)",
    true,
  ],
  ["='任务分解表'!A1+1", "=任务分解表!A1 + 1", true],
  ["='it''s'!A1", "='it''s'!a1", true],
  ["=_xldudf_CX_TOTAL(A1)", "=CX.TOTAL(A1)", true],
  ["=_xlfn.IFNA(A1,0)", "=IFNA(A1,0)", true],
  ["=1.50*A1", "=1.5*A1", true],
  // Texts and sheets are what they say.
  ['=IF(A1="a b","@","")', '=IF(A1="ab","@","")', false],
  ['=IF(A1="A","","")', '=IF(A1="a","","")', false],
  ['=IF(A1="it\'s",1,2)', '=IF(A1="its",1,2)', false],
  ["='数据 1'!A1", "='数据1'!A1", false],
  ["='A'!A1", "='a'!A1", false],
  ["=[1]数据!A1", "=数据!A1", false],
  ["=A1+B1", "=B1+A1", false],
  ["=$A1", "=A1", false],
  ["=A1:B2", "=A1:B3", false],
  ["=A1", "=A1+0", false],
])("%s and %s: %p", (a, b, isSame) => {
  expect(isSameFormula(a, b)).toBe(isSame);
  expect(isSameFormula(b, a)).toBe(isSame);
});

const writings = fc.array(fc.tuple(fc.constantFrom("", "", " ", "\n"), fc.nat(2)), {
  minLength: 7,
});

test("blanks between its parts, small letters and an @ before a function make no other formula", () => {
  fc.assert(
    fc.property(formulaText, writings, (formula, writing) => {
      const parts = piecesOf(formula).map(({ text, token }, at) => {
        const [blank, how] = writing[at % writing.length] ?? ["", 0];
        const word = [text, text.toLowerCase(), `@${text}`][how] ?? text;
        return (token?.kind === "word" ? word : text) + blank;
      });
      expect(isSameFormula(formula, `=${parts.join("")}`)).toBe(true);
    }),
  );
});

test("a formula with one part left out is another", () => {
  fc.assert(
    fc.property(formulaText, fc.nat(), (formula, at) => {
      const pieces = piecesOf(formula).filter(({ token }) => token !== null);
      const index = at % pieces.length;
      const { token } = pieces[index] ?? {};
      fc.pre(token?.kind === "reference" || token?.kind === "number" || token?.kind === "text");
      const rest = pieces.flatMap(({ text }, place) => (place === index ? [] : [text]));
      expect(isSameFormula(formula, `=${rest.join(" ")}`)).toBe(false);
    }),
  );
});
