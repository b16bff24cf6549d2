import { runText, runsText, type Block } from "./block";

/** The circular as HTML with its looks, for the clipboard: a word processor keeps fonts, indents and tables. */
export function htmlText(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("");
}

const BODY = "font-family:仿宋,FangSong;font-size:16pt;line-height:29pt;margin:0";

const part = (text: string, look = ""): string => `<p style="${BODY};${look}">${escaped(text)}</p>`;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const TITLE = "font-family:方正小标宋简体,宋体;font-size:22pt;text-align:center";
const INDENT = "text-indent:2em";

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "mark":
      return part(
        block.text,
        "font-family:方正小标宋简体;font-size:42pt;color:red;text-align:center",
      );
    case "number":
      return part(block.text, "text-align:center");
    case "title":
      return part(block.segments.join(""), TITLE);
    case "label":
    case "to":
      return part(block.text);
    case "heading":
      return part(block.text, `font-family:黑体,SimHei;${INDENT}`);
    case "paragraph":
      return paragraphHtml(block.lead, runsText(block.runs));
    case "attachments":
      return block.titles.map((title) => part(`\u3000\u3000${title}`)).join("");
    case "signed":
      return [block.office, block.date].map((line) => part(line, "text-align:right")).join("");
    case "table":
      return tableHtml(block);
    case "print":
      return part(block.copies) + part(`${block.office}\u3000${block.date}`);
  }
}

function paragraphHtml(lead: string, text: string): string {
  const span = lead === "" ? "" : `<span style="font-family:楷体,KaiTi">${escaped(lead)}</span>`;
  return `<p style="${BODY};${INDENT}">${span}${escaped(text)}</p>`;
}

const CELL = "border:1px solid #000;padding:2pt;text-align:center";

function tableHtml(table: Extract<Block, { kind: "table" }>): string {
  const row = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell) => `<${tag} style="${CELL}">${escaped(cell)}</${tag}>`).join("")}</tr>`;
  return [
    part(table.label, "font-family:黑体,SimHei"),
    part(table.title, TITLE),
    part(table.unit, "text-align:right"),
    `<table style="border-collapse:collapse;font-family:仿宋;font-size:10.5pt">`,
    row(table.headers, "th"),
    ...table.rows.map((cells) => row(cells.map(runText), "td")),
    `</table>`,
  ].join("");
}
