import { parseArea } from "../../../src/cells/address";
import { writeCharts } from "../../../src/features/charts/write-charts";
import { bookSheetOfContent } from "../../../src/xlsx/content-sheet";
import { BookFile } from "../../../src/xlsx/book-file";
import { openWorkbook } from "../../../src/xlsx/open-workbook";
import { saveWorkbook } from "../../../src/xlsx/save-workbook";
import { malformedPart } from "../../../src/xlsx/malformed-part";
import type { SheetContent } from "../../../src/workbook/workbook";
import { elements, firstElement, unescapeXml } from "../../../src/zip/xml";
import { cell, JULY, ranked, sampleWorkbook } from "../sample";
import { fileOf } from "../../xlsx/files";

/** 图表 of the sample, with other exports of one town each time. */
async function contentOf(exports = 27_032): Promise<SheetContent> {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  workbook.type(cell("数据 1-6月", "B5"), { number: exports });
  await ranked(workbook);
  await writeCharts(workbook, { period: "1-6月", town: "和平镇" }, JULY);
  const content = workbook.applied.at(-1)?.sheets[0];
  if (!content) throw new Error("nothing was written");
  return content;
}

const fileWith = (content: SheetContent) =>
  saveWorkbook(null, [{ sheet: bookSheetOfContent(content), part: null, was: null }]);

async function partsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  const { source } = opening.workbook;
  const texts = source.parts.map(async ({ name }) => [name, await source.letters(name)] as const);
  return new Map(await Promise.all(texts));
}

const named = (parts: ReadonlyMap<string, string>, pattern: RegExp): string[] =>
  [...parts.keys()].filter((name) => pattern.test(name)).sort();

/** What a reference's cells hold in the sheet as it is written. */
function cellsAt({ cells }: SheetContent, formula: string): (string | null)[] {
  const area = parseArea(formula.slice(formula.indexOf("!") + 1));
  if (!area) throw new Error(formula);
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const content = cells[row]?.[area.column + (index % area.columns)] ?? null;
    if (content === null || "formula" in content) return null;
    return "text" in content ? content.text : String(content.number);
  });
}

test("every series of every picture shows what its cells hold", async () => {
  const content = await contentOf();
  const bytes = await fileWith(content);
  expect(await malformedPart(bytes)).toBeNull();
  const parts = await partsOf(bytes);
  const charts = named(parts, /charts\/chart\d+\.xml$/);
  expect(charts).toHaveLength(4);
  let points = 0;
  for (const chart of charts) {
    for (const { inner } of elements(parts.get(chart) ?? "", "strRef|numRef")) {
      const formula = unescapeXml(firstElement(inner, "f")?.inner ?? "");
      expect(formula.startsWith("'图表 1-6月'!")).toBe(true);
      const expected = cellsAt(content, formula);
      const shown: (string | null)[] = expected.map(() => null);
      for (const { tag, inner: point } of elements(inner, "pt")) {
        const index = Number(/idx="(\d+)"/.exec(tag)?.[1]);
        shown[index] = unescapeXml(firstElement(point, "v")?.inner ?? "");
        points += 1;
      }
      expect(shown).toEqual(expected);
    }
  }
  expect(points).toBeGreaterThan(200);
});

test("bars begin at 0 unless something is below it, and towns that share a place share a label", async () => {
  const content = await contentOf();
  const [points, targets, places] = content.charts ?? [];
  expect([points?.axis.min, targets?.axis.min, places?.axis]).toEqual([
    0,
    null,
    { min: 1, max: 11, isReversed: true },
  ]);
  expect(places?.series.flatMap(({ endLabel }) => endLabel ?? [])).toContain(
    "5 示范区(泗安镇)、林城镇",
  );
});

const OWN = `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:from><xdr:col>0</xdr:col><xdr:row>0</xdr:row></xdr:from><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="77" name="我的图"/></xdr:nvSpPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`;

/** The file with a picture of the user's own on the same sheet. */
async function withOwn(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const { PartEditor } = await import("../../../src/xlsx/part-editor");
  const { dialectOf } = await import("../../../src/xlsx/dialect");
  const opening = await openWorkbook(fileOf(bytes));
  if (opening.kind !== "opened") throw new Error("not opened");
  const { source } = opening.workbook;
  const dialect = dialectOf(await source.text("xl/workbook.xml"));
  const parts = new PartEditor(source, "xl/workbook.xml", dialect);
  const drawing = await parts.letters("xl/drawings/drawing1.xml");
  parts.set("xl/drawings/drawing1.xml", drawing.replace("</xdr:wsDr>", `${OWN}</xdr:wsDr>`));
  return parts.zip();
}

test("a sheet written anew again and again leaves no orphan, and the user's own picture stays as it is", async () => {
  let bytes = await withOwn(await fileWith(await contentOf()));
  const first = named(await partsOf(bytes), /charts|drawings/);
  const contents = await Promise.all([27_032, 30_000, 25_000].map(contentOf));
  for (let time = 0; time < 100; time += 1) {
    const file = await BookFile.of(bytes);
    const content = contents[time % contents.length];
    if (!file || !content) throw new Error("not a workbook");
    file.put(bookSheetOfContent(content));
    bytes = await file.bytes();
  }
  const parts = await partsOf(bytes);
  expect(named(parts, /charts|drawings/)).toEqual(first);
  expect(parts.get("xl/drawings/drawing1.xml")).toContain(OWN);
  const types = parts.get("[Content_Types].xml") ?? "";
  expect(elements(types, "Override").filter(({ tag }) => tag.includes("/charts/"))).toHaveLength(4);
  expect(await malformedPart(bytes)).toBeNull();
});

test("without its sheet a file has none of its parts", async () => {
  const bytes = await saveWorkbook(null, [
    { sheet: bookSheetOfContent(await contentOf()), part: null, was: null },
    {
      sheet: bookSheetOfContent({ ...(await contentOf()), name: "另一张", charts: [] }),
      part: null,
      was: null,
    },
  ]);
  const file = await BookFile.of(bytes);
  file?.remove("图表 1-6月");
  const parts = await partsOf((await file?.bytes()) ?? bytes);
  expect(named(parts, /charts|drawings/)).toEqual([]);
});
