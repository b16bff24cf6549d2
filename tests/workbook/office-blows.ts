import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Fault } from "../office-host/faults";
import type { OfficeHost } from "../office-host/office-host";
import type { SwitchableBridge } from "../office-host/start-office";
import type { PreparedAction, RequestKind } from "./office-prepared";

/** As if the answer never came; nobody waits for it here. */
const ANSWER_MS = 4;

/** What happens to a request, and how much of it is done. */
export type Blow = readonly [fault: Fault, part: number];

export type Blows = Readonly<Record<RequestKind, readonly Blow[]>>;

export const cutOff = (...parts: number[]): Blow[] => parts.map((part) => ["half", part]);

/** Does the action to a copy of the workbook while the host fails. */
export async function struck(
  bridge: SwitchableBridge,
  { action, before, file }: PreparedAction,
  plan: (host: OfficeHost) => void,
): Promise<{ readonly host: OfficeHost; readonly failed: unknown }> {
  const host = bridge.hostOf(before, () => Promise.resolve(file));
  const workbook = await openOfficeWorkbook({ answerMs: ANSWER_MS });
  host.countFromHere();
  plan(host);
  const failed = await action.run(workbook).then(
    () => null,
    (error: unknown) => error,
  );
  host.countFromHere();
  return { host, failed };
}

/** Strikes every request of the action in every way; answers what was left neither as before nor complete. */
export async function partialAfter(
  { requests }: PreparedAction,
  blows: Blows,
  leftover: (request: number, blow: Blow) => Promise<string | null>,
): Promise<unknown[]> {
  const cases = requests.flatMap((kind, i) => blows[kind].map((blow) => [i + 1, blow] as const));
  const partial: unknown[] = [];
  for (const [request, blow] of cases) {
    const left = await leftover(request, blow);
    if (left !== null) partial.push([request, ...blow, left]);
  }
  return partial;
}
