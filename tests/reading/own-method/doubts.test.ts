/** Doubts about a definition: said at their cell, and the method holds. */
import type { DefinitionWarning } from "../../../src/cells/finding";
import { exampleMethod } from "./example-method";
import { at, cellsOf, readCells, rowOf } from "./sheet";

test.each<
  [code: DefinitionWarning, header: string, indicator: string, value: string, seen: string]
>([
  ["definition-unit-doubtful", "参照", "1.1", "新增有出口实绩企业家数", "参照"],
  ["definition-unit-doubtful", "参照", "2", "自营出口增幅", "参照"],
  ["definition-unit-doubtful", "参照", "11", "新增有出口实绩企业家数", "参照"],
  ["definition-kinds-differ", "对比", "1.2", "进口额", "对比"],
  ["definition-most-above-full", "最高", "1.3", "20.5", "最高"],
])("%s: %s of %s is %s", (code, header, indicator, value, seen) => {
  const cells = cellsOf(exampleMethod);
  const index = rowOf(cells, "indicators", "代码", indicator);
  const [row, column] = at(cells, "indicators", header, index);
  (cells[row] ?? [])[column] = value;
  const { method, findings } = readCells(cells);
  const found = findings.filter((each) => each.code === code);
  expect(found.map(({ severity, cell }) => [severity, cell?.row, cell?.column])).toEqual([
    ["warn", ...at(cells, "indicators", seen, index)],
  ]);
  expect(method).not.toBeNull();
});
