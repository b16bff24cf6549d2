import { runText, type Block, type Run } from "./block";
import type { BoundNumber } from "./bound-number";
import { CHARACTERS_A_LINE, linesOf, widthOf } from "./line-breaks";

/** How a line of the printed sheet looks. */
export type LineLook = "mark" | "centred" | "title" | "body" | "heading";

/** A row of the sheet 通报: one line of the paper, and the numbers that stand in it. */
export interface PaperLine {
  readonly text: string;
  readonly look: LineLook;
  readonly numbers: readonly BoundNumber[];
}

/** Full-width characters of a title's line, which is printed in 22 instead of 16 points. */
const TITLE_CHARACTERS = 19;

/** The text of the circular, line by line; the annexes are sheets and tables of their own. */
export function paperLines(blocks: readonly Block[]): PaperLine[] {
  return blocks.flatMap(blockLines);
}

const line = (text: string, look: LineLook): PaperLine => ({ text, look, numbers: [] });
const BLANK = line("", "body");

function blockLines(block: Block): PaperLine[] {
  switch (block.kind) {
    case "label":
      return [line(block.text, "body")];
    case "mark":
      return [line(block.text, "mark"), BLANK, BLANK];
    case "number":
      return [line(block.text, "centred"), BLANK];
    case "title":
      return titleLines(block.segments).map((text) => line(text, "title"));
    case "to":
      return [BLANK, ...linesOf(block.text).map((text) => line(text, "body"))];
    case "heading":
      return [line(`\u3000\u3000${block.text}`, "heading")];
    case "paragraph":
      return runLines([`\u3000\u3000${block.lead}`, ...block.runs]);
    case "attachments":
      return [BLANK, ...block.titles.flatMap(attachmentLines)];
    case "signed":
      return signedLines(block.office, block.date);
    case "table":
    case "print":
      return [];
  }
}

/** Segments share a line while they fit. */
export function titleLines(segments: readonly string[], width = TITLE_CHARACTERS): string[] {
  const lines: string[] = [];
  for (const segment of segments) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + segment) <= width) {
      lines[lines.length - 1] = last + segment;
    } else lines.push(...linesOf(segment, width));
  }
  return lines;
}

function attachmentLines(title: string): PaperLine[] {
  const [first = "", ...rest] = linesOf(`\u3000\u3000${title}`);
  const indent = "\u3000\u3000\u3000\u3000\u3000";
  const more = rest.length === 0 ? [] : linesOf(rest.join(""), CHARACTERS_A_LINE - indent.length);
  return [first, ...more.map((text) => indent + text)].map((text) => line(text, "body"));
}

/** The office stands over the middle of the date, which ends four characters from the right. */
function signedLines(office: string, date: string): PaperLine[] {
  const [first, second] = [widthOf(office), widthOf(date)];
  const before = Math.max(0, CHARACTERS_A_LINE - 4 - Math.max(first, second));
  const shift = (second - first) / 2;
  const indented = (text: string, characters: number): PaperLine =>
    line("\u3000".repeat(Math.max(0, Math.floor(characters))) + text, "body");
  return [
    BLANK,
    BLANK,
    indented(office, before + Math.max(0, shift)),
    indented(date, before + Math.max(0, -shift)),
  ];
}

/** A number belongs to the line in which it begins. */
function runLines(runs: readonly Run[]): PaperLine[] {
  const starts: { readonly at: number; readonly number: BoundNumber }[] = [];
  let length = 0;
  for (const run of runs) {
    if (typeof run !== "string") starts.push({ at: length, number: run });
    length += runText(run).length;
  }
  let from = 0;
  return linesOf(runs.map(runText).join("")).map((text): PaperLine => {
    const to = from + text.length;
    const numbers = starts.filter(({ at }) => at >= from && at < to);
    from = to;
    return { text, look: "body", numbers: numbers.map(({ number }) => number) };
  });
}
