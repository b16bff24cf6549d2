import { changeConvention } from "../../src/features/analysis/change-convention";
import { decide } from "../../src/features/findings/decide";
import { rankMonth } from "../../src/features/rank-month/rank-month";
import { readWorkbook } from "../../src/record/workbook-reading";
import { indicatorsOf } from "../../src/method/method";
import { DEFAULT_EDITION } from "../../src/method/catalog";
import { CONVENTIONS_KEY } from "../../src/record/convention-decisions";
import { bookSheetOfContent } from "../../src/xlsx/content-sheet";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../src/xlsx/save-workbook";
import { sampleWorkbook } from "../features/sample";
import type { MemoryWorkbook } from "../workbook/memory-workbook";
import { bookSheetOfGrid } from "../xlsx/file-of-grids";
import { fileOf } from "../xlsx/files";
import { PAYLOADS } from "./payloads";

const PERIOD = "1-6月";
const NOW = new Date(2020, 6, 3);
const BATCH = 50;
const CODES = indicatorsOf(DEFAULT_EDITION).map(({ code }) => code);
const TOWNS = ["煤山镇", "和平镇", "洪桥镇", "夹浦镇"];
/** One for each payload of a batch. */
const SUBJECTS = TOWNS.flatMap((town) => CODES.map((code) => ({ town, code }))).slice(0, BATCH);

const BATCHES = Array.from(
  { length: PAYLOADS.length / BATCH },
  (_, index) => [index, PAYLOADS.slice(index * BATCH, (index + 1) * BATCH)] as const,
);

/** Who decides says something; blank grounds are refused. */
const said = PAYLOADS.every((payload) => payload.trim() !== "");

test("every payload says something", () => {
  expect([said, SUBJECTS.length]).toEqual([true, BATCH]);
});

async function decided(payloads: readonly string[]): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  for (const [i, payload] of payloads.entries()) {
    const subject = SUBJECTS[i];
    if (!subject) throw new Error("no subject");
    const grounds = { period: PERIOD, note: payload, basis: payload };
    const request = { kind: "points", ...subject, points: "0", ...grounds } as const;
    expect((await decide(workbook, request, NOW)).kind).toBe("decided");
  }
  const [first = ""] = payloads;
  await changeConvention(workbook, { id: "stepTies", choice: "dense", by: first }, NOW);
  return workbook;
}

/** As decisions keep a text: one line. */
const oneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, "；");

test.each(BATCHES)(
  "batch %i: notes, deciding documents and who decided stay texts in the workbook and in the file",
  async (_, payloads) => {
    const workbook = await decided(payloads);
    const outcome = await rankMonth(workbook, {
      period: PERIOD,
      writeMode: "values",
      now: NOW,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(outcome.kind).toBe("ranked");
    const { decisions, archive } = await readWorkbook(workbook);
    expect(decisions.map(({ note }) => note)).toEqual(payloads.map(oneLine));
    expect(decisions.map(({ basis }) => basis)).toEqual(payloads.map(oneLine));
    const [first = ""] = payloads;
    expect(JSON.parse(archive.texts.get(CONVENTIONS_KEY) ?? "")).toMatchObject({
      by: first.trim().replace(/\s+/g, " "),
    });

    const grids = await workbook.read("all");
    expect(grids.flatMap(({ formulas }) => formulas.flat()).filter(Boolean)).toEqual([]);
    const written = workbook.applied.flatMap(({ sheets }) => sheets);
    const contents = written.flatMap(({ cells }) => cells.flat());
    expect(contents.filter((content) => content !== null && "formula" in content)).toEqual([]);

    const sheets = [...grids.map(bookSheetOfGrid), ...written.slice(-3).map(renamed)];
    const bytes = await saveWorkbook(
      null,
      sheets.map((sheet) => ({ sheet, part: null, was: null })),
    );
    const opening = await openWorkbook(fileOf(bytes));
    if (opening.kind !== "opened") throw new Error(opening.kind);
    const cells = opening.workbook.sheets.flatMap(({ sheet }) =>
      [...sheet.rows.values()].flatMap((row) => [...row.values()]),
    );
    expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  },
);

/** The sheets of the ranking once more, as the workbench exports them: with their looks. */
const renamed = (content: Parameters<typeof bookSheetOfContent>[0]) => ({
  ...bookSheetOfContent(content),
  name: `又 ${content.name}`,
});
