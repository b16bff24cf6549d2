import { addEmptyLedger } from "../../../src/features/new-sheets/add-empty-ledger";
import { addPeriod } from "../../../src/features/new-sheets/add-period";
import { applyFixes } from "../../../src/features/findings/apply-fix";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { AUGUST, cell, JULY, ranked, sampleWorkbook, sheetsOf } from "../sample";

const WHERE = cell("数据 1-6月", "B5");

async function planOf(workbook: MemoryWorkbook) {
  const plan = planRestore(await readWorkbook(workbook));
  if (!plan) throw new Error("nothing to restore");
  return plan;
}

async function restored(workbook: MemoryWorkbook) {
  const { print } = await planOf(workbook);
  expect((await restoreLast(workbook, print, AUGUST)).kind).toBe("restored");
}

const ACTIONS: readonly (readonly [
  string,
  (workbook: MemoryWorkbook) => Promise<unknown>,
  (workbook: MemoryWorkbook) => Promise<unknown>,
])[] = [
  ["a first ranking", () => Promise.resolve(), (workbook) => ranked(workbook)],
  [
    "a ranking in place of another",
    async (workbook) => {
      await ranked(workbook);
      workbook.type(WHERE, { number: 2000 });
    },
    (workbook) => ranked(workbook, { now: AUGUST }),
  ],
  [
    "a fix of a text",
    (workbook) => Promise.resolve(workbook.type(WHERE, { text: "27,032" })),
    (workbook) =>
      applyFixes(workbook, [{ cell: WHERE, was: "27,032", becomes: { number: 27032 } }], JULY),
  ],
  [
    "a new period",
    () => Promise.resolve(),
    (workbook) => addPeriod(workbook, { period: "1-7月", targets: "copy-last", now: JULY }),
  ],
  [
    "no ledger this time",
    (workbook) => Promise.resolve(workbook.deleteSheet("信息报送")),
    (workbook) => addEmptyLedger(workbook, "items", JULY),
  ],
];

test.each(ACTIONS)("%s is restored, done again, and restored again", async (_, prepare, act) => {
  const workbook = await sampleWorkbook();
  await prepare(workbook);
  const before = await sheetsOf(workbook);
  await act(workbook);
  const after = await sheetsOf(workbook);
  expect(after).not.toEqual(before);
  for (const expected of [before, after, before]) {
    await restored(workbook);
    expect(await sheetsOf(workbook)).toEqual(expected);
  }
});

test("a restored ranking is the ranking on record: the next run writes the data as it is now", async () => {
  const workbook = await sampleWorkbook();
  const first = await ranked(workbook);
  workbook.type(WHERE, { number: 2000 });
  await ranked(workbook, { now: AUGUST });
  await restored(workbook);
  const { records } = await readWorkbook(workbook);
  expect(records.map(({ fingerprint }) => fingerprint)).toEqual([first.fingerprint]);
  expect(await ranked(workbook)).toMatchObject({ written: "changed" });
});

test("a cell that was changed since stays, and is named", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const other = cell("数据 1-6月", "B6");
  const grid = (await workbook.read(["数据 1-6月"]))[0];
  const [was, otherWas] = [grid?.values[4]?.[1] ?? null, grid?.values[5]?.[1] ?? null];
  const fixes = [
    { cell: WHERE, was, becomes: { number: 1 } },
    { cell: other, was: otherWas, becomes: { number: 2 } },
  ];
  await applyFixes(workbook, fixes, JULY);
  workbook.type(WHERE, { number: 5 });
  const { items } = await planOf(workbook);
  expect(items).toContainEqual({ kind: "kept-cell", cell: WHERE });
  await restored(workbook);
  const now = (await workbook.read(["数据 1-6月"]))[0];
  expect([now?.values[4]?.[1], now?.values[5]?.[1]]).toEqual([5, otherWas]);
});

test("a period that was filled in since stays", async () => {
  const workbook = await sampleWorkbook();
  await addPeriod(workbook, { period: "1-7月", targets: "blank", now: JULY });
  workbook.type(cell("任务分解表", "D5"), { number: 9 });
  workbook.type(cell("数据 1-7月", "B6"), { number: 9 });
  const plan = planRestore(await readWorkbook(workbook));
  expect(plan).toBeNull();
});

test("what was shown is what is done: a plan that is out of date writes nothing", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  const { print } = await planOf(workbook);
  workbook.type(WHERE, { number: 2000 });
  await ranked(workbook, { now: AUGUST });
  const before = await sheetsOf(workbook);
  expect(await restoreLast(workbook, print, AUGUST)).toEqual({ kind: "outdated" });
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("of two fixes, the one whose cell was changed since stays on record with what it replaced", async () => {
  const workbook = await sampleWorkbook();
  const other = cell("数据 1-6月", "B6");
  workbook.type(WHERE, { text: "27,032" });
  workbook.type(other, { text: "27,033" });
  const earlier = { cell: cell("数据 1-6月", "B7"), was: 9, becomes: { number: 8 } };
  workbook.type(earlier.cell, { number: 9 });
  await applyFixes(workbook, [earlier], JULY);
  const fixes = [
    { cell: WHERE, was: "27,032", becomes: { number: 27032 } },
    { cell: other, was: "27,033", becomes: { number: 27033 } },
  ];
  await applyFixes(workbook, fixes, JULY);
  workbook.type(WHERE, { number: 5 });
  await restored(workbook);
  const { archive } = await readWorkbook(workbook);
  expect(
    (archive.texts.get("decisions") ?? "").split("\n").map((line): unknown => JSON.parse(line)),
  ).toEqual([
    { time: "2020-07-03 09:05", cell: "数据 1-6月!B7", was: 9, becomes: 8 },
    { time: "2020-07-03 09:05", cell: "数据 1-6月!B5", was: "27,032", becomes: 27032 },
  ]);
});
