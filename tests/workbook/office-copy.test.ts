import { base64Of } from "../../src/workbook/office-workbook/base64";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook, WorkbookNotice } from "../../src/workbook/workbook";
import type { DocumentFiles } from "../office-host/document-files";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { refusal } from "./contract-kit";
import { seedHost } from "./office-seed";

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;
/** Does not wait long for an answer. */
let hasty: Workbook;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

beforeEach(async () => {
  host = bridge.newHost();
  seedHost(host, [{ name: "数据 1-6月", values: [["乡镇"], ["煤山镇"]] }]);
  workbook = await openOfficeWorkbook();
  hasty = await openOfficeWorkbook({ answerMs: 50 });
  host.countFromHere();
});

/** A file of more than three slices. */
function longFile(): Uint8Array {
  return Uint8Array.from({ length: 3_500_000 }, (_, i) => (i * 31 + (i >> 9)) % 256);
}

test("a file of several slices comes whole, and is closed", async () => {
  const file = longFile();
  host = bridge.newHost(() => Promise.resolve(file));
  const copied = await workbook.copy();
  expect(Buffer.from(copied).equals(file)).toBe(true);
  expect(host.files.open).toBe(0);
});

const INTERNAL = { kind: "host", detail: expect.stringContaining("5001") as unknown };
const NO_ANSWER = { kind: "host", detail: "no answer from Excel" };

test.each<[string, DocumentFiles["faultOf"], unknown]>([
  ["Excel gives no file", (call) => (call === "open" ? "refuse" : null), INTERNAL],
  ["a slice fails", (call, n) => (call === "slice" && n === 2 ? "refuse" : null), INTERNAL],
  [
    "a slice is too short",
    (call, n) => (call === "slice" && n === 4 ? "short-slice" : null),
    { kind: "host", detail: "3499999 of the file's 3500000 bytes came" },
  ],
  [
    "a slice is no bytes",
    (call) => (call === "slice" ? "text-slice" : null),
    { kind: "host", detail: "a slice of the file is string" },
  ],
])("%s: refused, and the file is closed", async (_, faultOf, reason) => {
  const file = longFile();
  host = bridge.newHost(() => Promise.resolve(file));
  host.files.faultOf = faultOf;
  expect(await refusal(workbook.copy())).toEqual(reason);
  expect(host.files.open).toBe(0);
});

test("a slice that never comes ends the waiting, and the file is closed", async () => {
  host = bridge.newHost(() => Promise.resolve(longFile()));
  host.files.faultOf = (call) => (call === "slice" ? "no-answer" : null);
  expect(await refusal(hasty.copy())).toEqual(NO_ANSWER);
  expect(host.files.open).toBe(0);
});

test("a file of no bytes is no workbook", async () => {
  host = bridge.newHost(() => Promise.resolve(new Uint8Array()));
  expect(await refusal(workbook.copy())).toEqual({
    kind: "host",
    detail: "0 of the file's 0 bytes came",
  });
});

test("a file that comes after the waiting has ended is closed too", async () => {
  let give: (bytes: Uint8Array) => void = () => undefined;
  host = bridge.newHost(() => new Promise((resolve) => (give = resolve)));
  expect(await refusal(hasty.copy())).toEqual(NO_ANSWER);
  const closed = new Promise((resolve) => (host.files.onClose = () => resolve(host.files.open)));
  give(longFile());
  expect(await closed).toBe(0);
});

test("a file that cannot be closed is copied nevertheless", async () => {
  host.files.faultOf = (call) => (call === "close" ? "refuse" : null);
  expect((await workbook.copy()).length).toBeGreaterThan(1000);
});

test("a copy waits while the user edits a cell, but not for ever", async () => {
  host.startEditing();
  const copying = workbook.copy();
  host.finishEditing();
  expect((await copying).length).toBeGreaterThan(1000);
  host.startEditing();
  expect(await refusal(hasty.copy())).toEqual(NO_ANSWER);
});

test("whether Excel opened a workbook is told, with the file", async () => {
  const notices: WorkbookNotice[] = [];
  for (const one of [workbook, hasty]) one.onNotice((notice) => notices.push(notice));
  const codes = () =>
    notices.map((one) => (one.kind === "handed-over" ? one.call?.code : one.kind));
  const bytes = new Uint8Array(5000);
  host.payloadLimit = 1000;
  await workbook.handOver(bytes, "甲.xlsx");
  host.payloadLimit = Infinity;
  host.countFromHere();
  host.faults.at(1, "refuse");
  await workbook.handOver(bytes, "甲.xlsx");
  host.countFromHere();
  host.faults.at(1, "lose-request");
  await hasty.handOver(bytes, "甲.xlsx");
  expect(host.workbook.application.created).toEqual([]);
  await workbook.handOver(bytes, "甲.xlsx");
  expect(host.workbook.application.created).toHaveLength(1);
  expect(codes()).toEqual(["RequestPayloadSizeLimitExceeded", "GeneralException", null, undefined]);
  expect(notices[1]).toMatchObject({ fileName: "甲.xlsx", bytes, call: { step: "hand-over" } });
});

test("a file that Excel does not give over other parties' storage is named as the reason", async () => {
  host.files.faultOf = (call) => (call === "open" ? "not-given" : null);
  expect(await refusal(workbook.copy())).toEqual({ kind: "no-file" });
});

test.each([0, 1, 2, 3, 24_575, 24_576, 24_577, 12_000_001])("base64 of %i bytes", (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 131 + (i >> 8)) % 256);
  expect(base64Of(bytes) === Buffer.from(bytes).toString("base64")).toBe(true);
});
