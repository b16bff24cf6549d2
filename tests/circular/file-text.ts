import { readZip, unpack } from "../../src/zip/zip-reading";
import { elements, unescapeXml } from "../../src/zip/xml";

/** The paragraphs of a .docx as they are read, those of table cells among them. */
export async function fileParagraphs(bytes: Uint8Array): Promise<string[]> {
  const part = readZip(bytes).find(({ name }) => name === "word/document.xml");
  if (!part) throw new Error("no document");
  const xml = new TextDecoder().decode(await unpack(part));
  return elements(xml, "p").map(({ inner }) =>
    elements(inner, "t")
      .map((text) => unescapeXml(text.inner))
      .join(""),
  );
}

/** The rows of each table of a .docx, cell by cell; the lines of a cell joined. */
export async function fileTables(bytes: Uint8Array): Promise<string[][][]> {
  const part = readZip(bytes).find(({ name }) => name === "word/document.xml");
  if (!part) throw new Error("no document");
  const xml = new TextDecoder().decode(await unpack(part));
  const text = (inner: string): string =>
    elements(inner, "t")
      .map((one) => unescapeXml(one.inner))
      .join("");
  return elements(xml, "tbl").map((table) =>
    elements(table.inner, "tr").map((row) =>
      elements(row.inner, "tc").map((cell) => text(cell.inner)),
    ),
  );
}
