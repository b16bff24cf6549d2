import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { CellContent, JournalRow, Workbook } from "../../src/workbook/workbook";
import type { Worksheet } from "../office-host/excel/worksheet";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { changeOf, number, plainSheet, refusal, text } from "./contract-kit";
import { stateOf } from "./office-state";

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(async () => {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 20 });
  await createWorkbook(workbook, "sample");
  host.countFromHere();
});

const CELLS: CellContent[][] = [[text("名次"), number(0.1)]];
const TWO_SHEETS = changeOf({ sheets: [plainSheet("甲", CELLS), plainSheet("乙", CELLS)] });

/** Another author makes a sheet just before the change is written. */
function makesMeanwhile(name: string, values: readonly (readonly (string | number)[])[]): void {
  host.faults.before(2, () => {
    const sheet = host.workbook.add(name);
    values.forEach((row, i) => row.forEach((value, j) => (sheet.getCell(i, j).values = [[value]])));
  });
}

const sheetNames = (): string[] => host.workbook.sheets.map(({ name }) => name);
const valuesOf = (name: string): unknown =>
  host.workbook.worksheets.getItem(name).getRange("A1:B1").values;

test.each([
  ["other cells", [["我的", 7]]],
  ["the very cells of ours", [["名次", 0.1]]],
])("a sheet with %s, made meanwhile under our name, stays", async (_, values) => {
  const before = sheetNames();
  makesMeanwhile("乙", values);
  expect((await refusal(workbook.apply(TWO_SHEETS))).kind).toBe("host");
  expect(sheetNames()).toEqual([...before, "乙"]);
  expect(valuesOf("乙")).toEqual(values);
});

test("where no answer tells whose sheet it is, it stays, and the reason names it", async () => {
  const before = sheetNames();
  makesMeanwhile("乙", [["我的", 7]]);
  host.faults.at(2, "lose-request");
  expect(await refusal(workbook.apply(TWO_SHEETS))).toEqual({
    kind: "put-back-failed",
    sheets: ["乙"],
  });
  expect(sheetNames()).toEqual([...before, "乙"]);
  expect(valuesOf("乙")).toEqual([["我的", 7]]);
});

test("where Excel stays away, the reason names every sheet of the change", async () => {
  host.faults.at(2, "half", { lasting: true });
  expect(await refusal(workbook.apply(TWO_SHEETS))).toEqual({
    kind: "put-back-failed",
    sheets: ["甲", "乙"],
  });
});

test("a sheet of ours that was renamed meanwhile is taken out by restore, another of its name is not", async () => {
  const before = sheetNames();
  const receipt = await workbook.apply(TWO_SHEETS);
  host.workbook.worksheets.getItem("乙").name = "改名";
  host.workbook.add("乙");
  await workbook.restore(receipt);
  expect(sheetNames()).toEqual([...before, "乙"]);
});

test.each<[string, (journal: Worksheet) => void, string | null]>([
  ["renamed", (journal) => (journal.name = "改名"), "改名"],
  ["taken out", (journal) => journal.delete(), null],
])(
  "a journal that was %s meanwhile does not keep the sheets from being put back",
  async (_, meddle, name) => {
    const journal = { sheet: "记录", open: rowsOf("open"), closed: rowsOf("closed") };
    await workbook.apply(changeOf({ journal }));
    const before = sheetNames();
    const receipt = await workbook.apply({
      ...TWO_SHEETS,
      journal: { ...journal, closed: rowsOf("closed again") },
    });
    meddle(host.workbook.worksheets.getItem("记录"));
    await workbook.restore(receipt);
    const now = before.flatMap((one) => (one === "记录" ? (name ?? []) : one));
    expect(sheetNames()).toEqual(now);
    const journalNow = name === null ? null : host.workbook.worksheets.getItem(name);
    if (journalNow) expect(journalNow.getUsedRange().values).toEqual([["state", "1", "closed"]]);
  },
);

const rowsOf = (state: string) => (): JournalRow[] => [["state", "1", state]];

test("restore gives back looks, and the sheet that was shown", async () => {
  const styles = [{ area: { row: 0, column: 0, rows: 1, columns: 2 }, style: "header" }] as const;
  await workbook.apply(changeOf({ sheets: [{ ...plainSheet("甲", CELLS), styles }] }));
  const before = stateOf(host.workbook);
  const receipt = await workbook.apply({ ...TWO_SHEETS, show: "乙" });
  expect(stateOf(host.workbook)).not.toEqual(before);
  await workbook.restore(receipt);
  expect(stateOf(host.workbook)).toEqual(before);
});

test.each(["refuse", "half", "lose-request", "lose-answer"] as const)(
  "restore is repeated when it meets %s",
  async (fault) => {
    const before = stateOf(host.workbook);
    const receipt = await workbook.apply(TWO_SHEETS);
    host.countFromHere();
    host.faults.at(2, fault);
    await workbook.restore(receipt);
    expect(stateOf(host.workbook)).toEqual(before);
  },
);

test("a number that Excel gives back with 15 digits counts as written", async () => {
  const change = changeOf({ sheets: [plainSheet("数", [[number(0.1 + 0.2)]])] });
  await workbook.apply(change);
  const sheet = host.workbook.worksheets.getItem("数");
  const enter = sheet.setEntry.bind(sheet);
  sheet.setEntry = (cell, entry) =>
    enter(cell, entry.value === undefined ? entry : { ...entry, value: 0.3 });
  await workbook.apply(change);
  expect(valuesOf("数")).toEqual([[0.3, ""]]);
});
