import fc from "fast-check";
import { calculationOver } from "../../../src/features/copies/grid-calculation";
import { computedSheets } from "../../../src/compile/computed-sheets";
import { gridOfValues, isCellError, type CellValue, type Grid } from "../../../src/cells/grid";
import { standInForExcel } from "../../functions/custom-functions-host";
import { CALLED_SHEET, calledSheets, editedSheets } from "./called-sheet";
import { expectedOf, isHeld, nativeCalls, STEPS, type NativeCalls } from "./native-called";

beforeAll(standInForExcel);

function valuesOf({ steps, formulas }: NativeCalls, grid: Grid): CellValue[][] {
  const computed = computedSheets([steps], [grid])?.[0];
  if (!computed) throw new Error("not computed");
  const calculation = calculationOver([grid, gridOfText(computed)]);
  return formulas.map((each) =>
    each.map((formula, index) =>
      calculation.valueOf(formula, {
        sheet: CALLED_SHEET,
        row: 1 + (index >> 1),
        column: index % 2,
      }),
    ),
  );
}

/** With empty texts, which formulas show. */
function gridOfText(values: readonly (readonly CellValue[])[]): Grid {
  return { ...gridOfValues(STEPS, values), values };
}

test("each function in plain formulas gives what it gives, in every cell and as a column", () => {
  fc.assert(
    fc.property(calledSheets, (grid) => {
      const shown = valuesOf(nativeCalls(grid), grid);
      expect(shown.map((each) => each.map((value) => (isCellError(value) ? null : value)))).toEqual(
        expectedOf(grid, grid),
      );
    }),
    { seed: 20200617, numRuns: 25 },
  );
});

test("after cells were typed over: the same number, or none where there is none or a figure is too long", () => {
  let compared = 0;
  fc.assert(
    fc.property(
      calledSheets.chain((grid) => editedSheets(grid).map((edited) => [grid, edited] as const)),
      ([grid, edited]) => {
        const shown = valuesOf(nativeCalls(grid), edited).flat();
        expectedOf(grid, edited)
          .flat()
          .forEach((expected, index) => {
            const value = shown[index];
            if (
              value !== undefined &&
              isCellError(value) &&
              (expected === null || !isHeld(grid, edited))
            )
              return;
            compared += 1;
            expect(value).toBe(expected);
          });
      },
    ),
    { seed: 20200617, numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(1500);
});
