import { currencyName } from "../../src/messages/en/currencies";

test.each([
  ["万美元", "USD 10,000"],
  ["美元", "USD"],
  ["千美元", "USD 1,000"],
  ["万元", "CNY 10,000"],
  ["亿元", "CNY 100,000,000"],
  ["家", null],
  ["半美元", null],
])("%s is %s", (unit, name) => {
  expect(currencyName(unit)).toBe(name);
});
