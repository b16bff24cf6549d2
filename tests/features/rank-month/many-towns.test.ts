import { MOST_FORMULA_TOWNS } from "../../../src/record/write-mode";
import { MemoryWorkbook, type MemoryOptions } from "../../workbook/memory-workbook";
import { sheetsOfTowns } from "./many-towns";
import { forget, ranked, rowsOf } from "../sample";

async function workbookOf(townCount: number, options?: MemoryOptions): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook([], options);
  await workbook.apply({ sheets: sheetsOfTowns(townCount), edits: [], show: null });
  forget(workbook);
  return workbook;
}

test.each([11, 2000])(
  "%i towns: one reading and one write, and nothing the second time",
  async (townCount) => {
    const workbook = await workbookOf(townCount);
    const first = await ranked(workbook);
    const second = await ranked(workbook);
    expect([first.written, second.written]).toEqual(["changed", "unchanged"]);
    expect(workbook.calls).toEqual(["read", "apply", "read"]);
    const grounds = await rowsOf(workbook, "依据 1-6月");
    expect(grounds.slice(2, -2)).toHaveLength(townCount * 14);
    expect(
      workbook
        .layout("考核存档")
        .cells.every(([, , cell]) => cell && "text" in cell && cell.text.length <= 32_000),
    ).toBe(true);
  },
  60_000,
);

test.each([
  [MOST_FORMULA_TOWNS, "not-confirmed", 2],
  [MOST_FORMULA_TOWNS + 1, "too-many-towns", 1],
] as const)(
  "%i towns and formulas asked for: values because of %s, after %i writings",
  async (townCount, fallback, writings) => {
    // No formula shows anything here, so those that are tried are taken back.
    const workbook = await workbookOf(townCount, { evaluate: () => null });
    const request = { writeMode: "formulas", calculationLimitMs: 5 } as const;
    expect(await ranked(workbook, request)).toMatchObject({ writtenAs: "values", fallback });
    expect(workbook.calls.filter((call) => call === "apply")).toHaveLength(writings);
  },
);
