import { nextPeriod } from "../../../src/features/month-path/next-period";

const period = (name: string, dataSheet: string | null, hasTargets = true) => ({
  period: name,
  hasTargets,
  dataSheet,
  hasData: dataSheet !== null,
});

test.each([
  ["nothing yet", [], "1月"],
  ["the month after the last", [period("1-5月", "a"), period("1-6月", "b")], "1-7月"],
  ["targets that wait for their data", [period("1-6月", "b"), period("1-9月", null)], "1-9月"],
  ["targets without any data", [period("1-6月", null), period("1-9月", null)], "1-6月"],
  ["a gap before the last is not meant", [period("1-5月", null), period("1-6月", "b")], "1-7月"],
  ["January", [period("1月", "a")], "1-2月"],
  ["the year is full", [period("1-12月", "a")], null],
])("%s", (_, periods, next) => {
  expect(nextPeriod(periods)).toBe(next);
});
