import { month, pointsOf, scoreMonth } from "../scoring/month";

test.each([
  ["0", "0"],
  ["0.3", "0.3"],
  ["0.5", "0.5"],
  ["0.50", "0.5"],
  ["0.125", "0.13"],
  ["0.51", "invalid"],
  ["0.5000001", "invalid"],
  ["-0.01", "invalid"],
  ["?", "invalid"],
  [null, "missing"],
])("3.2 entered as %p is %s", (epidemicQuality, points) => {
  expect(pointsOf(scoreMonth(month([{ data: { epidemicQuality } }])), "3.2")).toEqual([points]);
});

test("an entry out of range says which cell, how much and what is allowed", () => {
  const sheet = scoreMonth(month([{ name: "煤山镇", data: { epidemicQuality: "0.6" } }]));
  const score = sheet.indicators.find(({ indicator }) => indicator.code === "3.2")?.scores[0];
  expect(score).toEqual({
    outcome: "invalid",
    findings: [
      {
        code: "quality-out-of-range",
        severity: "block",
        cell: { sheet: "数据 1-6月", row: 5, column: 11 },
        facts: { town: "煤山镇", value: "0.6", most: "0.5" },
      },
    ],
  });
});
