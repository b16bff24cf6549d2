import { isPayloadTooLarge, NoAnswer } from "./refusal";

/** How one talks to this Excel. */
export interface TripLimits {
  /** Longest time that an answer is waited for; a request waits while the user edits a cell. */
  readonly answerMs: number;
  /** Bytes that one request may carry. */
  readonly requestBytes: number;
}

/** Something to be queued for a request, and about how many bytes it adds. */
export interface Step {
  readonly bytes: number;
  queue(context: Excel.RequestContext): void;
}

/** Runs in Excel; while the user edits a cell, requests wait instead of failing. */
export function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, work);
}

/** One round trip: `context.sync()` with an end to waiting. */
export function trip(context: Excel.RequestContext, { answerMs }: TripLimits): Promise<void> {
  return inTime(context.sync(), answerMs);
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
export async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  limits: TripLimits,
): Promise<void> {
  const [first, rest] = cut(steps, limits.requestBytes);
  if (first.length === 0) return;
  try {
    for (const step of first) step.queue(context);
    await trip(context, limits);
  } catch (error) {
    if (!isPayloadTooLarge(error) || first.length === 1) throw error;
    const half = Math.ceil(first.length / 2);
    await send(context, first.slice(0, half), limits);
    await send(context, first.slice(half), limits);
  }
  await send(context, rest, limits);
}

function cut(steps: readonly Step[], limit: number): readonly [readonly Step[], readonly Step[]] {
  let bytes = 0;
  const end = steps.findIndex((step, index) => {
    bytes += step.bytes;
    return index > 0 && bytes > limit;
  });
  return end < 0 ? [steps, []] : [steps.slice(0, end), steps.slice(end)];
}
