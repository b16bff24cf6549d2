import fc from "fast-check";
import { a1 } from "../../src/cells/address";
import { movedFormula, placedFormula } from "../../src/formula/moved-formula";
import { formulaText } from "./formula-texts";
import { fxCalls, fxMoved, fxTokens, fxTree } from "./fx-reading";
import { repositoryFormulas } from "./repository-formulas";
import { ownCalls, ownTokens, ownTree } from "./own-reading";

/** The formula where a reader differs from @borgar/fx, with both conventions; empty where they agree or one does not read it. */
function differences(formula: string): unknown[] {
  const readings = [
    [ownTokens(formula), fxTokens(formula)],
    [ownTree(formula), fxTree(formula)],
    [ownCalls(formula), fxCalls(formula)],
  ];
  return readings.filter(
    ([own, fx]) => own !== null && fx !== null && JSON.stringify(own) !== JSON.stringify(fx),
  );
}

test("every formula that both read means the same to both", () => {
  fc.assert(
    fc.property(formulaText, (formula) => {
      expect(differences(formula)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test("every formula of the sources, the tests and the worked cases that both read means the same to both", () => {
  const formulas = repositoryFormulas();
  expect(formulas.length).toBeGreaterThan(2_000);
  const differing = formulas.filter((formula) => differences(formula).length > 0);
  expect(differing).toEqual([]);
  expect(formulas.filter((formula) => fxTree(formula) !== null).length).toBeGreaterThan(2_000);
});

const place = fc.record({ row: fc.nat(50), column: fc.nat(30) });

test("a formula moves to another cell as fx moves it by way of R1C1", () => {
  fc.assert(
    fc.property(formulaText, place, place, (formula, from, to) => {
      fc.pre(fxTokens(formula) !== null);
      const moved = movedFormula(placedFormula(formula, from), to, "around");
      const expected = fxMoved(formula, a1(from.row, from.column), a1(to.row, to.column));
      expect(ownTokens(moved)).toEqual(ownTokens(expected));
    }),
    { numRuns: 2_000 },
  );
});
