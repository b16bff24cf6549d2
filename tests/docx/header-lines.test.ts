import { headerLines, headerWidth } from "../../src/docx/header-lines";

test.each([
  ["总分", 3, 1],
  ["信保覆盖面", 3, 2],
  ["累计投保完成率", 4, 2],
  ["乡镇（街道、园区）", 6, 2],
  ["订单+清单", 3, 2],
])(
  "%s in a column of %d characters: %d lines, none of one character",
  (header, characters, count) => {
    const lines = headerLines(header, characters);
    expect(lines.join("")).toBe(header);
    expect(lines).toHaveLength(count);
    expect(lines.filter((line) => [...line].length < 2)).toEqual([]);
  },
);

test("a header breaks where people would pause", () => {
  expect(headerLines("乡镇（街道、园区）", 8)).toEqual(["乡镇（街道、", "园区）"]);
});

test.each([
  ["总分", 2],
  ["信保覆盖面", 3],
  ["防疫物资出口", 2],
])("%s needs %d characters", (header, width) => {
  expect(headerWidth(header)).toBe(width);
});
