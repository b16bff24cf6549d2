import Fraction from "fraction.js";

/** An equation as a sentence prints it: `7×8.64%÷11.30%≈5.3522`. */
export interface PrintedEquation {
  readonly left: string;
  readonly sign: "=" | "≈";
  readonly right: string;
}

const EQUATION = /([0-9.()[\]{}+−×÷%]+)([=≈])(−?[0-9.]+%?)/g;

export function equationsIn(sentence: string): PrintedEquation[] {
  return [...sentence.matchAll(EQUATION)].map(([, left = "", sign, right = ""]) => ({
    left,
    sign: sign === "=" ? "=" : "≈",
    right,
  }));
}

/** Reads printed arithmetic as a person would: brackets, then × and ÷ from the left, then + and −. */
export function evaluate(text: string): Fraction {
  const tokens = text.match(/[0-9]+(\.[0-9]+)?%?|[()[\]{}+−×÷]/g) ?? [];
  if (tokens.join("") !== text) throw new Error(`cannot read ${text}`);
  let next = 0;
  const sum = (): Fraction => {
    let value = tokens[next] === "−" ? negative() : product();
    while (tokens[next] === "+" || tokens[next] === "−") {
      value = tokens[next++] === "+" ? value.add(product()) : value.sub(product());
    }
    return value;
  };
  const negative = (): Fraction => {
    next += 1;
    return product().neg();
  };
  const product = (): Fraction => {
    let value = factor();
    while (tokens[next] === "×" || tokens[next] === "÷") {
      value = tokens[next++] === "×" ? value.mul(factor()) : value.div(factor());
    }
    return value;
  };
  const factor = (): Fraction => {
    const token = tokens[next++] ?? "";
    if (!"([{".includes(token) || token === "") return numberOf(token);
    const inner = sum();
    if (tokens[next++] !== { "(": ")", "[": "]", "{": "}" }[token])
      throw new Error(`unclosed in ${text}`);
    return inner;
  };
  const value = sum();
  if (next !== tokens.length) throw new Error(`cannot read ${text}`);
  return value;
}

function numberOf(text: string): Fraction {
  return text.endsWith("%") ? new Fraction(text.slice(0, -1)).div(100) : new Fraction(text);
}

/** 四舍五入 or 四舍六入五成双, worked out on its own. */
export function rounded(
  value: Fraction,
  decimals: number,
  mode: "half-away" | "half-even",
): Fraction {
  const units = value.abs().mul(new Fraction(10).pow(decimals) ?? 1);
  const whole = units.floor();
  const rest = units.sub(whole).compare(new Fraction(1, 2));
  const isOdd = whole.mod(2).compare(0) !== 0;
  const up = rest > 0 || (rest === 0 && (mode === "half-away" || isOdd));
  const result = (up ? whole.add(1) : whole).div(new Fraction(10).pow(decimals) ?? 1);
  return value.compare(0) < 0 ? result.neg() : result;
}

/** Whether an equation holds: `=` exactly, `≈` when the right side is the left one rounded to its decimals, and not the same. */
export function holds({ left, sign, right }: PrintedEquation): boolean {
  const [value, shown] = [evaluate(left), evaluate(right)];
  if (sign === "=") return value.equals(shown);
  const percent = right.endsWith("%");
  const decimals = right.replace("%", "").replace(/^[^.]*\.?/, "").length;
  const cut = rounded(percent ? value.mul(100) : value, decimals, "half-away");
  return cut.equals(percent ? shown.mul(100) : shown) && !value.equals(shown);
}
