import { decide, type DecisionRequest } from "../../../src/features/findings/decide";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { refusal } from "../../workbook/contract-kit";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, forget, gridOf, JULY, rank, ranked, sampleWorkbook, sheetsOf } from "../sample";

const FORMULAS = { writeMode: "formulas", calculationLimitMs: 5 } as const;
const DECISION: DecisionRequest = {
  kind: "points",
  period: "1-6月",
  code: "9",
  town: "雉城街道",
  points: "1",
  note: "已报送",
  basis: "会议纪要",
};

/** A workbook whose formulas show #NAME?: 评分 is written a second time, as values. */
const obsolete = async (): Promise<MemoryWorkbook> => {
  const workbook = await sampleWorkbook([], { evaluate: () => ({ error: "#NAME?" }) });
  await ranked(workbook);
  workbook.type(cell("数据 1-6月", "B5"), { number: 2000 });
  forget(workbook);
  return workbook;
};

/** What a colleague does while the formulas are looked at. */
function duringLook(workbook: MemoryWorkbook, act: () => Promise<unknown>): void {
  const read = workbook.read.bind(workbook);
  const spy = jest.spyOn(workbook, "read").mockImplementation(async (names) => {
    if (names === "all") return read(names);
    spy.mockRestore();
    await act();
    return read(names);
  });
}

/** The same after the last look, just before the second write. */
function beforeSecondWrite(workbook: MemoryWorkbook, act: () => Promise<unknown>): void {
  const apply = workbook.apply.bind(workbook);
  const spy = jest.spyOn(workbook, "apply").mockImplementation(async (change) => {
    if (workbook.applied.length === 0) return apply(change);
    spy.mockRestore();
    await act();
    return apply(change);
  });
}

describe.each([
  ["while the formulas are looked at", duringLook],
  ["just before the second write", beforeSecondWrite],
])("what a colleague does %s", (_, meanwhile) => {
  test("a decision stands, and the ranking is as it was before", async () => {
    const workbook = await obsolete();
    const before = await sheetsOf(workbook);
    meanwhile(workbook, () => decide(workbook, DECISION, JULY));
    expect((await refusal(rank(workbook, FORMULAS))).kind).toBe("cell-changed");
    const { decisions } = await readWorkbook(workbook);
    expect(decisions.map(({ note }) => note)).toEqual(["已报送"]);
    expect(await sheetsOf(workbook)).toEqual(before);
  });

  test("a text of another version in 考核存档 stands, too", async () => {
    const workbook = await obsolete();
    const before = await sheetsOf(workbook);
    meanwhile(workbook, async () => {
      const end = (await gridOf(workbook, "考核存档")).values.length + 1;
      workbook.type(cell("考核存档", `A${end}`), { text: "later" });
      workbook.type(cell("考核存档", `B${end}`), { text: "1" });
      workbook.type(cell("考核存档", `C${end}`), { text: "kept" });
    });
    expect((await refusal(rank(workbook, FORMULAS))).kind).toBe("cell-changed");
    const { archive } = await readWorkbook(workbook);
    expect(archive.texts.get("later")).toBe("kept");
    expect(await sheetsOf(workbook)).toEqual(before);
  });
});
