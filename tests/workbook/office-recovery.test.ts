import { settleWorkbook } from "../../src/record/unfinished-write";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused } from "../../src/workbook/workbook";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { OFFICE_ACTIONS } from "./office-actions";
import { cutOff, partialAfter, struck, type Blows } from "./office-blows";
import { prepared, type PreparedAction } from "./office-prepared";
import { bookText } from "./office-state";
import { firstDifference } from "./text-difference";

// A ranking in formulas has eight requests, and each is struck in many ways.
/** After which the host does nothing more until the page is loaded again. A request that writes is cut off in its midst too. */
const LASTING: Blows = {
  reads: [["lose-request", 0]],
  writes: [["lose-request", 0], ["lose-answer", 1], ...cutOff(0.02, 0.06, 0.2, 0.5, 0.8, 0.95)],
};

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

/** A workbook that was half-written before is never left so. */
function isWhole({ action, beforeText, afterText }: PreparedAction, text: string): boolean {
  return text === afterText || (text === beforeText && action.file !== "unfinished-write");
}

describe.each(OFFICE_ACTIONS.map((action) => [action.name, action] as const))("%s", (_, action) => {
  let known: PreparedAction;

  beforeAll(async () => {
    known = await prepared(bridge, action);
    expect(known.requests).toContain("writes");
  });

  test("is whole, or undone at the next opening, wherever the host stays away", async () => {
    const partial = await partialAfter(known, LASTING, async (request, [fault, part]) => {
      const { host, failed } = await struck(bridge, known, ({ faults }) =>
        faults.at(request, fault, { lasting: true, part }),
      );
      // A copy that is made stays so where Excel does not open it: it is offered as a download.
      const isMade = failed === null && action.file === "hand-out";
      if (isMade && bookText(host.workbook) === known.afterText) return null;
      if (!(failed instanceof ChangeRefused)) return `done, or failed otherwise: ${String(failed)}`;
      await settleWorkbook(await openOfficeWorkbook({ answerMs: 60_000 }));
      const settled = bookText(host.workbook);
      return isWhole(known, settled) ? null : firstDifference(settled, known.beforeText);
    });
    expect(partial).toEqual([]);
  });
});
