import { handOut } from "../../../src/features/handing-out/hand-out";
import { compareReturned, writeReturned } from "../../../src/features/handing-out/merge-returned";
import { planRestore, restoreLast } from "../../../src/features/restoring/restore-last";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { cellText } from "../../../src/cells/address";
import { valueAt, type CellValue } from "../../../src/cells/grid";
import type { MergeReport } from "../../../src/features/handing-out/merge";
import type { ChosenFile } from "../../../src/xlsx/open-workbook";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { fileOf } from "../../xlsx/files";
import { typedOver as typedOverBytes, type Typed } from "../../xlsx/typed-over";
import { AUGUST, cell, gridOf, JULY, sampleWorkbook, sheetsOf } from "../sample";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";

/** The bytes of the workbook that a bureau gets. */
async function handedOut(workbook: MemoryWorkbook, bureau: string): Promise<Uint8Array> {
  await handOut(workbook, { period: PERIOD, bureau, due: "2020-07-05", now: JULY });
  const file = workbook.handedOver.at(-1);
  if (!file) throw new Error("nothing was handed over");
  return file.bytes;
}

async function compared(
  workbook: MemoryWorkbook,
  files: readonly ChosenFile[],
): Promise<MergeReport> {
  const outcome = await compareReturned(workbook, PERIOD, files);
  if (outcome.kind === "refused") throw new Error(outcome.why);
  return outcome.report;
}

async function valueOf(workbook: MemoryWorkbook, address: string): Promise<CellValue> {
  const { row, column } = cell(DATA, address);
  return valueAt(await gridOf(workbook, DATA), row, column);
}

async function type(workbook: MemoryWorkbook, address: string, number: number): Promise<void> {
  const was = await valueOf(workbook, address);
  await workbook.apply({
    sheets: [],
    edits: [{ cell: cell(DATA, address), was, becomes: { number } }],
    show: null,
  });
}

const typedOver = async (bytes: Uint8Array, name: string, typed: readonly Typed[]) =>
  fileOf(await typedOverBytes(bytes, DATA, typed), name);

const outcomes = ({ files }: MergeReport): unknown[] =>
  files.map((file) =>
    file.kind === "refused"
      ? [file.name, file.why.kind]
      : [file.name, ...file.changes.map(({ at, outcome }) => `${cellText(at)} ${outcome.kind}`)],
  );

test("from hand-out to merge and back: accepted changes and the user's choices are written in one step, and restored in one", async () => {
  const workbook = await sampleWorkbook();
  const [customs, insurers] = [
    await handedOut(workbook, "海关"),
    await handedOut(workbook, "中信保"),
  ];
  await type(workbook, "B6", 777);
  const before = await sheetsOf(workbook);
  const report = await compared(workbook, [
    await typedOver(customs, "海关.xlsx", [
      ["B5", 1111.1],
      ["B6", 2222.2],
      ["C5", "12.3万"],
      ["G5", 1],
    ]),
    await typedOver(insurers, "中信保.xlsx", [["G5", 2]]),
  ]);
  expect(outcomes(report)).toEqual([
    [
      "海关.xlsx",
      `${DATA}!B5 accepted`,
      `${DATA}!C5 question`,
      `${DATA}!G5 refused`,
      `${DATA}!B6 conflict`,
    ],
    ["中信保.xlsx", `${DATA}!G5 accepted`],
  ]);
  expect(report.bureaus.map(({ bureau, standing }) => [bureau, standing])).toEqual([
    ["海关", "doubtful"],
    ["商务局", "missing"],
    ["中信保", "reported"],
  ]);
  expect(await sheetsOf(workbook)).toEqual(before);
  const choices = new Map([[`${DATA}!B6`, "theirs" as const]]);
  expect(await writeReturned(workbook, { period: PERIOD, report, choices, now: AUGUST })).toBe(3);
  expect([
    await valueOf(workbook, "B5"),
    await valueOf(workbook, "B6"),
    await valueOf(workbook, "G5"),
  ]).toEqual([1111.1, 2222.2, 2]);
  const plan = planRestore(await readWorkbook(workbook));
  expect(plan).toMatchObject({ action: "merge", about: PERIOD });
  await restoreLast(workbook, plan?.print ?? "", AUGUST);
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("a conflict that nobody decided stays as it is", async () => {
  const workbook = await sampleWorkbook();
  const bytes = await handedOut(workbook, "海关");
  await type(workbook, "B6", 777);
  const report = await compared(workbook, [await typedOver(bytes, "海关.xlsx", [["B6", 2222.2]])]);
  expect(
    await writeReturned(workbook, { period: PERIOD, report, choices: new Map(), now: AUGUST }),
  ).toBe(0);
  expect(await valueOf(workbook, "B6")).toBe(777);
});

test("a cell that changes between the report and the writing refuses all of it", async () => {
  const workbook = await sampleWorkbook();
  const bytes = await handedOut(workbook, "海关");
  const report = await compared(workbook, [
    await typedOver(bytes, "海关.xlsx", [
      ["B5", 1],
      ["B6", 2],
    ]),
  ]);
  await type(workbook, "B6", 777);
  const before = await sheetsOf(workbook);
  const write = writeReturned(workbook, {
    period: PERIOD,
    report,
    choices: new Map(),
    now: AUGUST,
  });
  await expect(write).rejects.toMatchObject({ reason: { kind: "cell-changed" } });
  expect(await sheetsOf(workbook)).toEqual(before);
});

test("who has reported is kept, and told where no file of the bureau is chosen any more", async () => {
  const workbook = await sampleWorkbook();
  const bytes = await handedOut(workbook, "中信保");
  const report = await compared(workbook, [await typedOver(bytes, "中信保.xlsx", [["G5", 2]])]);
  await writeReturned(workbook, { period: PERIOD, report, choices: new Map(), now: AUGUST });
  const again = await compareReturned(workbook, PERIOD, []);
  expect(again).toMatchObject({
    kind: "compared",
    earlier: [{ bureau: "中信保", standing: "reported", time: "2020-08-12 16:30" }],
  });
});

test("files of another workbook, another month, twice, or no workbook at all are refused with the reason", async () => {
  const [workbook, other] = [await sampleWorkbook(), await sampleWorkbook()];
  await type(other, "B5", 1);
  const ours = await handedOut(workbook, "海关");
  const theirs = await handedOut(other, "中信保");
  await handOut(workbook, { period: "1-5月", bureau: "商务局", due: "2020-06-05", now: JULY });
  const may = workbook.handedOver.at(-1)?.bytes ?? new Uint8Array();
  const report = await compared(workbook, [
    fileOf(ours, "海关.xlsx"),
    fileOf(ours, "海关 (2).xlsx"),
    fileOf(theirs, "中信保.xlsx"),
    fileOf(may, "商务局.xlsx"),
    fileOf(await workbook.copy(), "总表.xlsx"),
    fileOf("乡镇,出口额", "海关.csv"),
  ]);
  expect(outcomes(report)).toEqual([
    ["海关.xlsx", "bureau-twice"],
    ["海关 (2).xlsx", "bureau-twice"],
    ["中信保.xlsx", "other-workbook"],
    ["商务局.xlsx", "other-period"],
    ["总表.xlsx", "not-handed-out"],
    ["海关.csv", "unreadable"],
  ]);
});
