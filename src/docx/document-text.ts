import type { GivenPart } from "../circular/compare-text";
import { elements, unescapeXml } from "../zip/xml";
import { readZip, unpack } from "../zip/zip-reading";

/** Paragraphs and rows of tables of a Word file, in their order; null for bytes that are none. What was struck out is not read. */
export async function documentText(bytes: Uint8Array): Promise<GivenPart[] | null> {
  try {
    const part = readZip(bytes).find(({ name }) => name === "word/document.xml");
    if (!part) return null;
    return partsIn(new TextDecoder().decode(await unpack(part)));
  } catch {
    return null;
  }
}

function partsIn(xml: string): GivenPart[] {
  return elements(xml, "p|tbl").flatMap(({ tag, inner }): GivenPart[] =>
    /^<(?:[^\s:>]+:)?tbl[\s>]/.test(tag)
      ? elements(inner, "tr").map((row) => ({
          kind: "row",
          cells: elements(row.inner, "tc").map((cell) => textIn(cell.inner)),
        }))
      : [{ kind: "paragraph", text: textIn(inner) }],
  );
}

const textIn = (xml: string): string =>
  elements(xml, "t")
    .map(({ inner }) => unescapeXml(inner))
    .join("");
