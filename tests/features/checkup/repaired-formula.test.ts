import fc from "fast-check";
import { repairedFormula } from "../../../src/features/checkup/repaired-formula";
import type { DamageKind } from "../../../src/features/checkup/damage";
import { readFormula } from "../../../src/formula/calls";
import { OUR_FUNCTIONS } from "../../../src/reading/calls/our-functions";
import { ourName } from "../../../src/reading/calls/our-name";
import { piecesOf } from "../../../src/formula/tokens";
import { functionHelp } from "../../../src/messages/zh/function-help";

const TOTAL = "CX.TOTAL(B6,B$6:B$16)";

test.each<[DamageKind, string, string]>([
  ["stored-name", "=_xldudf_CX_TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=_XLDUDF_cx_total(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=_xldudf_cx_Total (B6,B$6:B$16)", "=CX.TOTAL (B6,B$6:B$16)"],
  ["stored-name", "=_xlfn.CX.TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=_xlfn._xlws.CX.TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=_xlfn._xldudf_CX_TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=_xll.CX.TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["stored-name", "=ROUND(_xldudf_CX_TOTAL(B6,B$6:B$16),1)", `=ROUND(${TOTAL},1)`],
  [
    "stored-name",
    '=_xldudf_CX_SCORE("1.2",$A3,\'_xldudf_CX_TOTAL(\'!$A$1:$Q$14)&"_xldudf_CX_TOTAL(B6)"',
    '=CX.SCORE("1.2",$A3,\'_xldudf_CX_TOTAL(\'!$A$1:$Q$14)&"_xldudf_CX_TOTAL(B6)"',
  ],
  ["add-in-path", "=[2]!_xldudf_CX_TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["add-in-path", "=[2]!CX.TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  ["add-in-path", String.raw`='C:\加载项\cx.xlam'!CX.TOTAL(B6,B$6:B$16)`, `=${TOTAL}`],
  [
    "add-in-path",
    "='https://cdn.example.cn/it''s/functions.json'!CX.TOTAL(B6,B$6:B$16)",
    `=${TOTAL}`,
  ],
  ["add-in-path", "=cx.xlam!CX.TOTAL(B6,B$6:B$16)", `=${TOTAL}`],
  [
    "add-in-path",
    String.raw`='C:\x.xlam'!_xldudf_CX_RANK(AA6,'C:\x.xlsx'!总分)`,
    String.raw`=CX.RANK(AA6,'C:\x.xlsx'!总分)`,
  ],
  ["stray-at", `=@${TOTAL}`, `=${TOTAL}`],
  ["stray-at", `=SUM(@${TOTAL},1)`, `=SUM(${TOTAL},1)`],
  ["stray-at", '=@ CX.SCORE("1.2",A3,数据!A1:Q14)', '=CX.SCORE("1.2",A3,数据!A1:Q14)'],
  ["stray-at", `=_xlfn.SINGLE(${TOTAL})`, `=${TOTAL}`],
  ["stray-at", `=SINGLE( ${TOTAL} )+1`, `=${TOTAL}+1`],
  ["wrapped", `=IFERROR(${TOTAL},0)`, `=${TOTAL}`],
  ["wrapped", `=iferror( ${TOTAL} , "" )`, `=${TOTAL}`],
  ["wrapped", `=_xlfn.IFNA(${TOTAL},0)`, `=${TOTAL}`],
  ["wrapped", `=IFERROR(ROUND(${TOTAL},1),"IFERROR(")`, `=ROUND(${TOTAL},1)`],
  ["wrapped", `=IFERROR(${TOTAL}+1,0)*2`, `=(${TOTAL}+1)*2`],
  ["wrapped", `=2 * IFERROR(${TOTAL}+1,0)`, `=2 * (${TOTAL}+1)`],
  ["wrapped", `=SUM( IFERROR(${TOTAL}+1,0) , 2)`, `=SUM( ${TOTAL}+1 , 2)`],
  ["wrapped", `=IFERROR(${TOTAL},0)+IFERROR(${TOTAL},0)`, `=${TOTAL}+${TOTAL}`],
  ["wrapped", `=IFERROR(IFERROR(${TOTAL},0),0)`, `=${TOTAL}`],
  ["wrapped", `=IF(ISERROR(${TOTAL}),0,${TOTAL})`, `=${TOTAL}`],
  ["wrapped", `=IF(ISNA(${TOTAL}),"",cx.total(b6,B$6:B$16))`, "=cx.total(b6,B$6:B$16)"],
  ["wrapped", `=IF(NOT(ISERR(${TOTAL})),${TOTAL},0)`, `=${TOTAL}`],
  ["wrapped", `=IF(ISNUMBER(${TOTAL}),${TOTAL},0)`, `=${TOTAL}`],
])("%s: %s → %s", (kind, formula, expected) => {
  expect(repairedFormula(formula)).toMatchObject({ formula: expected, kinds: [kind] });
});

test("several damages of one formula are put right together", () => {
  expect(repairedFormula("=IFERROR(@[2]!_xldudf_cx_total(B6,B$6:B$16),0)")).toMatchObject({
    formula: `=${TOTAL}`,
    kinds: ["add-in-path", "stray-at", "wrapped"],
  });
});

test("LibreOffice writes every name that it does not know in small letters", () => {
  expect(repairedFormula("=IFERROR(_xlfn.single(_xldudf_cx_total(B6,B$6:B$16)),0)")).toMatchObject({
    formula: `=${TOTAL}`,
    kinds: ["stored-name", "stray-at", "wrapped"],
  });
});

test.each([
  `=${TOTAL}`,
  "=cx.total(B6,B$6:B$16)",
  "=SUM(B6:B16)",
  '="IFERROR(_xldudf_CX_TOTAL(B6),0)"',
  "='_xldudf_CX_TOTAL('!B6",
  // Names that are not ours.
  "=_xldudf_CX_OTHER(B6)",
  "=[2]!CX.OTHER(B6)",
  "=_xlfn.XLOOKUP(A1,B:B,C:C)",
  "=_xldudf_CX_TOTAL",
  // Here the @ takes one cell of many.
  "=@CX.TOTAL(B6:B16,B6:B16)",
  '=@CX.SCORES(数据!A1:Q14,任务!A1:I20,"1-6月")',
  "=@CX.TOTAL(INDEX(B:B,ROW()),B6:B16)",
  "=@CX.TOTAL(出口额,B6:B16)",
  "=@B6:B16",
  "=_xlfn.SINGLE(B6:B16)",
  // What is caught is nothing of ours.
  `=IFERROR(VLOOKUP(A6,A:B,2,0),${TOTAL})`,
  "=IFERROR(B6/C6,0)",
  `=IF(B6="","",${TOTAL})`,
  `=IF(ISERROR(${TOTAL}),0,CX.TOTAL(B7,B$6:B$16))`,
  `=IF(ISERROR(B6),0,${TOTAL})`,
  // Broken text.
  "=IFERROR(CX.TOTAL(B6",
  "=)CX.TOTAL(",
  "=",
])("%s is left alone", (formula) => {
  expect(repairedFormula(formula)).toMatchObject({ formula, kinds: [] });
});

test("every function of the add-in is known, and no other", () => {
  expect(Object.keys(OUR_FUNCTIONS).sort()).toEqual(Object.keys(functionHelp).sort());
});

/** Formulas out of what circulation leaves, with texts and sheet names that look like it. */
const damaged = fc.letrec<{ formula: string; call: string; arg: string }>((tie) => ({
  arg: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("B6", "B$6:B$16", "1.5", "'IFERROR(@CX.TOTAL('!B6", "[1]表!A1", ""),
    fc.constantFrom('"_xldudf_CX_TOTAL("', '"说 ""@CX.TOTAL(B6)"""', '"IFERROR(CX.RANK(B6),0)"'),
    tie("call"),
    tie("formula"),
  ),
  call: fc
    .tuple(
      fc.constantFrom(
        "CX.TOTAL",
        "_xldudf_CX_TOTAL",
        "@CX.RANK",
        "[2]!_xldudf_cx_info",
        "'C:\\x.xlam'!CX.TASK",
        "IFERROR",
        "_xlfn.IFNA",
        "SUM",
        "_xlfn.SINGLE",
        "ISERROR",
        "IF",
      ),
      fc.array(tie("arg"), { minLength: 1, maxLength: 3 }),
    )
    .map(([name, args]) => `${name}(${args.join(",")})`),
  formula: fc
    .tuple(tie("call"), fc.constantFrom("+", "-", "*", "&", " , "), tie("arg"))
    .map((parts) => parts.join("")),
})).formula;

const textsOf = (formula: string) =>
  piecesOf(formula).flatMap(({ token, text }) => (token?.kind === "text" ? [text] : []));

test("repaired twice, a formula is the same as repaired once, and no name of ours is written otherwise", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = repairedFormula(`=${text}`).formula;
      expect(repairedFormula(once)).toMatchObject({ formula: once, kinds: [] });
      const names = readFormula(once).calls.flatMap(({ name }) => ourName(name)?.written ?? []);
      expect(names.filter((written) => written !== "plain")).toEqual([]);
    }),
  );
});

test("texts of a formula stay as they are: none is changed, none is new", () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const before = textsOf(`=${text}`);
      const after = textsOf(repairedFormula(`=${text}`).formula);
      let at = 0;
      for (const kept of after) {
        at = before.indexOf(kept, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});

test("the pieces of a formula are the formula", () => {
  fc.assert(
    fc.property(fc.oneof(damaged, fc.string()), (text) => {
      expect(
        piecesOf(`=${text}`)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
