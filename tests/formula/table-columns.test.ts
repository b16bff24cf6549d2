import { withTableColumns, type TableChanges } from "../../src/formula/table-columns";

const CHANGES: TableChanges = new Map([
  [
    "表1",
    {
      isGone: false,
      columns: new Map([
        ["出口", "出口额"],
        ["进口", null],
        ["a[1]", "b#2"],
      ]),
    },
  ],
  ["旧表", { isGone: true, columns: new Map() }],
]);

test.each([
  ["=SUM(表1[出口])", "=SUM(表1[出口额])"],
  ["=表1[@出口]*2", "=表1[@出口额]*2"],
  ["=表1[[#This Row],[出口]]", "=表1[[#This Row],[出口额]]"],
  ["=SUM(表1[[乡镇]:[出口]])", "=SUM(表1[[乡镇]:[出口额]])"],
  ["=表1[a'[1']]", "=表1[b'#2]"],
  ["=SUM(表1[进口],表1[乡镇])", "=SUM(#REF!,表1[乡镇])"],
  ["=SUM(表1[#All])", "=SUM(表1[#All])"],
  ["=SUM(旧表[出口])+ROWS(旧表)", "=SUM(#REF!)+ROWS(#REF!)"],
  ['="表1[出口]"&表2[出口]', '="表1[出口]"&表2[出口]'],
  ["表1[出口]", "表1[出口额]"],
])("%s is %s", (formula, becomes) => {
  expect(withTableColumns(formula, CHANGES)).toBe(becomes);
});

test("without a change a formula keeps its letters", () => {
  expect(withTableColumns("=SUM( 表1[出口] )", new Map())).toBe("=SUM( 表1[出口] )");
});
