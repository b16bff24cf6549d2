import { recallRanking } from "../ranking/recalled-now";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { ChangeRefused } from "../../src/workbook/workbook";
import type { Workbook as HostBook } from "../office-host/excel/workbook";
import type { SwitchableBridge } from "../office-host/start-office";
import { rank } from "./office-kit";
import type { PreparedAction } from "./office-prepared";
import { bookText, contentText } from "./office-state";
import type { RemoteEdit } from "./remote-edits";
import { firstDifference } from "./text-difference";

const PATIENCE_MS = 60_000;
const PERIOD = "1-6月";

/** What became of an action that a second user's edit fell into. */
export interface Interleaved {
  readonly request: number;
  readonly edit: string;
  readonly ended: "refused" | "nothing-written" | "done";
  /** What is wrong with it; null for nothing. */
  readonly fault: string | null;
}

/** The workbook with the edit alone, and in both orders in which the action and the edit may have happened. */
interface Orders {
  readonly editAlone: HostBook;
  readonly editFirst: string;
  readonly editLast: string;
}

/** The edit before every request of the action, each time in a copy; nothing where the edit cannot be made then. */
export async function interleavings(
  bridge: SwitchableBridge,
  known: PreparedAction,
  edit: RemoteEdit,
): Promise<Interleaved[]> {
  const orders = await ordersOf(bridge, known, edit);
  const found: Interleaved[] = [];
  for (const request of known.requests.keys()) {
    const one = await interleaved(bridge, known, edit, orders, request + 1);
    if (one) found.push(one);
  }
  return found;
}

async function ordersOf(
  bridge: SwitchableBridge,
  { action, before, after }: PreparedAction,
  edit: RemoteEdit,
): Promise<Orders> {
  const late = bridge.hostOf(after).workbook;
  edit.apply(late);
  const editAlone = bridge.hostOf(before).workbook;
  edit.apply(editAlone);
  const host = bridge.hostOf(editAlone);
  const workbook = await openOfficeWorkbook({ answerMs: PATIENCE_MS });
  await action.run(workbook).catch(() => undefined);
  return { editAlone, editFirst: bookText(host.workbook), editLast: bookText(late) };
}

async function interleaved(
  bridge: SwitchableBridge,
  { action, before, requests }: PreparedAction,
  edit: RemoteEdit,
  orders: Orders,
  request: number,
): Promise<Interleaved | null> {
  const host = bridge.hostOf(before);
  const workbook = await openOfficeWorkbook({ answerMs: PATIENCE_MS });
  host.countFromHere();
  let isMade = false;
  host.faults.before(request, () => (isMade = edit.apply(host.workbook)));
  const isWritten = !requests.includes("writes", request - 1);
  const end = await endOf(action.run(workbook), isWritten);
  host.countFromHere();
  if (!isMade) return null;
  const about = { request, edit: edit.name, ended: end.kind };
  const fault = faultOf(host.workbook, before, end, orders);
  const isSuspect = end.kind === "done" && bookText(host.workbook) !== orders.editFirst;
  return fault === null && isSuspect && action.file.startsWith("write-")
    ? { ...about, fault: await mixedUp(bridge, host.workbook) }
    : { ...about, fault };
}

/**
 * nothing-written: the action says so, as when the workbook is no more what the user has agreed to. An action that fails
 * where everything was written and it only reads once more is done.
 */
type End =
  | { readonly kind: "done" | "nothing-written" }
  | { readonly kind: "refused"; readonly failed: unknown };

const WITHOUT_WRITING = ["outdated", "refused", "blocked", "exists", "gone"];

async function endOf(running: Promise<unknown>, isWritten: boolean): Promise<End> {
  try {
    const outcome = (await running) as { readonly kind?: string } | undefined;
    const isIdle = outcome?.kind !== undefined && WITHOUT_WRITING.includes(outcome.kind);
    return { kind: isIdle ? "nothing-written" : "done" };
  } catch (failed) {
    return isWritten ? { kind: "done" } : { kind: "refused", failed };
  }
}

function faultOf(book: HostBook, before: HostBook, end: End, orders: Orders): string | null {
  const { editAlone, editFirst, editLast } = orders;
  const text = bookText(book);
  if (end.kind === "done") {
    const isInOrder = text === editFirst || text === editLast;
    return isInOrder ? null : `not in order: ${firstDifference(text, editLast)}`;
  }
  if (text === bookText(editAlone)) return null;
  const failed = end.kind === "refused" ? end.failed : null;
  const changed = failed instanceof ChangeRefused ? changedSheet(failed) : null;
  // Of a sheet of ours that both wrote to, the looks may be ours: the refusal names the cell.
  if (changed !== null && contentText(book) === contentText(editAlone)) return null;
  // Or what they wrote into a sheet of ours before it was looked at is gone: the refusal names the cell.
  if (changed !== null && OURS.test(changed) && contentText(book) === contentText(before))
    return null;
  return `${reasonOf(end)}: ${firstDifference(contentText(book), contentText(editAlone))}`;
}

const OURS = /^(评分|排名|依据|考核存档)/;

const changedSheet = ({ reason }: ChangeRefused): string | null =>
  reason.kind === "cell-changed" || reason.kind === "read-back-differs" ? reason.cell.sheet : null;

function reasonOf(end: End): string {
  if (end.kind !== "refused") return end.kind;
  return end.failed instanceof ChangeRefused
    ? JSON.stringify(end.failed.reason)
    : String(end.failed);
}

/** A ranking that says it is current holds the scores of the cells as they are now. */
async function mixedUp(bridge: SwitchableBridge, book: HostBook): Promise<string | null> {
  bridge.hostOf(book);
  const found = await recallRanking(await openOfficeWorkbook({ answerMs: PATIENCE_MS }), PERIOD);
  if (found.kind !== "current") return null;
  const scores = scoresIn(book, found.outcome.sheets.scores);
  const again = bridge.hostOf(book);
  for (const sheet of [...again.workbook.sheets]) {
    if (/^(评分|排名|依据)/.test(sheet.name)) sheet.delete();
  }
  await rank(await openOfficeWorkbook({ answerMs: PATIENCE_MS }));
  return scoresIn(again.workbook, `评分 ${PERIOD}`) === scores
    ? null
    : "current, but other scores than of these cells";
}

const scoresIn = (book: HostBook, sheet: string): string =>
  JSON.stringify(book.worksheets.find(sheet)?.getUsedRange().values ?? null);
