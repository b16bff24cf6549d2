import type { HostCall, LookKind, WorkbookNotice } from "../workbook";
import { callOf, NoAnswer } from "./refusal";
import { send, type Step, type Talk } from "./trip";

/** Looks that Excel refused. */
export interface RefusedLook {
  readonly sheet: string;
  readonly look: LookKind;
  readonly call: HostCall;
}

/** Steps in three: looks that go before the cells, all that looks do not hold up, the other looks. */
export function apart(steps: readonly Step[]) {
  return {
    first: steps.filter(({ look, isFirst }) => look && isFirst === true),
    content: steps.filter(({ look }) => !look),
    looks: steps.filter(({ look, isFirst }) => look && isFirst !== true),
  };
}

/** Sends looks, alone those that Excel refuses in company. Never fails: says what was refused. */
export async function tryLooks(talk: Talk, steps: readonly Step[]): Promise<RefusedLook[]> {
  if (steps.length === 0) return [];
  try {
    await send(talk, steps);
    return [];
  } catch (error) {
    // Nobody waits once more for an Excel that does not answer.
    if (steps.length === 1 || error instanceof NoAnswer) return refusedLooks(steps, error);
    const half = Math.ceil(steps.length / 2);
    const first = await tryLooks(talk, steps.slice(0, half));
    return [...first, ...(await tryLooks(talk, steps.slice(half)))];
  }
}

/** A way of sending steps; says which looks were refused. */
export type SendSteps = (talk: Talk, steps: readonly Step[]) => Promise<RefusedLook[]>;

/** Everything in one request: a look that is refused fails it. */
export const sendTogether: SendSteps = async (talk, steps) => {
  await send(talk, steps);
  return [];
};

/** The cells in one piece, and the looks apart. */
export const sendApart: SendSteps = async (talk, steps) => {
  const { first, content, looks } = apart(steps);
  const before = await tryLooks(talk, first);
  await send(talk, content);
  return [...before, ...(await tryLooks(talk, looks))];
};

function refusedLooks(steps: readonly Step[], error: unknown): RefusedLook[] {
  const call = callOf(error, "looks");
  return steps.flatMap(({ look }) => (look ? [{ ...look, call }] : []));
}

/** One notice a sheet. */
export function looksNotices(refused: readonly RefusedLook[]): WorkbookNotice[] {
  const sheets = new Map<string, RefusedLook[]>();
  for (const one of refused) sheets.set(one.sheet, [...(sheets.get(one.sheet) ?? []), one]);
  return [...sheets].flatMap(([sheet, ones]) => {
    const looks = [...new Set(ones.map(({ look }) => look))];
    return ones.slice(0, 1).map(({ call }) => ({ kind: "looks-refused", sheet, looks, call }));
  });
}
