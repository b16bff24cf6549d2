import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { cellsOf, readCells } from "./sheet";

test("2020 written as the tables of an own method and read back is the built-in edition", () => {
  const read = readCells(cellsOf(changxing2020));
  expect(read.findings).toEqual([]);
  expect(read.method).toEqual({ ...changxing2020, id: "长商发〔2020〕17号 2020" });
  expect(read.conventions).toEqual(changxing2020.defaultConventions);
});
