import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import { shownText } from "../office-host/excel/cell";
import type { Workbook as HostBook } from "../office-host/excel/workbook";
import { fileOfHost } from "../office-host/excel/workbook-file";
import type { Worksheet } from "../office-host/excel/worksheet";
import type { OfficeHost } from "../office-host/office-host";
import type { SwitchableBridge } from "../office-host/start-office";
import type { OfficeAction } from "./office-actions";
import { bookText } from "./office-state";

const NOW = new Date(2020, 6, 3, 9, 5);
/** Longer than any answer takes. */
const PATIENCE_MS = 60_000;

/** An action with the workbook before it and after it, made once: each try is done to a copy. */
export interface PreparedAction {
  readonly action: OfficeAction;
  readonly before: HostBook;
  readonly after: HostBook;
  /** The bytes of the workbook before it, at hand: making them takes longer than struck tries wait. */
  readonly file: Uint8Array;
  readonly beforeText: string;
  readonly afterText: string;
  /** Requests of the action where nothing disturbs it, in their order. */
  readonly requests: readonly RequestKind[];
}

export type RequestKind = "reads" | "writes";

const samples = new WeakMap<SwitchableBridge, Promise<HostBook>>();

export async function prepared(
  bridge: SwitchableBridge,
  action: OfficeAction,
): Promise<PreparedAction> {
  const before = await bookBefore(bridge, action);
  const host = bridge.hostOf(before);
  const workbook = await openOfficeWorkbook({ answerMs: PATIENCE_MS });
  host.countFromHere();
  const texts: string[] = [];
  for (let request = 1; request <= MOST_REQUESTS; request += 1) {
    host.faults.before(request, () => texts.push(bookText(host.workbook)));
  }
  await action.run(workbook);
  if (host.requests > MOST_REQUESTS) throw new Error(`${action.name}: ${host.requests} requests`);
  const { workbook: after } = host;
  const [beforeText, afterText] = [bookText(before), bookText(after)];
  if (beforeText === afterText) throw new Error(`${action.name} writes nothing`);
  const requests = texts.map((text, i) =>
    text === (texts[i + 1] ?? afterText) ? "reads" : "writes",
  );
  const file = await fileOfHost(before);
  return { action, before, after, file, beforeText, afterText, requests };
}

const MOST_REQUESTS = 20;

async function bookBefore(bridge: SwitchableBridge, action: OfficeAction): Promise<HostBook> {
  const host: OfficeHost =
    action.from === "nothing" ? bridge.newHost() : bridge.hostOf(await sampleOf(bridge));
  await action.prepare(await openOfficeWorkbook({ answerMs: PATIENCE_MS }), host);
  return host.workbook;
}

function sampleOf(bridge: SwitchableBridge): Promise<HostBook> {
  const known = samples.get(bridge) ?? makeSample(bridge);
  samples.set(bridge, known);
  return known;
}

async function makeSample(bridge: SwitchableBridge): Promise<HostBook> {
  const host = bridge.newHost();
  await createWorkbook(await openOfficeWorkbook({ answerMs: PATIENCE_MS }), "sample", NOW);
  for (const sheet of host.workbook.sheets) keepFewTowns(sheet);
  return host.workbook;
}

/** Three towns are left: the requests are as many, and each of them is much shorter. */
const LEFT_OUT = /^(和平|示范区|高新区|洪桥|夹浦|林城|虹星桥|小浦)/;

export function keepFewTowns(sheet: Worksheet): void {
  for (let row = sheet.getUsedRange().area.rows; row >= 0; row -= 1) {
    if (LEFT_OUT.test(shownText(sheet.cells.at(row, 0)?.value))) sheet.deleteRow(row);
  }
}
