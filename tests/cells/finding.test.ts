import { block, isBlocking, warn } from "../../src/cells/finding";

const cell = { sheet: "数据 1-6月", row: 5, column: 1 };
const facts = { header: "出口额", town: "煤山镇" };

test("a finding blocks or warns, and carries its cell and facts", () => {
  const blank = block("cell-blank", cell, facts);
  expect(blank).toEqual({ code: "cell-blank", severity: "block", cell, facts });
  expect(isBlocking(blank)).toBe(true);
  const hidden = warn("rows-hidden", null, { rows: "3", count: 1 });
  expect(hidden).toEqual({
    code: "rows-hidden",
    severity: "warn",
    cell: null,
    facts: { rows: "3", count: 1 },
  });
  expect(isBlocking(hidden)).toBe(false);
});

test("a finding has a fix only where one is offered", () => {
  const fix = { cell, was: " 12", becomes: { number: 12 } };
  expect(block("cell-text", cell, { ...facts, text: " 12", seems: "12" }, fix)).toHaveProperty(
    "fix",
    fix,
  );
  expect(block("cell-blank", cell, facts)).not.toHaveProperty("fix");
});
