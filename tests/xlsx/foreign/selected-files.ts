import {
  data,
  foreign,
  number,
  PAIR,
  PAIR_CELLS,
  SELECTED,
  type ForeignBook,
  type ForeignFile,
  type ForeignSheet,
} from "./foreign-file";

const [FIRST, SECOND] = PAIR as readonly [ForeignSheet, ForeignSheet];
const chosen = (sheet: ForeignSheet, views = SELECTED): ForeignSheet => ({
  ...sheet,
  xml: views + sheet.xml,
});
const view = (attributes: string): string => `<bookViews><workbookView ${attributes}/></bookViews>`;
const pair = (name: string, more: Partial<ForeignBook>): ForeignFile =>
  foreign(name, { sheets: PAIR, cells: PAIR_CELLS, ...more });

/** Which sheet is in front, and which are selected. */
export const SELECTED_FILES: readonly ForeignFile[] = [
  pair("both sheets selected", { sheets: [chosen(FIRST), chosen(SECOND)], front: "甲" }),
  pair("activeTab names another than the one selected", {
    sheets: [chosen(FIRST), SECOND],
    views: view(`activeTab="1"`),
    front: "乙",
  }),
  pair("activeTab of a hidden sheet", {
    sheets: [{ ...FIRST, state: "hidden" }, SECOND],
    views: view(`activeTab="0"`),
    front: "乙",
  }),
  pair("a hidden sheet that is selected", {
    sheets: [FIRST, { ...chosen(SECOND), state: "veryHidden" }],
    front: "甲",
  }),
  pair("activeTab beyond the last sheet", { views: view(`activeTab="99"`), front: "甲" }),
  pair("activeTab below zero", { views: view(`activeTab="-1"`), front: "甲" }),
  pair("activeTab in single quotes", { views: view(`activeTab='1'`), front: "乙" }),
  pair("activeTab in single quotes, below zero", { views: view(`activeTab='-1'`), front: "甲" }),
  pair("activeTab that is no number", { views: view(`activeTab="甲"`), front: "甲" }),
  pair("activeTab with blanks around its sign", { views: view(`activeTab = "1"`), front: "乙" }),
  pair("no views of the workbook", { views: "", front: "甲" }),
  pair("views of the workbook without one", { views: "<bookViews/>", front: "甲" }),
  pair("two windows", {
    sheets: [
      chosen(
        FIRST,
        `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/><sheetView workbookViewId="1"/></sheetViews>`,
      ),
      chosen(
        SECOND,
        `<sheetViews><sheetView workbookViewId="0"/><sheetView tabSelected="1" workbookViewId="1"/></sheetViews>`,
      ),
    ],
    views: `<bookViews><workbookView/><workbookView activeTab="1"/></bookViews>`,
    front: "甲",
  }),
  pair("firstSheet beyond the last sheet", { views: view(`firstSheet='9'`), front: "甲" }),
  pair("firstSheet below zero", { views: view(`firstSheet="-3" activeTab="1"`), front: "乙" }),
  pair("a sheet selected in single quotes, one by a word", {
    sheets: [
      chosen(FIRST, `<sheetViews><sheetView tabSelected='1' workbookViewId='0'/></sheetViews>`),
      chosen(SECOND, `<sheetViews><sheetView tabSelected="true" workbookViewId="0"/></sheetViews>`),
    ],
    front: "甲",
  }),
  pair("views of a sheet without one", {
    sheets: [chosen(FIRST, "<sheetViews/>"), SECOND],
    front: "甲",
  }),
  pair("a sheet with properties, an extent and no views", {
    sheets: [
      {
        ...FIRST,
        xml: `<sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1"/>${FIRST.xml}`,
      },
      SECOND,
    ],
    front: "甲",
  }),
  pair("a frozen pane in the sheet that is selected", {
    sheets: [
      FIRST,
      chosen(
        SECOND,
        `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
      ),
    ],
    front: "甲",
  }),
  foreign("a chart in front", {
    sheets: [FIRST, { name: "图", xml: "", kind: "chartsheet" }, SECOND],
    cells: PAIR_CELLS,
    views: view(`activeTab="1"`),
    front: "图",
  }),
  foreign("a chart and a sheet selected", {
    sheets: [{ name: "图", xml: SELECTED, kind: "chartsheet" }, chosen(FIRST), SECOND],
    cells: PAIR_CELLS,
    views: view(`activeTab="2"`),
    front: "乙",
  }),
  foreign("charts before, between and after the sheets", {
    sheets: [
      { name: "图1", xml: "", kind: "chartsheet" },
      FIRST,
      { name: "图2", xml: "", kind: "chartsheet" },
      { name: "图3", xml: "", kind: "chartsheet", state: "hidden" },
      SECOND,
      { name: "图4", xml: "", kind: "chartsheet" },
    ],
    cells: PAIR_CELLS,
    afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId='4'>乙!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">甲!$A$1</definedName></definedNames>`,
    front: "图1",
  }),
  foreign("a dialog between two sheets", {
    sheets: [
      FIRST,
      {
        name: "对话",
        xml: `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`,
        kind: "dialogsheet",
      },
      SECOND,
    ],
    cells: PAIR_CELLS,
    views: view(`activeTab="2"`),
    front: "乙",
    isOddForLibreOffice: true,
  }),
  foreign("no sheet that can be seen", {
    sheets: [
      { ...FIRST, state: "hidden" },
      { ...SECOND, state: "veryHidden" },
    ],
    cells: PAIR_CELLS,
    front: "甲",
  }),
  foreign("names of no sheet, and with a sign in their number", {
    sheets: PAIR,
    cells: PAIR_CELLS,
    afterSheets: `<definedNames><definedName name="甲区" localSheetId="-1">甲!$A$1</definedName><definedName name="乙区" localSheetId="7">乙!$A$1</definedName><definedName name="丙区" localSheetId=' 1 '>乙!$A$1</definedName></definedNames>`,
    front: "甲",
  }),
  foreign("a name that holds what reads like an attribute", {
    sheets: [
      { name: `a&gt;b state='hidden' `, xml: data(number("A1", 1)) },
      { name: `r:id="rId1"`.replaceAll('"', "&quot;"), xml: data(number("A1", 2)) },
    ],
    cells: { "a>b state='hidden' !A1": 1, 'r:id="rId1"!A1': 2 },
    listed: ["a>b state='hidden' ", 'r:id="rId1"'],
    isOddForLibreOffice: true,
  }),
];
