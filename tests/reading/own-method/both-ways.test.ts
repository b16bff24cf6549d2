import fc from "fast-check";
import { isBlocking } from "../../../src/cells/finding";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import type { MethodNames } from "../../../src/method/method";
import { everyTerms } from "../../../src/method/every-rule";
import { USED_HEADERS, RULE_OF_KIND } from "../../../src/method/own-sheet/rule-cells";
import { OWN_HEADERS } from "../../../src/method/own-sheet/terms";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";
import { randomMethod, type RandomMethod } from "./random-method";
import { KINDS, RULES } from "./random-rule";
import { at, cellsOf, readCells } from "./sheet";

test("2020 written as the tables of an own method and read back is the built-in edition", () => {
  const read = readCells(cellsOf(changxing2020));
  expect(read.findings).toEqual([]);
  const own = { id: "长商发〔2020〕17号 2020", termsOf: everyTerms };
  // A draft; which amounts a ranking speaks of is for print alone.
  const names: MethodNames & { amounts?: string } = { ...changxing2020.names, isDraft: true };
  delete names.amounts;
  expect(read.method).toEqual({ ...changxing2020, ...own, names });
  expect(read.conventions).toEqual(changxing2020.defaultConventions);
  expect([...(read.method?.inputs.columns ?? [])]).toEqual([...changxing2020.inputs.columns]);
  expect([...(read.method?.inputs.tasks ?? [])]).toEqual([...changxing2020.inputs.tasks]);
});

test("an own method has the defaults of 2020", () => {
  expect(USUAL_CONVENTIONS).toEqual(changxing2020.defaultConventions);
});

function expectSame({ method, head, conventions }: RandomMethod): void {
  const read = readCells(cellsOf(method, conventions, head));
  expect(read.findings.filter(isBlocking)).toEqual([]);
  expect(read.method).toEqual(method);
  expect([...(read.method?.inputs.columns.keys() ?? [])]).toEqual([
    ...method.inputs.columns.keys(),
  ]);
  expect([...(read.method?.inputs.tasks.keys() ?? [])]).toEqual([...method.inputs.tasks.keys()]);
  expect(read.head).toEqual(head);
  expect(read.conventions).toEqual(conventions);
}

test.each(KINDS)("random methods with a rule %s are read as they were written", (kind) => {
  fc.assert(fc.property(randomMethod(RULES[kind]), expectSame), { numRuns: 60 });
});

test.each(KINDS)("%s fills no column that its 规则 has no use for", (kind) => {
  const always = ["代码", "考核内容", "指标", "分值", "计入总分", "规则", "条款", "原文"];
  const used: readonly string[] = [...always, ...USED_HEADERS[RULE_OF_KIND[kind]]];
  fc.assert(
    fc.property(randomMethod(RULES[kind]), ({ method, head, conventions }) => {
      const cells = cellsOf(method, conventions, head);
      const filled = OWN_HEADERS.indicators.filter((header) => {
        const [row, column] = at(cells, "indicators", header, 3);
        return cells[row]?.[column] !== "";
      });
      expect(filled.filter((header) => !used.includes(header))).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
