import { widthOf } from "../circular/line-breaks";

/** More would be no heading any more. */
const MOST_LINES = 3;

/** The narrowest column that a header fits into, in characters, on at most three lines of two characters or more. */
export function headerWidth(header: string): number {
  return Math.min(...splits(header).map(widest));
}

/**
 * A header on as few lines as its column allows, of about the same length; broken before a bracket or behind 、 rather than
 * within a word, and never with one character alone: 信保覆盖面 → 信保 / 覆盖面.
 *
 * @example headerLines("累计投保完成率", 4) // ["累计投保", "完成率"]
 */
export function headerLines(header: string, characters: number): readonly string[] {
  const fitting = splits(header).filter((lines) => widest(lines) <= characters);
  const [first = [header], ...others] = fitting.length > 0 ? fitting : splits(header);
  return others.reduce((best, lines) => (cost(lines) < cost(best) ? lines : best), first);
}

const widest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf));

/** Fewer lines before all; then even ones; then a break where people would pause. */
function cost(lines: readonly string[]): number {
  const pauses = lines.slice(1).filter((line, i) => {
    return line.startsWith("（") || (lines[i] ?? "").endsWith("、");
  });
  return lines.length * 100 + widest(lines) - pauses.length * 2;
}

/** Every way to break a header into at most three lines, none of them of one character. */
function splits(header: string, most = MOST_LINES): string[][] {
  const signs = [...header];
  const whole = [[header]];
  if (most === 1 || signs.length < 4) return whole;
  const breaks = Array.from({ length: signs.length - 3 }, (_, i) => i + 2);
  return [
    ...whole,
    ...breaks
      .filter((at) => mayBreak(signs[at - 1] ?? "", signs[at] ?? ""))
      .flatMap((at) => {
        const first = signs.slice(0, at).join("");
        return splits(signs.slice(at).join(""), most - 1).map((rest) => [first, ...rest]);
      }),
  ];
}

/** Digits stay together, brackets with what they hold. */
function mayBreak(before: string, after: string): boolean {
  return !/[（(]/.test(before) && !/[）)、，+]/.test(after) && !/\d\d/.test(before + after);
}
