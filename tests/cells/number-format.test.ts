import {
  isDateFormat,
  isPercentFormat,
  isScaledFormat,
  shownDecimals,
} from "../../src/cells/number-format";

test.each([
  ["General", false],
  ["G/通用格式", false],
  ["Standard", false],
  ["0.00", false],
  ["#,##0;[Red]-#,##0", false],
  ["0.00E+00", false],
  ['0"日"', false],
  ['0.0"days"', false],
  ["0\\d", false],
  ["@", false],
  ["_-* #,##0_-", false],
  ["0_d", false],
  ["0*d", false],
  ["yyyy-mm-dd", true],
  ['yyyy"年"m"月"', true],
  ["[$-804]m/d", true],
  ["YYYY/M/D", true],
  ["d", true],
  ["ss", true],
  ["[h]:mm", true],
  ["[mm]", true],
  ["[s]", true],
  ["[HH]", true],
  ["mmm-yy", true],
])("%s shows dates: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
  // asked again it is the same
  expect(isDateFormat(format)).toBe(isDate);
});

test.each([
  ["0%", true],
  ["0.00%", true],
  ['0.0"%"', false],
  ["0.0\\%", false],
  ["0.0!%", false],
  ["General", false],
])("%s shows a hundredfold: %s", (format, isPercent) => {
  expect(isPercentFormat(format)).toBe(isPercent);
});

test.each([
  // thousandths
  ["0.0,", true],
  ["#,##0,", true],
  ["0,,", true],
  ["0.00,;-0.00,", true],
  ["0,_ ", true],
  // ten-thousandths, with a point that is only drawn
  ["0!.0000", true],
  ["0\\.0000", true],
  ['0"."0,', true],
  ['0"."0000', true],
  ["#!.####", true],
  // separators of thousands
  ["#,##0", false],
  ["#,##0.00", false],
  ["0.0", false],
  ['0"亿元,"', false],
  ["0\\,", false],
  ["0!,", false],
  ["General", false],
])("%s shows a part of the number: %s", (format, isScaled) => {
  expect(isScaledFormat(format)).toBe(isScaled);
});

test.each([
  ["0", 0],
  ["#", 0],
  ["0.", 0],
  ["0.00", 2],
  ["0.0??", 3],
  [".##", 2],
  ["#,##0.0_);(#,##0.000)", 1],
  ['0.00"家"', 2],
  ['0"约0.00"', 0],
  ["0\\.", 0],
  ["General", null],
  ["@", null],
  ['"无"', null],
  ["0.0%", null],
  ["0.00E+00", null],
  ["# ?/?", null],
  ["yyyy-mm-dd", null],
  ["0.0,", null],
])("%s shows %s decimals", (format, decimals) => {
  expect(shownDecimals(format)).toBe(decimals);
});
