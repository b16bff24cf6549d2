import fc from "fast-check";
import { linesOf, widthOf } from "../../src/circular/line-breaks";

test.each([
  ["甲乙丙丁戊", 3, ["甲乙丙", "丁戊"]],
  ["no line begins with 。", 30, ["no line begins with 。"]],
  ["甲乙丙。丁", 3, ["甲乙", "丙。丁"]],
  ["甲乙（丙丁", 3, ["甲乙", "（丙丁"]],
  ["甲乙12.50%丙", 3, ["甲乙", "12.50%", "丙"]],
  ["2020年1—6月", 3, ["2020年", "1—6月"]],
])("%s in lines of %d characters", (text, width, lines) => {
  expect(linesOf(text, width)).toEqual(lines);
});

test.each([
  ["甲乙", 2],
  ["a1.", 1.5],
  ["1—6月", 3],
])("%s is %d characters wide", (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test("whatever the text, nothing of it is lost, and no line is wider than it may be", () => {
  const signs = fc.array(fc.constantFrom(..."甲乙丙，。、（）1234.%"), { maxLength: 200 });
  fc.assert(
    fc.property(signs, (drawn) => {
      const text = drawn.join("");
      const lines = linesOf(text);
      expect(lines.join("")).toBe(text);
      const isLong = (line: string): boolean =>
        widthOf(line) > 27 && !/^[\d.%]+$|^[，。、（）]+/.test(line);
      expect(lines.filter(isLong)).toEqual([]);
    }),
  );
});
