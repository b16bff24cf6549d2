import type { BoundNumber } from "./bound-number";

/** A piece of a text that is compared: a fact (a number, a town, a word of direction, a unit), or any other character. */
export interface Token {
  /** Equal for what says the same: 95.0 and 95.00, ％ and %. */
  readonly key: string;
  /** As it is written. */
  readonly text: string;
  readonly isFact: boolean;
  /** What the circular has here, where it is a bound number. */
  readonly number: BoundNumber | null;
}

/** Words that turn what a number says. */
const DIRECTIONS = [
  ...(["增长", "下降", "上升", "高于", "低于", "持平"] as const),
  ...(["未完成", "完成", "未报送", "不适用", "并列", "首次", "不变"] as const),
  ...(["居前", "居后", "最高", "最低", "最多", "最大"] as const),
  ...(["百分点", "%", "倍", "约", "位", "分", "个"] as const),
];

/** Splits texts into tokens, knowing towns and units. */
export class Tokenizer {
  private readonly pattern: RegExp;
  private readonly facts: ReadonlySet<string>;

  constructor(towns: readonly string[], units: readonly string[]) {
    this.facts = new Set([...towns, ...DIRECTIONS, ...units].map(plain));
    const names = [...this.facts].sort((a, b) => b.length - a.length);
    const words = names.filter((name) => name !== "").map(escaped);
    this.pattern = new RegExp(`${words.join("|")}|-?\\d[\\d,]*(?:\\.\\d+)?|[\\s\\S]`, "gu");
  }

  tokens(text: string, bound: ReadonlyMap<number, BoundNumber> = new Map()): Token[] {
    return [...plain(text).matchAll(this.pattern)].map((found): Token => {
      const [word] = found;
      const isNumber = /\d/.test(word) && /^[-\d,.]+$/.test(word);
      return {
        key: isNumber ? numberKey(word) : word,
        text: word,
        isFact: isNumber || this.facts.has(word),
        number: bound.get(found.index) ?? null,
      };
    });
  }
}

/** Without spaces, and digits and percent signs of one width. The place of each character stays. */
export function plain(text: string): string {
  return text
    .replace(/\s/g, "")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll("％", "%")
    .replaceAll("－", "-")
    .replaceAll("−", "-");
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** 1,234.50 → 1234.5 */
function numberKey(text: string): string {
  const digits = text.replaceAll(",", "");
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}
