import { exactOfCell, equals } from "../../src/numbers/exact";
import { listPeriods } from "../../src/reading/known-periods";
import { readInput } from "../../src/reading/workbook-input";
import { cleanWorkbook, plausible, QUANTITIES, TOWNS } from "./sheets";

test("a clean workbook has no finding and every figure", () => {
  const input = readInput(cleanWorkbook(), "1-6月");
  expect(input.findings).toEqual([]);
  expect(input.observations?.towns).toEqual(TOWNS);
  expect(input.observations?.year).toBe(2020);
  for (const quantity of QUANTITIES) {
    const figures = input.observations?.quantities.get(quantity) ?? [];
    const right = figures.map(
      (figure, town) =>
        figure.kind === "number" && equals(figure.value, exactOfCell(plausible(quantity, town))),
    );
    expect(right).toEqual(TOWNS.map(() => true));
  }
});

test("the areas read are named, so that a fingerprint can cover them", () => {
  expect(readInput(cleanWorkbook(), "1-6月").used.map(({ sheet, as }) => [sheet, as])).toEqual([
    ["任务分解表", "task"],
    ["数据 1-6月", "data"],
    ["境外投资项目", "projects"],
    ["信息报送", "items"],
  ]);
});

test("periods come from the task sheet and the data sheets", () => {
  expect(listPeriods(cleanWorkbook().slice(0, 2)).periods).toEqual([
    { period: "1-5月", hasTargets: true, dataSheet: "数据 1-5月", hasData: true },
    { period: "1-6月", hasTargets: true, dataSheet: null, hasData: false },
  ]);
});
