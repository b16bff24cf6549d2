import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changeConvention } from "../../src/features/analysis/change-convention";
import { circulatedCopy } from "../../src/features/copies/circulated-copy";
import { applyFixes } from "../../src/features/findings/apply-fix";
import { decide } from "../../src/features/findings/decide";
import { handOut } from "../../src/features/handing-out/hand-out";
import { compareReturned, writeReturned } from "../../src/features/handing-out/merge-returned";
import { issueMonth } from "../../src/features/issuing/issue-month";
import { writeProgress } from "../../src/features/tasks/write-progress";
import { makeCircular } from "../../src/features/publishing/make-circular";
import { readArchive } from "../../src/record/archive";
import type { Signature } from "../../src/record/stored-issues";
import { AUGUST, cell, JULY, rank, ranked, rowsOf, sampleWorkbook } from "../features/sample";
import { fileOf } from "../xlsx/files";
import { workbookOfFile } from "../xlsx/grid-books";
import type { MemoryWorkbook } from "../workbook/memory-workbook";

const PAGE = readFileSync(join(__dirname, "../../docs/archive-format.md"), "utf8");
const PERIOD = "1-6月";
const DATA = `数据 ${PERIOD}`;

/** A month with a fix, decisions and another convention, ranked and issued. */
async function issuedWorkbook(signature?: Signature): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  workbook.type(cell(DATA, "B5"), { text: "２７０３２" });
  const blocked = await rank(workbook);
  const findings = blocked.kind === "blocked" ? blocked.findings : [];
  await applyFixes(
    workbook,
    findings.flatMap(({ fix }) => (fix ? [fix] : [])),
    JULY,
  );
  const grounds = { period: PERIOD, note: "统一赋分", basis: "局务会纪要〔2020〕8号" };
  await decide(workbook, { ...grounds, kind: "points", town: null, code: "9", points: "1" }, JULY);
  const by = "局务会纪要〔2020〕9号";
  await changeConvention(workbook, { id: "zeroEarnsPlace", choice: false, by }, JULY);
  await ranked(workbook);
  await issueMonth(workbook, PERIOD, JULY, signature);
  return workbook;
}

async function handOutAndMerge(workbook: MemoryWorkbook): Promise<void> {
  await handOut(workbook, { period: PERIOD, bureau: "海关", due: "2020-07-05", now: AUGUST });
  const [file] = workbook.handedOver;
  const compared = await compareReturned(workbook, PERIOD, [fileOf(file?.bytes ?? "")]);
  if (compared.kind !== "compared") throw new Error(compared.why);
  const { report } = compared;
  await writeReturned(workbook, { period: PERIOD, report, choices: new Map(), now: AUGUST });
}

const kindsOf = (keys: Iterable<string>): string[] =>
  [...new Set([...keys].map((key) => key.replace(/ .*/, "")))].sort();

/** The first column of the table of records: `result {label}`. */
const describedKinds = (): string[] =>
  kindsOf([...PAGE.matchAll(/^\| `([^`]+)`/gm)].map(([, key = ""]) => key));

test("every kind of record that is written is described, and no other", async () => {
  const signature = { signer: "示例(虚构)", number: "", date: "" };
  const workbook = await issuedWorkbook(signature);
  await makeCircular(workbook, PERIOD, AUGUST);
  await handOutAndMerge(workbook);
  await writeProgress(workbook, PERIOD, AUGUST);
  await circulatedCopy(workbook, "frozen", AUGUST);
  const copy = await workbookOfFile(Uint8Array.from(workbook.handedOver.at(-1)?.bytes ?? []));
  const { texts } = readArchive(await copy.read("all"));
  expect(describedKinds()).toEqual(kindsOf(texts.keys()));
});

/** Rows of the example: key, part, and a text of which the middle may be left out. */
const shownRows = (): readonly string[][] => {
  const [, block = ""] = /示例\(虚构\)[\s\S]*?```text\n([^`]*)```/.exec(PAGE) ?? [];
  return block
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
};

test("the example is what such a workbook holds", async () => {
  const rows = await rowsOf(await issuedWorkbook(), "考核存档");
  const shown = shownRows();
  expect(shown.map(([key, part]) => [key, part])).toEqual(rows.map(([key, part]) => [key, part]));
  for (const [i, [, , text = ""]] of shown.entries()) {
    const [start = "", end = ""] = text.split("…");
    const held = String(rows[i]?.[2]);
    expect(held.startsWith(start)).toBe(true);
    expect(held.endsWith(end)).toBe(true);
    expect(text.includes("…") || held === text).toBe(true);
  }
});
