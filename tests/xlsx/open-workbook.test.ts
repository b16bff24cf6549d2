import { openWorkbook, type ChosenFile } from "../../src/xlsx/open-workbook";
import { pack, writeZip } from "../../src/zip/zip-writing";
import { fileOf, FOREIGN, zipOf } from "./files";

const { "xl/workbook.xml": workbookXml = "", "[Content_Types].xml": types = "" } = FOREIGN;

const neverRead: ChosenFile = {
  name: "大.xlsx",
  size: 200 * 1024 * 1024,
  arrayBuffer: () => Promise.reject(new Error("was read")),
};

async function truncated(): Promise<Uint8Array> {
  const bytes = await zipOf(FOREIGN);
  return bytes.subarray(0, bytes.length - 400);
}

/** One byte of a packed part is another. */
async function damaged(): Promise<Uint8Array> {
  const bytes = await zipOf(FOREIGN);
  const at = 30 + "[Content_Types].xml".length + 20;
  bytes.set([~Number(bytes[at])], at);
  return bytes;
}

async function bomb(): Promise<Uint8Array> {
  return zipOf({ ...FOREIGN, "xl/media/zeros.bin": new Uint8Array(20 * 1024 * 1024) });
}

/** The directory says that the part is small. */
async function lyingBomb(): Promise<Uint8Array> {
  const sheet = await pack("xl/worksheets/sheet1.xml", new Uint8Array(20 * 1024 * 1024));
  const others = Object.entries(FOREIGN).filter(([name]) => name !== sheet.name);
  const parts = await Promise.all(others.map(([name, text]) => pack(name, text)));
  return writeZip([...parts, { ...sheet, size: 1000 }]);
}

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer);
const compound = (rest: Uint8Array): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...rest]);

describe("files that are not opened", () => {
  it.each<readonly [string, string, () => ChosenFile | Promise<ChosenFile>]>([
    ["200 MB, before it is read", "too-large", () => neverRead],
    ["nothing", "empty", () => fileOf("")],
    ["an .xls", "old-xls", () => fileOf(compound(utf16("Workbook")))],
    ["a workbook with a password", "encrypted", () => fileOf(compound(utf16("EncryptedPackage")))],
    ["a text", "not-zip", () => fileOf("乡镇,总分\n")],
    ["a web page named .xlsx", "not-zip", () => fileOf("<html><table></table></html>")],
    ["only the beginning of a zip", "broken-zip", () => fileOf("PK\u0003\u0004")],
    ["a file cut off", "broken-zip", async () => fileOf(await truncated())],
    ["a damaged part", "broken-zip", async () => fileOf(await damaged())],
    ["a part that unpacks to 20 MB of zeros", "expands-too-much", async () => fileOf(await bomb())],
    ["a part larger than it says", "expands-too-much", async () => fileOf(await lyingBomb())],
    [
      "an archive of something else",
      "not-a-workbook",
      async () => fileOf(await zipOf({ "a.txt": "a" })),
    ],
    [
      "a text document",
      "not-a-workbook",
      async () => fileOf(await zipOf({ ...FOREIGN, "xl/workbook.xml": "<document/>" })),
    ],
    [
      "a workbook with macros",
      "macros",
      async () =>
        fileOf(
          await zipOf({
            ...FOREIGN,
            "[Content_Types].xml": types.replace("sheet.main", "sheet.macroEnabled.main"),
          }),
        ),
    ],
    [
      "an .xlsb under another name",
      "binary-workbook",
      async () =>
        fileOf(
          await zipOf({
            ...FOREIGN,
            "[Content_Types].xml": types.replace(
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
              "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
            ),
          }),
        ),
    ],
    [
      "a sheet that is no XML",
      "unreadable",
      async () =>
        fileOf(
          await zipOf({ ...FOREIGN, "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" }),
        ),
    ],
  ])("%s: %s", async (_, kind, make) => {
    expect(await openWorkbook(await make())).toMatchObject({ kind: "refused", refusal: { kind } });
  });
});

describe("a workbook of another program", () => {
  it("is read with its values, formulas, formats and merges", async () => {
    const opening = await openWorkbook(fileOf(await zipOf(FOREIGN)));
    if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
    const [first, second] = opening.workbook.sheets;
    const cells = (rows: typeof first): unknown =>
      [...(rows?.sheet.rows ?? [])].map(([, row]) =>
        [...row.values()].map(({ value, formula }) => formula ?? value),
      );
    expect(cells(first)).toEqual([
      ["乡镇", "自营出口额"],
      ["煤山镇", 1086.4, "=B2*2", "=CX.PROPORTION(B2,B$2:B$4,7)"],
      ["和平镇", 0.1, "=B3*2"],
      [true, { error: "#N/A" }, "=B4*2"],
    ]);
    expect(first?.sheet.rows.get(1)?.get(1)?.look.format).toBe('0.0"%"');
    expect(first?.sheet.merges).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
    expect(first?.sheet.freeze).toEqual({ rows: 1, columns: 0 });
    expect(first?.sheet.dropdowns).toEqual([
      { area: { row: 8, column: 0, rows: 1, columns: 1 }, choices: ["甲", "乙"] },
    ]);
    expect(cells(second)).toEqual([
      [1, "=A1:A2*2"],
      [2, 4],
    ]);
    expect(opening.workbook.notices).toEqual([
      { kind: "not-shown", parts: ["charts", "conditions"] },
    ]);
  });

  it("may put a prefix before every name", async () => {
    const prefixed = workbookXml.replaceAll(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");
    const opening = await openWorkbook(
      fileOf(await zipOf({ ...FOREIGN, "xl/workbook.xml": prefixed })),
    );
    expect(
      opening.kind === "opened" && opening.workbook.index.sheets.map(({ name }) => name),
    ).toEqual(["数据 1-6月", "别的"]);
  });
});
