import type { Block } from "../circular/block";
import { pack, writeZip } from "../zip/zip-writing";
import { documentPart } from "./document";
import { fontTablePart } from "./fonts";
import { HEAD, paragraph, R, run, W } from "./markup";
import { LINE } from "./page-measures";
import { STYLES, stylesPart } from "./styles";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The circular as a Word file after GB/T 9704-2012. The same blocks give the same bytes.
 *
 * @example workbook.download(await circularFile(blocks), "2020年1—6月考核情况通报.docx", DOCX)
 */
export async function circularFile(blocks: readonly Block[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", relations([["officeDocument", "word/document.xml"]])],
    ["word/document.xml", documentPart(blocks)],
    [
      "word/_rels/document.xml.rels",
      relations([
        ["styles", "styles.xml"],
        ["settings", "settings.xml"],
        ["fontTable", "fontTable.xml"],
        ["footer", "footer1.xml"],
        ["footer", "footer2.xml"],
      ]),
    ],
    ["word/styles.xml", stylesPart()],
    ["word/settings.xml", settingsPart()],
    ["word/fontTable.xml", fontTablePart()],
    ["word/footer1.xml", footerPart("right")],
    ["word/footer2.xml", footerPart("left")],
  ];
  return writeZip(await Promise.all(parts.map(([name, content]) => pack(name, content))));
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(): string {
  const of = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  const parts = [
    ["document", "document.main"],
    ["styles", "styles"],
    ["settings", "settings"],
    ["fontTable", "fontTable"],
    ["footer1", "footer"],
    ["footer2", "footer"],
  ].map(
    ([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${of}${type}+xml"/>`,
  );
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join("")}</Types>`,
  ].join("");
}

function settingsPart(): string {
  return [
    `${HEAD}<w:settings ${W}><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>`,
    `<w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="${LINE}"/>`,
    `<w:characterSpacingControl w:val="compressPunctuation"/>`,
    `<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>`,
    `<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>`,
    `<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
    `<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>`,
  ].join("");
}

/** — 1 —, a character from the edge of the text: right on odd pages, left on even ones. */
function footerPart(side: "left" | "right"): string {
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const number = [
    field("begin"),
    `<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>`,
    field("separate"),
    run("1"),
    field("end"),
  ].join("");
  const look = `<w:ind w:${side}="280"/><w:jc w:val="${side}"/>`;
  const line = paragraph(STYLES.page, `${run("— ")}${number}${run(" —")}`, look);
  return `${HEAD}<w:ftr ${W} ${R}>${line}</w:ftr>`;
}
