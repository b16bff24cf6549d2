import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { shortestText } from "../../src/numbers/decimal-text";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import type { Workbook } from "../../src/workbook/workbook";
import { PROFILES } from "../office-host/host-profile";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { at, changeOf, number, plainSheet, refusal, text } from "./contract-kit";
import { rank } from "./office-kit";
import { stateOf } from "./office-state";
import { seedHost } from "./office-seed";

const FIVE_MB = 5_000_000;

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(async () => {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 100 });
  await createWorkbook(workbook, "sample");
  host.countFromHere();
});

const inputsOf = ({ indicators }: ScoreSheet, code: string): readonly string[] =>
  (indicators.find(({ indicator }) => indicator.code === code)?.scores ?? []).flatMap((score) =>
    score.outcome === "scored" && "measured" in score.trace
      ? score.trace.measured.inputs.map(({ value }) => shortestText(value))
      : [],
  );

const small = changeOf({ sheets: [plainSheet("新", [[text("x")]])] });
const large = changeOf({
  sheets: [
    plainSheet(
      "大",
      Array.from({ length: 6000 }, (_, i) => [
        text("依".repeat(300)),
        number(i),
        text(`=${"据".repeat(300)}`),
      ]),
    ),
  ],
});

test("a very large range, whose values come as null, is refused and never read as empty", async () => {
  host.workbook.cellLimit = 20;
  expect(await refusal(workbook.read(["数据 1-6月"]))).toEqual({ kind: "too-large" });
  expect(await refusal(workbook.read("all"))).toEqual({ kind: "too-large" });
});

test("a sheet over the 5 MB of an answer is read in pieces, merges and hidden rows too", async () => {
  const rows = Array.from({ length: 6000 }, (_, i) => [`${"依".repeat(200)}${i}`, i]);
  const seed = { name: "大", values: rows, merges: [], hiddenRows: [5500] };
  const merges = Array.from({ length: 600 }, (_, i) => ({
    row: i * 10,
    column: 0,
    rows: 2,
    columns: 1,
  }));
  seedHost(host, [{ ...seed, merges }]);
  host.payloadLimit = FIVE_MB;
  const [grid] = await workbook.read(["大"]);
  expect(grid?.values[5999]).toEqual([`${"依".repeat(200)}5999`, 5999]);
  expect(grid?.merges.length).toBe(600);
  expect([...(grid?.hiddenRows ?? [])]).toEqual([5500]);
  expect(host.largestPayload).toBeLessThan(2 * FIVE_MB);
});

test("a change over the 5 MB of a request is written in several", async () => {
  host.payloadLimit = FIVE_MB;
  const web = await openOfficeWorkbook({ answerMs: 1000, requestBytes: 3_000_000 });
  await web.apply(large);
  host.payloadLimit = Infinity;
  const [grid] = await web.read(["大"]);
  expect(grid?.values[5999]).toEqual(["依".repeat(300), 5999, `=${"据".repeat(300)}`]);
});

test("where a request is refused as too large although it seemed to fit, nothing stays written", async () => {
  const before = stateOf(host.workbook);
  host.payloadLimit = 3_000_000;
  expect(await refusal(workbook.apply(large))).toEqual({ kind: "too-large" });
  expect(stateOf(host.workbook)).toEqual(before);
});

test("a request waits while the user edits a cell", async () => {
  host.startEditing();
  const ranked = rank(workbook);
  host.finishEditing();
  expect(await ranked).toMatchObject({ kind: "ranked" });
});

test("a user who stays in the cell gets the reason, and the workbook is as before", async () => {
  const before = stateOf(host.workbook);
  host.startEditing();
  expect((await refusal(workbook.apply(small))).kind).toBe("host");
  host.finishEditing();
  expect(stateOf(host.workbook)).toEqual(before);
});

test("a read-only workbook is refused before anything is written", async () => {
  const before = stateOf(host.workbook);
  host.workbook.readOnly = true;
  expect(await workbook.capabilities()).toMatchObject({ isReadOnly: true });
  expect(await refusal(workbook.apply(small))).toEqual({ kind: "read-only" });
  host.workbook.readOnly = false;
  expect(stateOf(host.workbook)).toEqual(before);
});

test("a workbook whose structure is protected takes no new sheet", async () => {
  host.workbook.protection.protected = true;
  expect(await refusal(workbook.apply(small))).toEqual({ kind: "protected-sheet", sheet: "新" });
});

test("an edit of another user between reading and writing is seen, and stays", async () => {
  await workbook.apply(changeOf({ sheets: [plainSheet("新", [[number(1)]])] }));
  const cell = at("数据 1-6月", 4, 1);
  const [grid] = await workbook.read([cell.sheet]);
  const was = grid?.values[4]?.[1] ?? null;
  host.workbook.worksheets.getItem(cell.sheet).getCell(4, 1).values = [[777]];
  const change = changeOf({ edits: [{ cell, was, becomes: number(1) }] });
  expect(await refusal(workbook.apply(change))).toEqual({ kind: "cell-changed", cell });
  expect(host.workbook.worksheets.getItem(cell.sheet).getCell(4, 1).values).toEqual([[777]]);
});

test("what another user writes into our sheet while we write stays out of the result: all is put back", async () => {
  const web = await openOfficeWorkbook({ answerMs: 1000, requestBytes: 1000 });
  const before = stateOf(host.workbook);
  host.countFromHere();
  const change = changeOf({ sheets: [plainSheet("新", [[text("x")], [number(2)]])] });
  host.faults.before(6, () => {
    host.workbook.worksheets.getItem("新").getCell(1, 0).values = [[3]];
  });
  expect(await refusal(web.apply(change))).toEqual({
    kind: "read-back-differs",
    cell: at("新", 1, 0),
  });
  expect(stateOf(host.workbook)).toEqual(before);
});

test("in manual calculation the sheets with formulas are calculated", async () => {
  host.workbook.application.calculationMode = "Manual";
  host.workbook.calculate = () => 2;
  const told = new Promise<void>((resolve) => void workbook.onCalculated(resolve));
  await workbook.apply(changeOf({ sheets: [plainSheet("式", [[{ formula: "=1+1" }]])] }));
  await told;
  const [grid] = await workbook.read(["式"]);
  expect(grid?.values).toEqual([[2]]);
});

test("an edit is followed by a recalculation in the same trip, so that nothing is read that leans on what was", async () => {
  host.workbook.application.calculationMode = "Manual";
  const asked = jest.spyOn(host.workbook.application, "calculate");
  await workbook.apply(changeOf({ sheets: [plainSheet("新", [[{ number: 1 }]])] }));
  expect(asked).not.toHaveBeenCalled();
  const edit = { cell: at("新", 0, 0), was: 1, becomes: { number: 2 } } as const;
  await workbook.apply(changeOf({ edits: [edit] }));
  expect(asked).toHaveBeenCalledTimes(1);
});

test("in manual calculation an action reads what F9 would show; in automatic no trip is made for it", async () => {
  const { application } = host.workbook;
  const asked = jest.spyOn(application, "calculate");
  await workbook.capabilities();
  host.countFromHere();
  await workbook.recalculate();
  expect([asked.mock.calls.length, host.requests]).toEqual([0, 0]);
  application.calculationMode = "Manual";
  await workbook.capabilities();
  asked.mockImplementation(() => {
    host.workbook.worksheets.getItem("数据 1-6月").getCell(4, 1).values = [[12_345]];
  });
  const outcome = await rank(workbook);
  expect(asked).toHaveBeenCalled();
  const [scored] = await workbook.read(["数据 1-6月"]);
  expect(scored?.values[4]?.[1]).toBe(12_345);
  const exports = outcome.kind === "ranked" && inputsOf(outcome.scores, "1.4");
  expect(exports).toContain("12345");
});

test("an Excel of today says what it can do", async () => {
  expect(PROFILES.current.CustomFunctionsRuntime).toBe("1.4");
  expect(await workbook.capabilities()).toEqual({
    customFunctions: true,
    canCopy: true,
    drawsCharts: true,
    isReadOnly: false,
    isCalculationManual: false,
    missing: [],
  });
  host.workbook.application.calculationMode = "Manual";
  expect(await workbook.capabilities()).toMatchObject({ isCalculationManual: true });
});
