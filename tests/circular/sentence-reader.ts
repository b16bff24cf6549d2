import { decimalsIn, fraction, minus, order, printed, sign, size, type Fraction } from "./fraction";
import type { MonthTruth, TaskTruth } from "./month-truth";

export const NUMBER = "-?\\d+(?:\\.\\d+)?";
export const TREND = `(?:增长${NUMBER}%|下降${NUMBER}%|与去年同期持平|去年同期为零，增幅不计算)`;
export const STANDING = `(?:(?:高于|低于)目标${NUMBER}个百分点|与目标持平)`;
export const UNITS = "乡镇（街道、园区）";

/** What is expected: the beginning of a text, which kind of sentence it is, and what must hold of what it says. */
export type Rule = readonly [RegExp, string, (...found: (string | undefined)[]) => void];

/** Reads a text sentence by sentence and says what is not so. Nothing of it may be left unread. */
export class SentenceReader {
  readonly faults: string[] = [];
  /** Which kinds of sentence were read, and how often. */
  readonly read = new Map<string, number>();
  /** Any of the towns' names. */
  readonly name: string;

  constructor(readonly truth: MonthTruth) {
    const names = [...truth.towns].sort((a, b) => b.length - a.length);
    this.name = `(?:${names.map((name) => name.replace(/[()]/g, "\\$&")).join("|")})`;
  }

  sentences(text: string, rules: readonly Rule[]): void {
    let rest = text;
    while (rest !== "") {
      const rule = rules.find(([pattern]) => pattern.test(rest));
      const found = rule?.[0].exec(rest);
      if (!rule || !found) {
        this.faults.push(`not understood: ${rest}`);
        return;
      }
      const [, kind, check] = rule;
      const seen = this.read.get(kind);
      this.read.set(kind, seen === undefined ? 1 : seen + 1);
      check(...found.slice(1));
      rest = rest.slice(found[0].length);
    }
  }

  holds(isSo: boolean, what: string): void {
    if (!isSo) this.faults.push(what);
  }

  equal(said: string | undefined, is: Fraction | number, what: string): void {
    const value = typeof is === "number" ? fraction(is) : is;
    const text = said ?? "";
    this.holds(printed(value, decimalsIn(text)) === text, `${what}: ${text}`);
  }

  trend(said: string, value: Fraction | null): void {
    const number = /[\d.]+/.exec(said)?.[0] ?? "";
    if (value === null) return this.holds(said.includes("去年同期为零"), `no base: ${said}`);
    const word = ["下降", "与去年同期持平", "增长"][sign(value) + 1] ?? "";
    this.holds(said.startsWith(word), `${said} of ${printed(value, 6)}`);
    if (sign(value) !== 0) {
      this.equal(number, size(value), said);
      this.holds(/[1-9]/.test(number), `nothing: ${said}`);
    }
  }

  standing(said: string | undefined, shown: string, one: TaskTruth): void {
    if (one.kind !== "value") return this.holds(said === undefined, "a standing of nothing");
    const { value, target } = one;
    const side = order(value, target);
    const text = said ?? "";
    if (side === 0) return this.holds(text === "与目标持平", text);
    // 持平 shows no number of its own.
    const decimals = decimalsIn(shown === "" ? (/[\d.]+/.exec(text)?.[0] ?? "") : shown);
    const gap = minus(fraction(printed(value, decimals)), fraction(printed(target, decimals)));
    this.holds(text.startsWith(side > 0 ? "高于" : "低于"), text);
    this.equal(/[\d.]+/.exec(text)?.[0], size(gap), text);
    this.holds(sign(gap) === side, `${text} as printed`);
  }

  /** A、B和C as names; a name may itself begin with 和. */
  names(list: string): string[] {
    const found: string[] = [];
    let rest = list;
    for (
      let one = new RegExp(`^${this.name}`).exec(rest);
      one;
      one = new RegExp(`^[、和](${this.name})`).exec(rest)
    ) {
      found.push(one[1] ?? one[0]);
      rest = rest.slice(one[0].length);
    }
    this.holds(rest === "", `names: ${list}`);
    return found;
  }
}
