import { checkEdited } from "../../src/features/publishing/check-circular";
import { exportCircular } from "../../src/features/publishing/export-circular";
import { makeCircular } from "../../src/features/publishing/make-circular";
import { widthOf } from "../../src/circular/line-breaks";
import { gridOf, JULY, rank } from "../features/sample";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { fileParagraphs, fileTables } from "./file-text";
import { printed } from "./fraction";
import { monthTruth, type MonthTruth } from "./month-truth";
import { inventedMonth, workbookOf } from "./random-circular";
import { SecondReader } from "./second-reader";

const MONTHS = Number(process.env.CIRCULAR_MONTHS ?? "200");

/** The paragraphs of the text alone: indents are looks, and annexes have tables. */
function textOf(paragraphs: readonly string[]): string[] {
  const end = paragraphs.findIndex((text) => text.trim().startsWith("附件"));
  return paragraphs.slice(0, end).map((text) => text.trim());
}

/** Lines that no printer would break so. */
function badLines(lines: readonly string[]): string[] {
  return lines.filter(
    (line) => widthOf(line) > 27 || /^[，。；：、）》”％%]/.test(line) || /[（《“〔]$/.test(line),
  );
}

/** Of the ranking as an annex: whatever is not as the sheets have it. */
function annexFaults(table: readonly (readonly string[])[] | undefined, truth: MonthTruth) {
  const rows = (table ?? []).slice(1);
  const wanted = [...truth.towns]
    .sort((a, b) => Number(truth.places.get(a)) - Number(truth.places.get(b)))
    .map((town) => {
      const points = truth.points.get(town);
      return [String(truth.places.get(town)), town, points ? printed(points, 2) : ""];
    });
  return JSON.stringify(rows.map((row) => row.slice(0, 3))) === JSON.stringify(wanted)
    ? []
    : ["the ranking in the annex"];
}

interface Read {
  readonly faults: readonly string[];
  readonly kinds: ReadonlyMap<string, number>;
}

async function readMonth(seed: number): Promise<Read> {
  const month = inventedMonth(seed);
  const workbook = await workbookOf(month, seed);
  const outcome = await rank(workbook);
  if (outcome.kind !== "ranked") return { faults: [JSON.stringify(outcome)], kinds: new Map() };
  const made = await makeCircular(workbook, "1-6月", JULY);
  const exported = await exportCircular(workbook, "1-6月");
  if (made.kind !== "made" || exported.kind !== "exported") {
    return { faults: [JSON.stringify([made, exported])], kinds: new Map() };
  }
  const bytes = workbook.downloaded[0]?.bytes ?? new Uint8Array();
  const truth = await monthTruth(month, workbook);
  const reader = new SecondReader(truth);
  const text = textOf(await fileParagraphs(bytes));
  reader.paragraphs(text);
  const [annex] = await fileTables(bytes);
  const checked = await checkEdited(workbook, "1-6月", new Blob([Uint8Array.from(bytes)]));
  const alarms = checked.kind === "checked" ? checked.check.differences : ["not checked"];
  return {
    faults: [
      ...reader.faults,
      ...alarms.map((alarm) => `false alarm: ${JSON.stringify(alarm)}`),
      ...annexFaults(annex, truth),
      ...(await sheetFaults(workbook, made.sheet, text)),
    ],
    kinds: reader.read,
  };
}

/** The sheet says the same as the file, in lines as they may be broken. */
async function sheetFaults(
  workbook: MemoryWorkbook,
  sheet: string,
  text: readonly string[],
): Promise<string[]> {
  const { values } = await gridOf(workbook, sheet);
  const lines = values.map(([line]) => (typeof line === "string" ? line : ""));
  const end = lines.findIndex((line) => line.trim().startsWith("附件"));
  const own = lines.slice(0, end);
  const same = own.join("").replaceAll("　", "") === text.join("").replaceAll("　", "");
  return [...(same ? [] : ["the sheet"]), ...badLines(own).map((line) => `line: ${line}`)];
}

test(`${MONTHS} random months: every number, name, order and direction word recomputes from the cells`, async () => {
  const faults: string[] = [];
  const kinds = new Map<string, number[]>();
  for (let seed = 1; seed <= MONTHS; seed += 1) {
    const read = await readMonth(seed);
    faults.push(...read.faults.map((fault) => `${seed}: ${fault}`));
    for (const [kind, times] of read.kinds) kinds.set(kind, [...(kinds.get(kind) ?? []), times]);
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect([...kinds.keys()].sort()).toEqual(KINDS.split(",").sort());
}, 300_000);

/** Every kind of sentence came up. */
const KINDS =
  "county,county growth,county firms,county insured,county unknown,stop,split,leaders,met,unmet,unmet many,all,one met," +
  "no base,nothing of,not reported,not applicable,all ranked,first and last,tied,compared,risen,fallen,others,none moved," +
  "reread,ordinal,problem unmet,problem gap,last again";
