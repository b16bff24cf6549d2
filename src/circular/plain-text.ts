import { runsText, type Block } from "./block";

/** The circular as lines of plain text, tables with tabs: what 复制全文 puts on the clipboard, and 核对通报 aligns with. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.flatMap(textLines).join("\n");
}

export function textLines(block: Block): string[] {
  switch (block.kind) {
    case "label":
    case "mark":
    case "number":
    case "to":
      return [block.text];
    case "heading":
      return [`\u3000\u3000${block.text}`];
    case "title":
      return [block.segments.join("")];
    case "paragraph":
      return [`\u3000\u3000${block.lead}${runsText(block.runs)}`];
    case "attachments":
      return block.titles.map((title) => `\u3000\u3000${title}`);
    case "signed":
      return [block.office, block.date];
    case "table":
      return [
        block.label,
        block.title,
        block.unit,
        block.headers.join("\t"),
        ...block.rows.map((row) => row.map((run) => runsText([run])).join("\t")),
      ];
    case "print":
      return [block.copies, `${block.office}\u3000${block.date}`];
  }
}
