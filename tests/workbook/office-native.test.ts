import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused, type Workbook } from "../../src/workbook/workbook";
import type { Fault } from "../office-host/faults";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { rank } from "./office-kit";
import { stateOf } from "./office-state";

/**
 * Trips of a ranking in plain formulas that do not show the scores here: reading 2, formulas 2, looking 1,
 * putting back 2, values 2.
 */
const TRIPS = 9;
/** The reading before is the same as for values. */
const REQUESTS = [3, 4, 5, 6, 7, 8, 9];

let bridge: SwitchableBridge;
let host: OfficeHost;
let workbook: Workbook;
let after: readonly string[];

async function start(): Promise<void> {
  host = bridge.newHost();
  workbook = await openOfficeWorkbook({ answerMs: 20 });
  await createWorkbook(workbook, "sample");
  host.countFromHere();
}

beforeAll(async () => {
  bridge = await startOfficeHere();
  await start();
  expect(await rank(workbook, "native")).toMatchObject({ writtenAs: "values" });
  expect(host.requests).toBe(TRIPS);
  after = stateOf(host.workbook);
});

const FAULTS: readonly Fault[] = ["refuse", "half", "lose-request", "lose-answer", "null-values"];

describe.each(FAULTS)("a ranking in plain formulas that meets %s", (fault) => {
  test.each(REQUESTS)(
    "in request %i leaves the workbook as before or complete",
    async (request) => {
      await start();
      const before = stateOf(host.workbook);
      host.faults.at(request, fault);
      const failed = await rank(workbook, "native").catch((error: unknown) => error);
      const isRefused = failed instanceof ChangeRefused;
      if (!isRefused) expect(failed).toMatchObject({ kind: "ranked", writtenAs: "values" });
      expect(stateOf(host.workbook)).toEqual(isRefused ? before : after);
    },
  );
});
