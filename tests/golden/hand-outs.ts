import fc from "fast-check";
import { a1 } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/grid";
import { listBureaus } from "../../src/features/handing-out/bureau-list";
import { handOut } from "../../src/features/handing-out/hand-out";
import { compareReturned, writeReturned } from "../../src/features/handing-out/merge-returned";
import { Choices } from "../cases/books/choices";
import { AUGUST, cell } from "../features/sample";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { fileOf } from "../xlsx/files";
import { typedOver, type Typed } from "../xlsx/typed-over";
import { sheetOutputs } from "./book-sheet-text";
import { canonicalText } from "./canonical-text";
import { chosenBy, reportText } from "./merges";
import type { Group, Output } from "./output";
import { withSample } from "./sample";
import { gridText, valueText } from "./sheet-text";

const SEED = 20200705;
const PERIODS = ["1-6月", "1-6月", "1-5月"] as const;
const FIRST_TOWN_ROW = 4;
const TOWNS = 11;
const COLUMNS = 17;
/** 工作簿编号 is made of the moment: that of a clock in China, wherever this runs. */
const NOW = Object.assign(new Date(2020, 6, 3, 9, 5), {
  toISOString: () => "2020-07-03T01:05:00.000Z",
});
const TYPED: readonly CellValue[] = [1, 2.5, 0, null, "12.3万", -5, 88.888, true, "一百", 30];
const CHOICES = ["theirs", "base", "ours", "none"] as const;

interface Returned {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample handed out to its bureaus, filled in, sent back and merged. */
export function handOutGroups(count: number): Group[] {
  const drawn = fc.array(fc.nat({ max: 9_999 }), { minLength: 60, maxLength: 60 });
  return fc.sample(fc.noBias(drawn), { seed: SEED, numRuns: count }).map((numbers, index) => ({
    name: `hand-out-${String(index).padStart(2, "0")}`,
    outputs: () => circulated(new Choices(numbers)),
  }));
}

async function circulated(choices: Choices): Promise<Output[]> {
  const workbook = new MemoryWorkbook([]);
  await withSample(workbook);
  const period = choices.one(PERIODS);
  const sheet = `数据 ${period}`;
  typeInto(workbook, sheet, typedCells(choices, choices.below(5)));
  const list = await listBureaus(workbook, period);
  const said = canonicalText(list);
  if (list.kind === "refused") return [{ name: "files", text: said }];
  const handed: Returned[] = [];
  for (const { name: bureau } of list.bureaus) {
    await handOut(workbook, { period, bureau, due: "2020-07-05", now: NOW });
    const file = workbook.handedOver.at(-1);
    if (file) handed.push({ name: file.name ?? bureau, bytes: file.bytes });
  }
  const files = [said, ...(await filesText(handed))].join("\n");
  const returned = await sentBack(handed, sheet, choices);
  typeInto(workbook, sheet, typedCells(choices, choices.below(4)));
  return [{ name: "files", text: files }, ...(await merged(workbook, period, returned, choices))];
}

async function filesText(handed: readonly Returned[]): Promise<string[]> {
  const texts: string[] = [];
  for (const { name, bytes } of handed) {
    const sheets = await sheetOutputs(bytes);
    texts.push(name, ...sheets.flatMap((sheet) => [sheet.name, sheet.text]));
  }
  return texts;
}

/** What the bureaus have typed in; now and then one sends nothing, or the same file twice. */
async function sentBack(handed: readonly Returned[], sheet: string, choices: Choices) {
  const files: ReturnType<typeof fileOf>[] = [];
  for (const { name, bytes } of handed) {
    const times = choices.one([1, 1, 1, 1, 1, 1, 0, 2]);
    const typed = typedCells(choices, choices.below(9));
    const back = fileOf(await typedOver(bytes, sheet, typed), name);
    files.push(...Array.from({ length: times }, () => back));
  }
  return files;
}

async function merged(
  workbook: MemoryWorkbook,
  period: string,
  files: ReturnType<typeof fileOf>[],
  choices: Choices,
): Promise<Output[]> {
  const compared = await compareReturned(workbook, period, files);
  if (compared.kind === "refused") return [{ name: "report", text: canonicalText(compared) }];
  const { report, earlier } = compared;
  const wanted = CHOICES.map(() => choices.one(CHOICES));
  const chosen = chosenBy(report, wanted);
  const written = await writeReturned(workbook, { period, report, choices: chosen, now: AUGUST });
  const after = await workbook.read([`数据 ${period}`, "考核存档"]);
  const again = await compareReturned(workbook, period, []);
  const told = again.kind === "compared" ? again.earlier : [];
  return [
    { name: "report", text: [reportText(report), canonicalText(earlier)].join("\n") },
    { name: "merged", text: [written, ...after.map(gridText), canonicalText(told)].join("\n") },
  ];
}

function typedCells(choices: Choices, count: number): Typed[] {
  return Array.from({ length: count }, (): Typed => {
    const column = choices.below(COLUMNS - 1) + 1;
    const row = FIRST_TOWN_ROW + choices.below(TOWNS);
    return [a1(row, column), choices.one(TYPED)];
  });
}

function typeInto(workbook: MemoryWorkbook, sheet: string, typed: readonly Typed[]): void {
  for (const [address, value] of typed) {
    const isBlank = value === null;
    const content = typeof value === "number" ? { number: value } : { text: valueText(value) };
    workbook.type(cell(sheet, address), isBlank ? null : content);
  }
}
