/** Characters of the page's grid: a line of the sheet holds 27 full-width ones. */
export const CHARACTERS_A_LINE = 27;

const NOT_FIRST = "，。；：、）〕》”’！？％%";
const NOT_LAST = "（〔《“‘";
/** Signs below U+2E80 that are as wide as a Chinese character. */
const WIDE = "—“”‘’〔〕·×÷％…↑↓";

/** Width in characters: 1 for a full one, a half for ASCII. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (isHalf(sign) ? 0.5 : 1), 0);
}

const isHalf = (sign: string): boolean =>
  (sign.codePointAt(0) ?? Infinity) < 0x2e80 && !WIDE.includes(sign);

/**
 * A paragraph as lines. No line begins with 。，、） or ends with （; digits, their sign and their % stay together.
 *
 * @example lines("\u3000\u3000得分居前三位的是：…", 27)
 */
export function linesOf(text: string, width: number = CHARACTERS_A_LINE): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const word of wordsOf(text)) {
    const isFull = widthOf(line.join("")) + widthOf(word) > width;
    if (!isFull) {
      line.push(word);
      continue;
    }
    const carried = carriedOver(line, word);
    lines.push(line.slice(0, line.length - carried).join(""));
    line = [...line.slice(line.length - carried), word];
  }
  return [...lines, line.join("")];
}

/** Numbers with their signs, else single characters. */
const wordsOf = (text: string): string[] =>
  [...text.matchAll(/[-+]?[0-9A-Za-z][0-9A-Za-z.—-]*%?|[\s\S]/gu)].map(([word]) => word);

/** How many words of a full line go to the next one with the word that did not fit. */
function carriedOver(line: readonly string[], next: string): number {
  let carried = 0;
  let first = next;
  while (carried < line.length - 1) {
    const last = line[line.length - 1 - carried] ?? "";
    if (!NOT_FIRST.includes(first) && !NOT_LAST.includes(last)) break;
    carried += 1;
    first = last;
  }
  return carried;
}
