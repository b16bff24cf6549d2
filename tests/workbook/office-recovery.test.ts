import { settleWorkbook } from "../../src/actions/unfinished-write";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused, type Workbook } from "../../src/workbook/workbook";
import type { Fault } from "../office-host/faults";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { OFFICE_ACTIONS, type OfficeAction } from "./office-actions";
import { stateOf } from "./office-kit";

/** So much of a request is done, and then the host does nothing more until the page is loaded anew. */
const PARTS = [0.02, 0.06, 0.2, 0.5, 0.8, 0.95];
/** As if the answer never came; nobody waits for it here. */
const ANSWER_MS = 4;

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

async function prepared(action: OfficeAction): Promise<{ host: OfficeHost; workbook: Workbook }> {
  const host = bridge.newHost();
  const workbook = await openOfficeWorkbook({ answerMs: 2000 });
  await action.prepare(workbook, host);
  host.countFromHere();
  return { host, workbook };
}

/**
 * What a person sees of the sheets; which of them is in front is no part of a write, and neither is the text format of
 * blank cells below the rows of the hidden 考核存档.
 */
function sheetsOf(host: OfficeHost): readonly string[] {
  return stateOf(host.workbook)
    .slice(0, -1)
    .map((text) => {
      const sheet = JSON.parse(text) as { name: string; cells: unknown[][]; merges: unknown[] };
      const merges = sheet.merges.map((area) => JSON.stringify(area)).sort();
      const isArchive = sheet.name === "考核存档";
      const cells = sheet.cells.filter(([, , value]) => !isArchive || value !== null);
      return JSON.stringify({ ...sheet, cells, merges });
    });
}

/** The workbook where the host ended, and after the page was loaded anew. */
async function endedAt(
  action: OfficeAction,
  host: OfficeHost,
  [request, fault, part]: readonly [number, Fault, number],
): Promise<{ readonly left: readonly string[]; readonly settled: readonly string[] }> {
  const dying = await openOfficeWorkbook({ answerMs: ANSWER_MS });
  host.countFromHere();
  host.faults.at(request, fault, { lasting: true, part });
  expect(await action.run(dying).catch((error: unknown) => error)).toBeInstanceOf(ChangeRefused);
  host.countFromHere();
  const left = sheetsOf(host);
  await settleWorkbook(await openOfficeWorkbook({ answerMs: 2000 }));
  return { left, settled: sheetsOf(host) };
}

describe.each(OFFICE_ACTIONS.map((action) => [action.name, action] as const))("%s", (_, action) => {
  test("is whole, or undone at the next opening, wherever the host stays away", async () => {
    const { host, workbook } = await prepared(action);
    const before = sheetsOf(host);
    await action.run(workbook);
    const after = sheetsOf(host);
    const requests = host.requests;
    expect(after).not.toEqual(before);
    const partial: unknown[] = [];
    let { host: current } = await prepared(action);
    const check = async (...end: [number, Fault, number]) => {
      const { left, settled } = await endedAt(action, current, end);
      const isBefore = settled.join() === before.join();
      const isWhole = isBefore || settled.join() === after.join();
      if (!isWhole) partial.push([...end, firstDifference(settled, before)]);
      // What is as before serves again.
      if (!isBefore) ({ host: current } = await prepared(action));
      return left.join() !== before.join();
    };
    for (let request = 1; request <= requests; request += 1) {
      await check(request, "lose-request", 0);
      const hasWritten = await check(request, "lose-answer", 1);
      // What is only read is read by halves too, but nothing stays of that.
      for (const part of hasWritten ? PARTS : []) await check(request, "half", part);
    }
    expect(partial).toEqual([]);
  }, 240_000);
});

function firstDifference(now: readonly string[], before: readonly string[]): unknown {
  const index = now.findIndex((sheet, i) => sheet !== before[i]);
  const [a, b] = [now[index] ?? "", before[index] ?? ""];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return [
    now.length,
    before.length,
    a.slice(Math.max(0, at - 40), at + 60),
    b.slice(Math.max(0, at - 40), at + 60),
  ];
}
