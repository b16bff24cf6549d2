import { FOREIGN } from "../files";
import {
  chance,
  hostile,
  named,
  SHEET,
  sheetXml,
  text,
  type Expected,
  type HostileFile,
} from "./hostile-file";

const RELATIONS = "xl/_rels/workbook.xml.rels";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = FOREIGN[RELATIONS] ?? "";
const workbook = FOREIGN["xl/workbook.xml"] ?? "";

const NAMES: readonly HostileFile[] = (
  [
    ["__proto__", "opened"],
    ["constructor", "opened"],
    ["hasOwnProperty", "opened"],
    ["&lt;img src=x onerror=alert(1)&gt;", "opened"],
    ["javascript:alert(1)", "opened"],
    ["=cmd|' /C calc'!A0", "opened"],
    ["'!A1:[x]", "opened"],
    ["../../数据", "opened"],
    ["_x0000_\u0007", "unreadable"],
    ["\u202e据数", "opened"],
    ["数".repeat(10_000), "opened"],
    ["", "unreadable"],
    ["别的", "unreadable"],
  ] as const
).map(([name, expected]) => named(`a sheet ${name.slice(0, 30)}`, expected, () => name));

/** The cells of a sheet say what programs of this kind keep for themselves. */
const WORDS: readonly HostileFile[] = ["__proto__", "constructor", "toString"].map((word) =>
  hostile(`towns, texts and numbers called ${word}`, "opened", () => ({
    [SHEET]: sheetXml(
      `<row r="1">${text("A1", "乡镇")}${text("B1", word)}</row><row r="2">${text("A2", word)}<c r="B2" t="s"><v>0</v></c></row>`,
    ),
    "xl/sharedStrings.xml": `<sst><si><t>${word}</t></si></sst>`,
    [RELATIONS]: relations.replace(
      "</Relationships>",
      `<Relationship Id="${word}" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  })),
);

const strings = (name: string, expected: Expected, xml: () => string): HostileFile =>
  hostile(name, expected, () => ({
    [SHEET]: sheetXml(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`),
    "xl/sharedStrings.xml": xml(),
    [RELATIONS]: relations.replace(
      "</Relationships>",
      `<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  }));

const STRINGS: readonly HostileFile[] = [
  strings("200,000 shared texts", "opened", () => {
    return `<sst count="1">${Array.from({ length: 200_000 }, (_, i) => `<si><t>文${i}</t></si>`).join("")}</sst>`;
  }),
  strings("a shared text of 3 MB", "opened", () => {
    return `<sst><si><t>${"长".repeat(1_000_000)}</t></si></sst>`;
  }),
  strings("a shared text of 100,000 runs", "opened", () => {
    return `<sst><si>${"<r><rPr/><t>长</t></r>".repeat(100_000)}</si></sst>`;
  }),
  strings(
    "shared texts that are never closed",
    "unreadable",
    () => "<sst>" + "<si>".repeat(200_000),
  ),
  strings("no shared texts at all", "unreadable", () => `<sst count="99"/>`),
];

/** Text that packs four to one, as honest files do: it is not refused for its expansion. */
function noise(bytes: number): string {
  const pick = chance(bytes);
  const piece = Array.from({ length: 100_000 }, () => "agct"[pick(4)]).join("");
  return piece.repeat(bytes / piece.length);
}

const large = (file: HostileFile): HostileFile => ({ ...file, isLarge: true });

const LARGE: readonly HostileFile[] = [
  large(
    strings("a million shared texts", "opened", () => {
      return `<sst count="1">${Array.from({ length: 1_000_000 }, (_, i) => `<si><t>文${i}</t></si>`).join("")}</sst>`;
    }),
  ),
  large(
    strings(
      "shared texts of 120 MB",
      "expands-too-much",
      () => `<sst><si><t>${noise(120e6)}</t></si></sst>`,
    ),
  ),
  large(
    strings("shared texts of 90 MB", "opened", () => `<sst><si><t>${noise(90e6)}</t></si></sst>`),
  ),
  large(
    strings(
      "400,000 shared texts of 90 letters",
      "opened",
      () =>
        `<sst>${Array.from({ length: 400_000 }, (_, i) => `<si><t>${i}文${"agct".repeat(20)}</t></si>`).join("")}</sst>`,
    ),
  ),
  large(
    hostile("390,000 cells with texts of their own", "opened", () => ({
      [SHEET]: sheetXml(
        Array.from(
          { length: 3900 },
          (_, i) =>
            `<row>${Array.from({ length: 100 }, (__, j) => `<c t="inlineStr" s="1"><is><t>文${i * 37 + j * j}</t></is></c>`).join("")}</row>`,
        ).join(""),
      ),
    })),
  ),
];

const related = (name: string, expected: Expected, from: string, to: string): HostileFile =>
  hostile(name, expected, () => ({ [RELATIONS]: relations.replace(from, to) }));

const RELATED: readonly HostileFile[] = [
  related("a sheet that is the workbook", "unreadable", "worksheets/sheet1.xml", "workbook.xml"),
  related(
    "a sheet that is its own relationships",
    "unreadable",
    "worksheets/sheet1.xml",
    "_rels/workbook.xml.rels",
  ),
  related(
    "two sheets that are one",
    "unreadable",
    "/xl/worksheets/sheet2.xml",
    "worksheets/sheet1.xml",
  ),
  related("styles that are the workbook", "opened", "styles.xml", "workbook.xml"),
  related(
    "a sheet above the package",
    "opened",
    "worksheets/sheet1.xml",
    "../../../xl/worksheets/sheet1.xml",
  ),
  related("a sheet from the disk", "opened", "worksheets/sheet1.xml", "file:///etc/passwd"),
  related(
    "a sheet from the web",
    "opened",
    `Target="worksheets/sheet1.xml"`,
    `Target="https://evil.example/sheet.xml" TargetMode="External"`,
  ),
  related("a relationship called __proto__", "opened", `Id="rId1"`, `Id="__proto__"`),
  hostile("30,000 relationships", "opened", () => ({
    [RELATIONS]: relations.replace(
      "</Relationships>",
      `${`<Relationship Id="x" Type="${OFFICE}/theme" Target="nowhere.xml"/>`.repeat(30_000)}</Relationships>`,
    ),
  })),
  hostile("sheets that lead nowhere", "not-a-workbook", () => ({
    "xl/workbook.xml": workbook.replaceAll("rId", "none"),
  })),
  hostile("no sheets", "not-a-workbook", () => ({
    "xl/workbook.xml": workbook.replace(/<sheet .*\/>/, ""),
  })),
  hostile("50,000 sheets that are one part", "unreadable", () => ({
    "xl/workbook.xml": workbook.replace(
      /<sheet .*\/>/,
      `<sheet name="表" sheetId="1" r:id="rId1"/>`.repeat(50_000),
    ),
  })),
  hostile("3,000 sheets that are one part", "unreadable", () => ({
    [SHEET]: sheetXml(`<row r="1">${text("A1", "x").repeat(1)}</row>`.repeat(1)),
    "xl/workbook.xml": workbook.replace(
      /<sheet .*\/>/,
      Array.from(
        { length: 3000 },
        (_, i) => `<sheet name="表${i}" sheetId="${i + 1}" r:id="rId1"/>`,
      ).join(""),
    ),
  })),
  hostile("only hidden sheets", "opened", () => ({
    "xl/workbook.xml": workbook.replaceAll("<sheet ", `<sheet state="veryHidden" `),
  })),
  hostile("links to other files", "opened", () => ({
    "xl/externalLinks/externalLink1.xml": `<externalLink><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>`,
    "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="rId1" Type="x" Target="file://evil.example/x.xlsx" TargetMode="External"/></Relationships>`,
  })),
  hostile("a programme embedded", "opened", () => ({
    "xl/embeddings/oleObject1.bin": Buffer.from("MZ"),
    "xl/activeX/activeX1.bin": new Uint8Array(1000),
  })),
];

export const PART_FILES: readonly HostileFile[] = [
  ...NAMES,
  ...WORDS,
  ...STRINGS,
  ...LARGE,
  ...RELATED,
];
