import { runText, type Block } from "../circular/block";
import { widthOf } from "../circular/line-breaks";
import { titleLines } from "../circular/paper-lines";
import { tableXml } from "./annex-table";
import { FONTS, fontXml } from "./fonts";
import { borderXml, HEAD, paragraph, R, run, W } from "./markup";
import { CHARACTER, FOOTER, LINE, MARGINS, PAGE, TEXT_WIDTH } from "./page-measures";
import { STYLES } from "./styles";

const EMPTY = paragraph(STYLES.body, "");
/** Characters of a line of the title, in 22 points. */
const TITLE_CHARACTERS = 20;

/** word/document.xml. */
export function documentPart(blocks: readonly Block[]): string {
  const body = blocks.map(blockXml).join("");
  return `${HEAD}<w:document ${W} ${R}><w:body>${body}${sectionXml()}</w:body></w:document>`;
}

function sectionXml(): string {
  const { top, bottom, left, right } = MARGINS;
  return [
    `<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>`,
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="${FOOTER}" w:gutter="0"/>`,
    `<w:docGrid w:type="lines" w:linePitch="${LINE}"/></w:sectPr>`,
  ].join("");
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case "mark":
      return paragraph(STYLES.mark, run(block.text)) + EMPTY + EMPTY;
    case "number":
      return paragraph(STYLES.number, run(block.text)) + EMPTY + EMPTY;
    case "title":
      return (
        titleLines(block.segments, TITLE_CHARACTERS)
          .map((line) => paragraph(STYLES.title, run(line)))
          .join("") + EMPTY
      );
    case "label":
    case "to":
      return paragraph(STYLES.body, run(block.text));
    case "heading":
      return paragraph(STYLES.heading, run(block.text));
    case "paragraph":
      return paragraph(
        STYLES.paragraph,
        run(block.lead, fontXml(FONTS.lead)) + run(block.runs.map(runText).join("")),
      );
    case "attachments":
      return EMPTY + block.titles.map(attachmentXml).join("");
    case "signed":
      return signedXml(block.office, block.date);
    case "table":
      return [
        paragraph(STYLES.annexLabel, run(block.label)),
        EMPTY,
        paragraph(STYLES.annexTitle, run(block.title)),
        paragraph(STYLES.unit, run(block.unit)),
        tableXml(block),
        paragraph(STYLES.unit, ""),
      ].join("");
    case "print":
      return printXml(block.copies, block.office, block.date) + paragraph(STYLES.print, "");
  }
}

/** Further lines of a title stand below its first character. */
function attachmentXml(title: string): string {
  const text = title.replace(/^\u3000+/, "");
  const begins = title.length - text.length + 2;
  const label = /^附件：(?:\d\.)?|^\d\./.exec(text)?.[0] ?? "";
  const hanging = widthOf(label);
  const left = begins + hanging;
  const indent = `<w:ind w:leftChars="${left * 100}" w:left="${left * CHARACTER}" w:hangingChars="${hanging * 100}" w:hanging="${hanging * CHARACTER}"/><w:jc w:val="left"/>`;
  return paragraph(STYLES.body, run(text), indent);
}

/** The office stands over the middle of the date, which ends four characters from the right. */
function signedXml(office: string, date: string): string {
  const beside = 4 + Math.max(0, (widthOf(date) - widthOf(office)) / 2);
  const right = (characters: number): string =>
    `<w:ind w:rightChars="${characters * 100}" w:right="${Math.floor(characters * CHARACTER)}"/><w:jc w:val="right"/>`;
  return [
    EMPTY,
    EMPTY,
    paragraph(STYLES.body, run(office), `<w:keepNext/>${right(beside)}`),
    paragraph(STYLES.body, run(date), right(4)),
  ].join("");
}

/** 版记: at the bottom of the last page, between lines as wide as the text. */
function printXml(copies: string, office: string, date: string): string {
  const row = (inner: string, top: number, bottom: number): string =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tcBorders>${borderXml("top", top)}${borderXml("bottom", bottom)}</w:tcBorders></w:tcPr>${inner}</w:tc></w:tr>`;
  const beside = `<w:ind w:left="280" w:right="280"/>`;
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${TEXT_WIDTH - 280}"/></w:tabs>${beside}<w:jc w:val="left"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="left" w:tblpYSpec="bottom"/>`,
    `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>`,
    `<w:tblGrid><w:gridCol w:w="${TEXT_WIDTH}"/></w:tblGrid>`,
    row(paragraph(STYLES.print, run(copies), hanging), 8, 6),
    row(paragraph(STYLES.print, `${run(office)}<w:r><w:tab/></w:r>${run(date)}`, tab), 6, 8),
    `</w:tbl>`,
  ].join("");
}

/** Further lines stand behind 抄送：. */
const hanging = `<w:ind w:left="1120" w:right="280" w:hanging="840"/><w:jc w:val="left"/>`;
