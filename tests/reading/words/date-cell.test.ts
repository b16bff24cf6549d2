import { dateOfSerial, dateOfText, dateText } from "../../../src/reading/words/date-cell";

test.each([
  [43895, "2020-03-05"],
  [43895.75, "2020-03-05"],
  [43831, "2020-01-01"],
  [44196, "2020-12-31"],
  [43890, "2020-02-29"],
])("serial %d is %s", (serial, text) => {
  const date = dateOfSerial(serial);
  expect(date && dateText(date)).toBe(text);
});

test.each([0, -1, 0.5, 3e6, 20200305, Number.NaN])("serial %d is no day", (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});

test.each([
  ["2020-03-05", "2020-03-05"],
  ["2020/3/5", "2020-03-05"],
  ["2020.3.5", "2020-03-05"],
  ["２０２０年３月５日", "2020-03-05"],
  ["2020年3月5号", "2020-03-05"],
  ["2020年3月", "2020-03-01"],
  ["2020-02-29", "2020-02-29"],
  ["2021-02-29", null],
  ["2020-13-01", null],
  ["2020-3/5", null],
  ["3月5日", null],
  ["5/3/2020", null],
  ["3/5/20", null],
  ["20200305", null],
  ["2020年", null],
  ["待定", null],
])("%s is %s", (text, day) => {
  const date = dateOfText(text);
  expect(date && dateText(date)).toBe(day);
});
