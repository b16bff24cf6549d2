import { caseMonths } from "./case-months";
import { followedEdits, withheldEdits } from "./edited-months";
import { doubtfulMonth, hardMonths } from "./hard-months";
import { ownCalculation } from "./own-calculation";
import { randomMonths } from "./random-months";
import { Tally } from "./tally";

test("the add-in computes from its formulas what the scoring gives, before it hands them over", () => {
  const tally = new Tally("own");
  const months = [...caseMonths(), ...hardMonths(), ...followedEdits()];
  for (const month of [...months, ...randomMonths(20261125, 100)]) {
    tally.count(month);
    tally.hold(month, ownCalculation(month), "computed");
  }
  for (const month of withheldEdits()) tally.holdNothing(month, ownCalculation(month));
  expect(tally.line).toMatch(/^own: 1\d\d months, \d+ cells, 0 differences, 0 undecided/);
  expect(tally.isRight).toBe(true);
});

test("where formulas cannot tell, neither can it", () => {
  const tally = new Tally("own");
  const month = doubtfulMonth();
  tally.count(month);
  tally.hold(month, ownCalculation(month), "computed");
  expect(tally.isCautious).toBe(true);
});
