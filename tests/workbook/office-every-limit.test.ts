import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused } from "../../src/workbook/workbook";
import type { OfficeHost } from "../office-host/office-host";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { OFFICE_ACTIONS } from "./office-actions";
import { prepared, type PreparedAction } from "./office-prepared";
import { bookText } from "./office-state";
import { firstDifference } from "./text-difference";

interface Limit {
  readonly name: string;
  readonly begin: (host: OfficeHost) => void;
  /** Why an action may be refused; never: it must be done. */
  readonly refusals: readonly ChangeRefused["reason"]["kind"][];
  /** both: some action gets past it, as one that makes no sheet does where only the structure is protected. */
  readonly ends: "refused" | "done" | "both";
  readonly answerMs?: number;
  readonly requestBytes?: number;
}

const LIMITS: readonly Limit[] = [
  {
    name: "a read-only workbook",
    begin: ({ workbook }) => (workbook.readOnly = true),
    refusals: ["read-only"],
    ends: "refused",
  },
  {
    name: "protected sheets",
    begin: ({ workbook }) => workbook.sheets.forEach((sheet) => (sheet.isProtected = true)),
    refusals: ["protected-sheet"],
    ends: "both",
  },
  {
    name: "a protected structure",
    begin: ({ workbook }) => (workbook.protection.protected = true),
    refusals: ["protected-sheet"],
    ends: "both",
  },
  {
    name: "a range whose values come as null",
    begin: ({ workbook }) => (workbook.cellLimit = 20),
    refusals: ["too-large", "host"],
    ends: "refused",
  },
  {
    name: "small answers and requests, and a port that does not know",
    begin: (host) => (host.payloadLimit = 40_000),
    refusals: ["too-large"],
    ends: "both",
  },
  {
    name: "small answers and requests, and a port that knows",
    begin: (host) => (host.payloadLimit = 120_000),
    refusals: [],
    ends: "done",
    requestBytes: 20_000,
  },
  {
    name: "a user who stays in a cell",
    begin: (host) => host.startEditing(),
    refusals: ["host", "editing"],
    ends: "refused",
    answerMs: 10,
  },
];

let bridge: SwitchableBridge;
const known = new Map<string, PreparedAction>();

beforeAll(async () => {
  bridge = await startOfficeHere();
  for (const action of OFFICE_ACTIONS) known.set(action.name, await prepared(bridge, action));
}, 60_000);

/** What is wrong after the action under the limit; null for nothing. */
async function faultUnder(
  limit: Limit,
  { action, before, beforeText, afterText }: PreparedAction,
): Promise<"refused" | "done" | { readonly fault: string }> {
  const host = bridge.hostOf(before);
  const { answerMs = 60_000, requestBytes = Infinity } = limit;
  const workbook = await openOfficeWorkbook({ answerMs, requestBytes });
  limit.begin(host);
  const failed = await action.run(workbook).then(
    () => null,
    (error: unknown) => error,
  );
  const text = bookText(host.workbook);
  if (failed === null) {
    return text === afterText ? "done" : { fault: firstDifference(text, afterText) };
  }
  const kind = failed instanceof ChangeRefused ? failed.reason.kind : null;
  if (kind === null || !limit.refusals.includes(kind)) {
    return { fault: failed instanceof Error ? `${JSON.stringify(failed)} ${failed.message}` : "" };
  }
  return text === beforeText ? "refused" : { fault: firstDifference(text, beforeText) };
}

test.each(LIMITS.map((limit) => [limit.name, limit] as const))(
  "under %s every action is done, or refused before anything stays written",
  async (_, limit) => {
    const ends: [string, unknown][] = [];
    for (const [name, action] of known) ends.push([name, await faultUnder(limit, action)]);
    expect(ends.filter(([, end]) => typeof end === "object")).toEqual([]);
    const found = new Set(ends.map(([, end]) => end));
    expect([...found].sort()).toEqual(limit.ends === "both" ? ["done", "refused"] : [limit.ends]);
  },
  60_000,
);

test("every action waits while the user edits a cell, and is done when they have finished", async () => {
  for (const { action, before, afterText } of known.values()) {
    const host = bridge.hostOf(before);
    const workbook = await openOfficeWorkbook({ answerMs: 60_000 });
    host.startEditing();
    const running = action.run(workbook);
    host.finishEditing();
    await running;
    expect([action.name, firstDifference(bookText(host.workbook), afterText)]).toEqual([
      action.name,
      "",
    ]);
  }
}, 60_000);
