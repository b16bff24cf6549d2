import {
  above,
  call,
  cells,
  decimal,
  equal,
  formulaText,
  joined,
  minus,
  over,
  plus,
  times,
  when,
  type Formula,
} from "../../src/formula/tree";

const a = cells("A1");
const b = cells("'数据 1-6月'!B6");

test.each<[string, Formula]>([
  ["=A1", a],
  ["=2.5", decimal("2.5")],
  ["=A1+'数据 1-6月'!B6", plus(a, b)],
  ["=A1-(A1-1)", minus(a, minus(a, 1))],
  ["=A1-1-1", minus(minus(a, 1), 1)],
  ["=A1/(A1*2)", over(a, times(a, 2))],
  ["=A1*2/3", over(times(a, 2), 3)],
  ["=(A1+1)*2", times(plus(a, 1), 2)],
  ["=A1*2+1", plus(times(a, 2), 1)],
  ['=A1&"说""是"""', joined(a, '说"是"')],
  ["=(A1=1)*(A1>2)", times(equal(a, 1), above(a, 2))],
  ['=IF(A1>0,ROUND(A1/3,2),"")', when(above(a, 0), call("ROUND", over(a, 3), 2), "")],
])("%s", (text, tree) => {
  expect(formulaText(tree)).toBe(text);
});
