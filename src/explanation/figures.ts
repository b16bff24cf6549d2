import { decimalText, fixedText, isDecimal, shortestText } from "../numbers/decimal-text";
import { exact, HUNDRED, multiply, type Exact } from "../numbers/exact";

/** A number as a sentence prints it. An inexact one is cut to some decimals and takes ≈ instead of =. */
export interface Figure {
  readonly text: string;
  readonly isExact: boolean;
}

/** Decimals up to which a number is printed whole, and those of one that is longer. */
const WHOLE_DECIMALS = 6;
export const CUT_DECIMALS = 4;
export const MOST_DECIMALS = 15;

/** The minus sign of print, not the hyphen of source text. */
export function printed(text: string): string {
  return text.replace("-", "−");
}

/** A raw input, whole: `1086.4`. */
export function inputText(value: Exact): string {
  return printed(shortestText(value));
}

/**
 * A computed number: `20`, or `5.3522` when it goes on. It gets as many decimals as `isTold` wants:
 * the cut number must still tell the reader what the whole one does.
 */
export function figure(value: Exact, isTold: (cut: Exact) => boolean = () => true): Figure {
  const whole = decimalText(value, WHOLE_DECIMALS);
  return whole === null ? cutFigure(value, isTold) : { text: printed(whole), isExact: true };
}

/** A fraction in percent, with at least two decimals: 0.113 → `11.30%`. */
export function percentFigure(value: Exact, isTold: (cut: Exact) => boolean = () => true): Figure {
  const percent = multiply(value, HUNDRED);
  const whole = wholePercent(percent);
  const { text, isExact } =
    whole === null ? cutFigure(percent, isTold) : { text: printed(whole), isExact: true };
  return { text: `${text}%`, isExact };
}

function wholePercent(percent: Exact): string | null {
  return isDecimal(percent, 2) ? fixedText(percent, 2) : decimalText(percent, WHOLE_DECIMALS);
}

/** A computed number: `20`, or with so many decimals when it goes on. */
export function figureOf(value: Exact, decimals: number): Figure {
  const whole = decimalText(value, WHOLE_DECIMALS);
  return { text: printed(whole ?? fixedText(value, decimals)), isExact: whole !== null };
}

function cutFigure(value: Exact, isTold: (cut: Exact) => boolean): Figure {
  let decimals = CUT_DECIMALS;
  while (decimals < MOST_DECIMALS && !isTold(exact(fixedText(value, decimals)))) decimals += 1;
  return { text: printed(fixedText(value, decimals)), isExact: false };
}

/** `=8.64%` or `≈33.3333%`. */
export function equals({ text, isExact }: Figure): string {
  return `${isExact ? "=" : "≈"}${text}`;
}
