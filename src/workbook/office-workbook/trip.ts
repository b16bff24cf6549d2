import type { LookKind, SheetLook } from "../workbook";
import { isPayloadTooLarge, NoAnswer } from "./refusal";

/** How one talks to this Excel. */
export interface TripLimits {
  /** Longest time that an answer is waited for; a request waits while the user edits a cell. */
  readonly answerMs: number;
  /** Bytes that one request may carry. */
  readonly requestBytes: number;
}

/** A request in the making, and how one talks to the Excel that it is for. */
export interface Talk {
  readonly context: Excel.RequestContext;
  readonly limits: TripLimits;
}

/** Something to be queued for a request, and about how many bytes it adds. */
export interface Step {
  readonly bytes: number;
  /** Of a step that changes no cell, only how a sheet looks: what stands without it stands. */
  readonly look?: SheetLook;
  /** A look that goes before the cells, where looks are tried apart. */
  readonly isFirst?: boolean;
  /** The same in several steps, for a host that does not take it at once. */
  readonly parts?: readonly Step[];
  queue(context: Excel.RequestContext): void;
}

/** Something done to one sheet, which is found by its name or its id. */
export const onSheet = (
  key: string,
  bytes: number,
  queue: (sheet: Excel.Worksheet) => void,
): Step => ({ bytes, queue: (context) => queue(context.workbook.worksheets.getItem(key)) });

/** Something of how a sheet looks. */
export const onLook = (
  {
    sheet,
    key = sheet,
    look,
  }: { readonly sheet: string; readonly key?: string; readonly look: LookKind },
  queue: (sheet: Excel.Worksheet) => void,
  bytes = 600,
): Step => ({ ...onSheet(key, bytes, queue), look: { sheet, look } });

export const addition = (name: string): Step => ({
  bytes: 300,
  queue: (context) => void context.workbook.worksheets.add(name),
});

export const deletion = (key: string): Step => onSheet(key, 300, (sheet) => sheet.delete());

export const activation = (name: string): Step => onSheet(name, 300, (sheet) => sheet.activate());

/** What leans on cells that were written shows them, also where the user has set calculation to manual. */
export const RECALCULATION: Step = {
  bytes: 300,
  queue: ({ application }) => application.calculate("Recalculate"),
};

/** Runs in Excel; while the user edits a cell, requests wait instead of failing. */
export function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** One round trip: `context.sync()` with an end to waiting. */
export function trip({ context, limits }: Talk): Promise<void> {
  return inTime(context.sync(), limits.answerMs);
}

/** An answer of Excel's, with an end to waiting. */
export async function inTime<Value>(answer: Promise<Value>, answerMs: number): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), answerMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Queues all steps and sends them: in one request, or in as few as the sizes that Excel takes allow. */
export async function send(talk: Talk, steps: readonly Step[]): Promise<void> {
  const [first, rest] = cut(steps, talk.limits.requestBytes);
  if (first.length === 0) return;
  try {
    for (const step of first) step.queue(talk.context);
    await trip(talk);
  } catch (error) {
    if (!isPayloadTooLarge(error)) throw error;
    const [half, other] = halves(first);
    if (other.length === 0) throw error;
    await send(talk, half);
    await send(talk, other);
  }
  await send(talk, rest);
}

/** A step alone is cut into its parts. */
function halves(steps: readonly Step[]): readonly [readonly Step[], readonly Step[]] {
  const [only] = steps;
  const smaller = steps.length === 1 ? (only?.parts ?? steps) : steps;
  const half = Math.ceil(smaller.length / 2);
  return [smaller.slice(0, half), smaller.slice(half)];
}

function cut(steps: readonly Step[], limit: number): readonly [readonly Step[], readonly Step[]] {
  let bytes = 0;
  const end = steps.findIndex((step, index) => {
    bytes += step.bytes;
    return index > 0 && bytes > limit;
  });
  return end < 0 ? [steps, []] : [steps.slice(0, end), steps.slice(end)];
}
