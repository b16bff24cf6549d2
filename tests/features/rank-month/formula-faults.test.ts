import { ChangeRefused } from "../../../src/workbook/workbook";
import { everything, refusal } from "../../workbook/contract-kit";
import type { MemoryOptions, MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, rank, ranked, sampleWorkbook } from "../sample";

const FORMULAS = { writeMode: "formulas", calculationLimitMs: 5 } as const;
/** Calls of a run whose formulas are not confirmed: read, capabilities, apply, two looks, apply. */
const CALLS = ["read", "capabilities", "apply", "read", "read", "apply"] as const;
const WRONG: MemoryOptions = { evaluate: () => 5.36 };
const HOST = { kind: "host", detail: "failed on purpose" } as const;

type Method = "read" | "capabilities" | "apply" | "restore";

/** Lets the k-th call from now on fail, counted from 1, and each restore if wanted. */
function failAt(workbook: MemoryWorkbook, k: number, restoreFails = false): void {
  let calls = 0;
  const fail = (method: Method, isNow: () => boolean): void => {
    const real = workbook[method].bind(workbook) as unknown as (
      ...args: unknown[]
    ) => Promise<never>;
    jest.spyOn(workbook, method as "read").mockImplementation((...args: unknown[]) => {
      return isNow() ? Promise.reject(new ChangeRefused(HOST)) : real(...args);
    });
  };
  for (const method of ["read", "capabilities", "apply"] as const) {
    fail(method, () => ++calls === k);
  }
  if (restoreFails) fail("restore", () => true);
}

async function rankedBefore(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook([], WRONG);
  await ranked(workbook);
  workbook.type(cell("数据 1-6月", "B5"), { number: 2000 });
  return workbook;
}

test("a run whose formulas are not confirmed makes these calls", async () => {
  const workbook = await sampleWorkbook([], WRONG);
  await ranked(workbook, FORMULAS);
  expect(workbook.calls).toEqual(CALLS);
});

describe.each([
  ["first", () => sampleWorkbook([], WRONG)],
  ["repeated", rankedBefore],
] as const)("a %s run in formulas", (_, start) => {
  test.each(CALLS.map((call, i) => [call, i + 1] as const))(
    "leaves the workbook as before when %s, call %i, fails, and succeeds afterwards",
    async (__, k) => {
      const workbook = await start();
      const before = await everything(workbook);
      failAt(workbook, k);
      expect(await refusal(rank(workbook, FORMULAS))).toEqual(HOST);
      jest.restoreAllMocks();
      expect(await everything(workbook)).toEqual(before);
      expect(await ranked(workbook, FORMULAS)).toMatchObject({ fallback: "not-confirmed" });
    },
  );
});

test.each([4, 5, 6])(
  "says which sheets stayed when call %i fails and putting back too",
  async (k) => {
    const workbook = await sampleWorkbook([], WRONG);
    failAt(workbook, k, true);
    expect(await refusal(rank(workbook, FORMULAS))).toEqual({
      kind: "put-back-failed",
      sheets: ["评分 1-6月", "排名 1-6月", "依据 1-6月"],
    });
  },
);
