import { ChangeRefused } from "../../src/workbook/workbook";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { OFFICE_ACTIONS } from "./office-actions";
import { cutOff, partialAfter, struck, type Blows } from "./office-blows";
import { prepared, type PreparedAction } from "./office-prepared";
import { bookText } from "./office-state";
import { firstDifference } from "./text-difference";

const READS: Blows["reads"] = [
  ["refuse", 0],
  ["lose-request", 0],
  ["null-values", 1],
  ["response-too-large", 0],
];

/** After which everything goes on as usual. */
const ONCE: Blows = {
  reads: READS,
  writes: [...READS, ["lose-answer", 1], ...cutOff(0.06, 0.5, 0.95)],
};

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

describe.each(OFFICE_ACTIONS.map((action) => [action.name, action] as const))("%s", (_, action) => {
  let known: PreparedAction;

  beforeAll(async () => {
    known = await prepared(bridge, action);
    expect(known.requests).toContain("writes");
  });

  test("is as before or complete, whatever happens to one request", async () => {
    const partial = await partialAfter(known, ONCE, async (request, [fault, part]) => {
      const { host, failed } = await struck(bridge, known, ({ faults }) =>
        faults.at(request, fault, { part }),
      );
      const found = bookText(host.workbook);
      if (failed === null) return firstDifference(found, known.afterText) || null;
      const isRefused = failed instanceof ChangeRefused && failed.reason.kind !== "put-back-failed";
      if (!isRefused) return JSON.stringify(failed);
      // What is read once more after the last write may fail too.
      const isDone = known.requests.indexOf("writes", request - 1) < 0;
      return firstDifference(found, isDone ? known.afterText : known.beforeText) || null;
    });
    expect(partial).toEqual([]);
  });
});
