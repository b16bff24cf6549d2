import { exportCircular } from "../../src/features/publishing/export-circular";
import { makeCircular } from "../../src/features/publishing/make-circular";
import { JULY, rank } from "../features/sample";
import { fileParagraphs } from "./file-text";
import { monthTruth } from "./month-truth";
import { inventedMonth, workbookOf } from "./random-circular";
import { SecondReader } from "./second-reader";

const MONTHS = 200;

/** The paragraphs of the text alone: indents are looks, and annexes have tables. */
function textOf(paragraphs: readonly string[]): string[] {
  const end = paragraphs.findIndex((text) => text.trim().startsWith("附件"));
  return paragraphs.slice(0, end).map((text) => text.trim());
}

test("200 random months: every number, name, order and direction word of the Word file recomputes", async () => {
  const read = new Map<string, number>();
  const faults: string[] = [];
  for (let seed = 1; seed <= MONTHS; seed += 1) {
    const month = inventedMonth(seed);
    const workbook = await workbookOf(month, seed);
    const outcome = await rank(workbook);
    if (outcome.kind !== "ranked") {
      faults.push(`${seed}: ${JSON.stringify(outcome).slice(0, 400)}`);
      continue;
    }
    const made = await makeCircular(workbook, "1-6月", JULY);
    const exported = await exportCircular(workbook, "1-6月");
    if (made.kind !== "made" || exported.kind !== "exported") {
      faults.push(`${seed}: ${JSON.stringify(made)} ${JSON.stringify(exported)}`);
      continue;
    }
    const [file] = workbook.downloaded;
    const reader = new SecondReader(await monthTruth(month, workbook));
    reader.paragraphs(textOf(await fileParagraphs(file?.bytes ?? new Uint8Array())));
    faults.push(...reader.faults.map((fault) => `${seed}: ${fault}`));
    for (const [kind, times] of reader.read) {
      const before = read.get(kind);
      read.set(kind, before === undefined ? times : before + times);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  console.log(read);
}, 300_000);
