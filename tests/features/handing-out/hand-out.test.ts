import { BookFile } from "../../../src/xlsx/book-file";
import { listBureaus } from "../../../src/features/handing-out/bureau-list";
import { handOut, type HandOutOutcome } from "../../../src/features/handing-out/hand-out";
import { planRestore } from "../../../src/features/restoring/restore-last";
import { WORKBOOK_KEY } from "../../../src/record/ranking-record";
import { readWorkbook } from "../../../src/record/workbook-reading";
import { identityOf } from "../../../src/features/handing-out/hand-out-identity";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { gridOf } from "../../../src/xlsx/sheet-grid";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { fileOf } from "../../xlsx/files";
import { AUGUST, JULY, sampleWorkbook, sheetsOf } from "../sample";

const PERIOD = "1-6月";
const DATA = "数据 1-6月";

const give = (workbook: MemoryWorkbook, bureau: string, now = JULY): Promise<HandOutOutcome> =>
  handOut(workbook, { period: PERIOD, bureau, due: "2020-07-05", now });

async function type(workbook: MemoryWorkbook, row: number, column: number, text: string | null) {
  const [grid] = await workbook.read([DATA]);
  const was = grid?.values[row]?.[column] ?? null;
  const cell = { sheet: DATA, row, column };
  const becomes = text === null ? null : { text };
  await workbook.apply({ sheets: [], edits: [{ cell, was, becomes }], show: null });
}

test("the bureaus of the sample, and how much of theirs is filled in", async () => {
  const workbook = await sampleWorkbook();
  await type(workbook, 4, 1, null);
  const list = await listBureaus(workbook, PERIOD);
  if (list.kind !== "bureaus") throw new Error(list.why);
  expect(list.bureaus.map(({ name, cells, filled }) => [name, cells, filled])).toEqual([
    ["海关", 66, 65],
    ["商务局", 77, 77],
    ["中信保", 33, 33],
  ]);
});

test("a workbook is handed over, its number is kept, and no sheet of the user's is touched", async () => {
  const workbook = await sampleWorkbook();
  const before = await sheetsOf(workbook);
  expect(await give(workbook, "海关")).toEqual({
    kind: "handed-out",
    bureau: "海关",
    file: "1-6月外贸数据填报（海关）.xlsx",
  });
  expect(await sheetsOf(workbook)).toEqual(before);
  const { archive } = await readWorkbook(workbook);
  const [file] = workbook.handedOver;
  const opening = await openWorkbook(fileOf(file?.bytes ?? ""));
  if (opening.kind === "refused") throw new Error(opening.refusal.kind);
  expect(identityOf(opening.workbook.sheets.map(({ sheet }) => gridOf(sheet)))).toMatchObject({
    kind: "handed-out",
    handed: {
      workbook: archive.texts.get(WORKBOOK_KEY),
      bureau: "海关",
      period: PERIOD,
      year: 2020,
    },
  });
});

test("the looks come from the workbook's own file, and ours stand in where that cannot be read", async () => {
  const workbook = await sampleWorkbook();
  const styled = await handOutWith(workbook, await fileWithWidth(workbook, 33));
  expect(styled?.columnWidths.get(1)).toBe(33);
  const unread = await handOutWith(workbook, new Uint8Array());
  expect(unread?.columnWidths.get(1)).toBe(13);
});

/** The data sheet of the workbook that 海关 gets where the program gives this file of its own. */
async function handOutWith(workbook: MemoryWorkbook, file: Uint8Array<ArrayBuffer>) {
  jest.spyOn(workbook, "copy").mockResolvedValue(file);
  await give(workbook, "海关");
  const made = await BookFile.of(Uint8Array.from(workbook.handedOver.at(-1)?.bytes ?? []));
  return made?.sheets.find(({ name }) => name === DATA);
}

async function fileWithWidth(workbook: MemoryWorkbook, width: number) {
  const file = await BookFile.of(await workbook.copy());
  const sheet = file?.sheets.find(({ name }) => name === DATA);
  if (!file || !sheet) throw new Error("no file");
  file.put({ ...sheet, columnWidths: new Map([[1, width]]) });
  return file.bytes();
}

test("every later copy has the same number, which 还原上次 never takes away", async () => {
  const workbook = await sampleWorkbook();
  await give(workbook, "海关");
  const first = (await readWorkbook(workbook)).archive.texts.get(WORKBOOK_KEY);
  await give(workbook, "中信保", AUGUST);
  const reading = await readWorkbook(workbook);
  expect(reading.archive.texts.get(WORKBOOK_KEY)).toBe(first);
  expect(planRestore(reading)).toBeNull();
});

test.each<[string, (workbook: MemoryWorkbook) => Promise<void>, string, string]>([
  ["no such bureau", async () => {}, "税务局", "no-such-bureau"],
  [
    "nobody in the row 责任单位",
    async (workbook) => {
      for (let column = 1; column <= 16; column += 1) await type(workbook, 3, column, null);
    },
    "海关",
    "no-owners",
  ],
  ["a town nobody knows", (workbook) => type(workbook, 4, 0, "未知镇"), "海关", "faults"],
])("refused: %s", async (_, prepare, bureau, why) => {
  const workbook = await sampleWorkbook();
  await prepare(workbook);
  expect(await give(workbook, bureau)).toMatchObject({ kind: "refused", why });
  expect(workbook.handedOver).toEqual([]);
});

test("a month without a data sheet is refused", async () => {
  const workbook = await sampleWorkbook();
  const request = { period: "1-9月", bureau: "海关", due: "2020-10-05", now: JULY };
  expect(await handOut(workbook, request)).toEqual({ kind: "refused", why: "no-data-sheet" });
});
