import { circulatedCopy } from "../../../src/features/copies/circulated-copy";
import { itemsSheet } from "../../../src/features/new-sheets/ledger-sheets";
import { MOST_NATIVE_LEDGER_ROWS } from "../../../src/record/write-mode";
import { MemoryWorkbook } from "../../workbook/memory-workbook";
import { sheetsOfTowns } from "./many-towns";
import { AUGUST, ranked } from "../sample";

const TOWNS = Array.from({ length: 11 }, (_, index) => `第${index + 1}镇`);

async function workbookOf(itemCount: number): Promise<MemoryWorkbook> {
  const sample = Array.from({ length: itemCount }, (_, index) => ({
    town: TOWNS[index % TOWNS.length] ?? "",
    date: "2020-03-15",
    title: `信息${index + 1}`,
    level: "submitted" as const,
  }));
  const open = itemsSheet({ year: 2020, towns: TOWNS, sample });
  // Title and header, then the entries, without the blank rows below.
  const items = { ...open, cells: open.cells.slice(0, 2 + itemCount) };
  const sheets = sheetsOfTowns(TOWNS.length).filter(({ name }) => name !== items.name);
  const workbook = new MemoryWorkbook([], { evaluate: () => null });
  await workbook.apply({ sheets: [...sheets, items], edits: [], show: null });
  return workbook;
}

test.each([
  [MOST_NATIVE_LEDGER_ROWS, "not-confirmed"],
  [MOST_NATIVE_LEDGER_ROWS + 1, "too-many-rows"],
] as const)(
  "%i rows of a ledger, and plain formulas asked for: values because of %s",
  async (rows, fallback) => {
    // No formula shows anything here, so those that are written are taken back.
    const workbook = await workbookOf(rows);
    const outcome = await ranked(workbook, { writeMode: "native", calculationLimitMs: 5 });
    expect(outcome).toMatchObject({ writtenAs: "values", fallback });
  },
  60_000,
);

test("a copy says why the scores of such a month stay values", async () => {
  const workbook = await workbookOf(MOST_NATIVE_LEDGER_ROWS + 1);
  await ranked(workbook);
  expect(await circulatedCopy(workbook, "native", AUGUST)).toMatchObject({
    kind: "handed-over",
    facts: { months: [{ period: "1-6月", state: "too-many-rows" }] },
  });
}, 60_000);
