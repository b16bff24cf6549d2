import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused, type Workbook } from "../../src/workbook/workbook";
import type { Fault } from "../office-host/faults";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { rank } from "./office-kit";
import { stateOf } from "./office-state";

const FAULTS: readonly Fault[] = [
  "refuse",
  "half",
  "lose-request",
  "lose-answer",
  "null-values",
  "response-too-large",
];
/** Trips of a ranking that nothing disturbs. */
const TRIPS = 4;
const REQUESTS = Array.from({ length: TRIPS }, (_, i) => i + 1);

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;

/** The workbook after a ranking that nothing disturbed. */
let after: readonly string[];

beforeAll(async () => {
  bridge = await startOfficeHere();
  await startRanked();
  after = stateOf(host.workbook);
});

async function start(): Promise<void> {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 20 });
  await createWorkbook(workbook, "sample");
}

async function startRanked(): Promise<void> {
  await start();
  await rank(workbook);
}

describe.each(FAULTS)("a ranking that meets %s", (fault) => {
  test.each(REQUESTS)(
    "in request %i leaves the workbook as before or complete",
    async (request) => {
      await start();
      const before = stateOf(host.workbook);
      host.countFromHere();
      host.faults.at(request, fault);
      const failed = await rank(workbook).catch((error: unknown) => error);
      const isRefused = failed instanceof ChangeRefused;
      // What Excel has answered is asked once more, reading in pieces and writing without looks; a write without an
      // answer, or that reads back otherwise, is never taken for done.
      if (request === TRIPS) expect(isRefused).toBe(fault !== "refuse" && fault !== "half");
      expect(stateOf(host.workbook)).toEqual(isRefused ? before : after);
      expect(await rank(workbook)).toMatchObject({ kind: "ranked" });
      expect(stateOf(host.workbook)).toEqual(after);
    },
  );

  test.each(REQUESTS)("in request %i of the second run too", async (request) => {
    await startRanked();
    host.workbook.worksheets.getItem("数据 1-6月").getRange("B5").values = [[2000]];
    const changed = stateOf(host.workbook);
    expect(changed).not.toEqual(after);
    host.countFromHere();
    host.faults.at(request, fault);
    const failed = await rank(workbook).catch((error: unknown) => error);
    if (failed instanceof ChangeRefused) expect(stateOf(host.workbook)).toEqual(changed);
    else expect(failed).toMatchObject({ kind: "ranked", written: "changed" });
  });
});
