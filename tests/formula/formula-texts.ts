import fc, { type Arbitrary } from "fast-check";
import { columnLetters } from "../../src/cells/address";

const anyCase = (text: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(text, fc.nat(9)).map(([one, how]) => (how === 0 ? one.toLowerCase() : one));

const dollar = fc.constantFrom("", "", "$");
const column = fc.oneof(
  { weight: 5, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constantFrom(701, 702, 16_382, 16_383) },
);
const row = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(1_000_000, 1_048_575, 1_048_576) },
);
const columnText = fc.tuple(dollar, column).map(([fixed, at]) => fixed + columnLetters(at));
const rowText = fc.tuple(dollar, row).map(([fixed, at]) => `${fixed}${at}`);
const cell = fc.tuple(columnText, rowText).map((parts) => parts.join(""));
const pair = (one: Arbitrary<string>): Arbitrary<string> =>
  fc.tuple(one, one).map((ends) => ends.join(":"));

/** `B6`, `B$6:D16`, `A:C`, `3:5`. */
export const cellsText = anyCase(
  fc.oneof(
    { weight: 5, arbitrary: cell },
    { weight: 3, arbitrary: pair(cell) },
    { weight: 1, arbitrary: pair(columnText) },
    { weight: 1, arbitrary: pair(rowText) },
  ),
);

const listed = (texts: string): string[] => texts.split(" | ");

const sheets = listed(
  `数据! | Sheet1! | '数据 1-6月'! | '1月'! | 1月! | 2020! | 'it''s'! | 'A1'! | '见"表"'! | 'a(b)'! | x.y!`,
);
const otherPlaces = listed(
  "[去年.xlsx]数据! | '[去年.xlsx]数 据'! | [1]Sheet1! | Sheet1:Sheet3! | 一月:六月! | '1月:6月'! | #REF!",
);
const names = listed(
  String.raw`税率 | 单价2 | total_1 | A1B | A0 | XFE1 | YTD2020 | A1048577 | _x | 表.列 | 含税? | \abc | TRUEX | 数据!税率 | '数据 1-6月'!税率 | x.xlsx!总额 | 表1[出口额] | 表1[[#This Row],[出口 额]] | 表1[#Totals] | [@出口额] | [@[出口 额]] | [列] | x.xlsx!表1[列]`,
);
const errors = listed(
  "#N/A | #REF! | #DIV/0! | #VALUE! | #NAME? | #NUM! | #NULL! | #SPILL! | #CALC! | #GETTING_DATA",
);

const reference = fc.oneof(
  { weight: 6, arbitrary: cellsText },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...sheets), cellsText).map((parts) => parts.join("")),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...otherPlaces), cellsText).map((parts) => parts.join("")),
  },
);
const number = fc.oneof(
  fc.nat(99).map(String),
  fc.constantFrom("0.5", "1.", ".5", "1E3", "1.5e-7", "2E+10", "1200"),
);
const text = fc
  .array(fc.constantFrom("B6", '""', "'", "数据!A1", "(", " ", "a", "+1", "="), { maxLength: 4 })
  .map((parts) => `"${parts.join("")}"`);
const logical = fc.constantFrom("TRUE", "FALSE", "true", "False");
const constant = fc.oneof(number, text, logical, fc.constantFrom(...errors));
const array = fc
  .array(
    fc
      .array(
        fc.tuple(fc.constantFrom("", "", "-"), number).map((parts) => parts.join("")),
        {
          minLength: 2,
          maxLength: 2,
        },
      )
      .map((cells) => cells.join(",")),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => `{${rows.join(";")}}`);

const functions = listed(
  "SUM | IF | ROUND | CX.TOTAL | CX.GROWTH | _xldudf_CX_TOTAL | _xlfn.IFNA | _xlfn._xlws.SORT | LOG10 | cx.rank | RANK.EQ",
);
const calledElsewhere = listed(String.raw`'C:\x.xlam'!CX.TOTAL | [2]!_xldudf_CX_TOTAL | x.xlam!F`);
const operators = listed("+ | - | * | / | ^ | & | = | <> | < | > | <= | >=");
const blank = fc.constantFrom("", "", "", "", " ", "\n", "  ");

/** A formula with its `=`: of anything that Excel's grammar knows, with blanks and line breaks where they mean nothing. */
export const formulaText: Arbitrary<string> = fc
  .letrec<{ formula: string; operand: string; call: string }>((tie) => ({
    operand: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      reference,
      constant,
      fc.constantFrom(...names),
      array,
      cellsText.map((cells) => `${cells}#`),
      reference.map((cells) => `@${cells}`),
      tie("call"),
      tie("formula").map((inner) => `(${inner})`),
      fc.tuple(fc.constantFrom("-", "+", "--"), tie("operand")).map((parts) => parts.join("")),
      tie("operand").map((inner) => `${inner}%`),
    ),
    call: fc
      .tuple(
        fc.constantFrom(...functions, ...functions, ...calledElsewhere),
        fc.array(
          fc.oneof({ weight: 6, arbitrary: tie("formula") }, { weight: 1, arbitrary: blank }),
          {
            maxLength: 3,
          },
        ),
      )
      .map(([name, args]) => `${name}(${args.join(",")})`),
    formula: fc
      .tuple(
        tie("operand"),
        fc.array(fc.tuple(blank, fc.constantFrom(...operators), blank, tie("operand")), {
          maxLength: 2,
        }),
        blank,
      )
      .map(([first, rest, last]) => first + rest.map((parts) => parts.join("")).join("") + last),
  }))
  .formula.map((body) => `=${body}`);
