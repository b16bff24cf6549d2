import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { everyTerms } from "../../../src/method/every-rule";
import { cellsOf, readCells } from "./sheet";

test("2020 written as the tables of an own method and read back is the built-in edition", () => {
  const read = readCells(cellsOf(changxing2020));
  expect(read.findings).toEqual([]);
  const { id, termsOf } = { id: "长商发〔2020〕17号 2020", termsOf: everyTerms };
  expect(read.method).toEqual({ ...changxing2020, id, termsOf });
  expect(read.conventions).toEqual(changxing2020.defaultConventions);
});
