import { malformedPart } from "../../src/xlsx/malformed-part";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import {
  data,
  foreign,
  formula,
  number,
  PAIR,
  single,
  type ForeignBook,
} from "./foreign/foreign-file";
import { fileOf, zipOf } from "./files";

const ONE = single(data(number("A1", 1)));
const book = (more: Partial<ForeignBook>): ForeignBook => ({ sheets: ONE, cells: {}, ...more });
const names = (text: string): string => `<definedNames>${text}</definedNames>`;

test.each<readonly [string, ForeignBook, unknown]>([
  ["nothing special", book({}), []],
  [
    "a name of the user's",
    book({ afterSheets: names(`<definedName name="本月">数据!$A$1</definedName>`) }),
    [{ kind: "not-shown", parts: ["names"] }],
  ],
  [
    "a name of the program's",
    book({
      afterSheets: names(
        `<definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1</definedName>`,
      ),
    }),
    [],
  ],
  [
    "a formula over a table",
    book({ sheets: single(data(formula("A1", "SUM(出口[金额])", 1))) }),
    [{ kind: "structured-references" }],
  ],
  ["a formula over another file", book({ sheets: single(data(formula("A1", "[1]表!A1", 1))) }), []],
  ["a text with brackets", book({ sheets: single(data(formula("A1", `LEN("[a]")`, 3))) }), []],
  [
    "a chart sheet",
    book({ sheets: [...ONE, { name: "图", xml: "", kind: "chartsheet" }] }),
    [{ kind: "not-shown", parts: ["chartSheets"] }],
  ],
  [
    "conditions that are not drawn",
    book({
      sheets: single(
        `${data(number("A1", 1))}<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>`,
      ),
    }),
    [{ kind: "not-shown", parts: ["conditions"] }],
  ],
  [
    "bars, which are drawn",
    book({
      sheets: single(
        `${data(number("A1", 1))}<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting>`,
      ),
    }),
    [],
  ],
  [
    "a sheet without its part",
    book({
      sheets: [...PAIR],
      finish: (parts) =>
        Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith("sheet2.xml"))),
    }),
    [{ kind: "missing-sheets", sheets: ["乙"] }],
  ],
])("%s: what is not shown, calculated or kept is said", async (name, made, notices) => {
  const opening = await openWorkbook(fileOf(await zipOf(foreign(name, made).parts)));
  expect(opening.kind === "opened" && opening.workbook.notices).toEqual(notices);
});

test.each([
  ["well-formed", "<a><b/></a>", null],
  ["an element that stays open", "<a><b></a>", "xl/drawings/drawing1.xml"],
  ["an attribute twice", `<a x="1" x="2"/>`, "xl/drawings/drawing1.xml"],
  ["a prefix of nobody", "<a><z:b/></a>", "xl/drawings/drawing1.xml"],
  ["a character that is none", "<a>\u0001</a>", "xl/drawings/drawing1.xml"],
])("a part that nobody reads here, %s", async (name, xml, found) => {
  const { parts } = foreign(name, book({ more: { "xl/drawings/drawing1.xml": xml } }));
  expect(await malformedPart(Uint8Array.from(await zipOf(parts)))).toBe(found);
});
