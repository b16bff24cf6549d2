import { equals, exact, sum } from "../numbers/exact";
import {
  countedIndicators,
  indicatorsOf,
  statedIndicators,
  type Indicator,
  type Method,
} from "./method";
import { partsOf } from "./every-rule";
import type { AnyFault } from "./rule-lookup";
import { codesNeeded, scoringOrder } from "./scoring-order";
import type { Decimal } from "./types";

/** A mistake in an edition's data. `at` is the indicator's code or the category's name. */
export interface MethodFault {
  readonly kind:
    | "code-malformed"
    | "code-repeated"
    | "text-blank"
    | "decimal-malformed"
    | "category-points-differ"
    | "total-differs"
    | "rounding-decimals"
    | "tie-code-unknown"
    | "part-unknown"
    | "part-without-points"
    | "part-in-circle"
    | "monitored-in-total"
    | AnyFault;
  readonly at: string;
}

const isDecimalText = (text: Decimal): boolean => /^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(text);
const isSignedText = (text: Decimal): boolean => isDecimalText(text.replace(/^-(?!0$)/, ""));

/** Everything that is wrong with an edition; empty for a sound one. `checkMethod(changxing2020)` → [] */
export function checkMethod(method: Method): MethodFault[] {
  const indicators = indicatorsOf(method);
  const malformed = [...totalFormFaults(method), ...indicators.flatMap(decimalFaults)];
  // Sums and comparisons mean nothing while a number cannot be read.
  const arithmetic =
    malformed.length > 0 ? [] : [...pointFaults(method), ...indicators.flatMap(ruleFaults)];
  return [
    ...codeFaults(indicators),
    ...textFaults(method),
    ...malformed,
    ...arithmetic,
    ...conventionFaults(method),
    ...partFaults(method),
  ];
}

function codeFaults(indicators: readonly Indicator[]): MethodFault[] {
  const codes = indicators.map(({ code }) => code);
  return codes.flatMap((code, index): MethodFault[] => [
    ...(/^\d+(\.\d+)?$/.test(code) ? [] : [{ kind: "code-malformed", at: code } as const]),
    ...(codes.indexOf(code) === index ? [] : [{ kind: "code-repeated", at: code } as const]),
  ]);
}

function textFaults(method: Method): MethodFault[] {
  const texts: (readonly [string, string])[] = [
    [method.id, method.id],
    [method.id, method.document],
    [method.id, method.title],
    ...method.categories.map(({ name }) => [method.id, name] as const),
    ...indicatorsOf(method).flatMap(({ code, name, clause, text }) =>
      [name, clause, text].map((each) => [code, each] as const),
    ),
  ];
  return texts.flatMap(([at, text]) => (text.trim() === "" ? [{ kind: "text-blank", at }] : []));
}

function totalFormFaults({ id, total }: Method): MethodFault[] {
  return total === null || isDecimalText(total) ? [] : [{ kind: "decimal-malformed", at: id }];
}

function decimalFaults({ code, points, rule }: Indicator): MethodFault[] {
  const own = partsOf(rule).parameters(rule);
  const areDecimals = own.every(({ value, isSigned }) =>
    isSigned ? isSignedText(value) : isDecimalText(value),
  );
  return isDecimalText(points) && areDecimals ? [] : [{ kind: "decimal-malformed", at: code }];
}

function pointFaults({ id, total, categories }: Method): MethodFault[] {
  const faults = categories.flatMap(({ name, points, indicators }): MethodFault[] => {
    const added = sum(statedIndicators(indicators).map((indicator) => exact(indicator.points)));
    const isSum = isDecimalText(points) && equals(added, exact(points));
    return isSum ? [] : [{ kind: "category-points-differ", at: name }];
  });
  if (faults.length > 0 || total === null) return faults;
  const added = sum(categories.map(({ points }) => exact(points)));
  return equals(added, exact(total)) ? [] : [{ kind: "total-differs", at: id }];
}

function ruleFaults({ code, points, rule }: Indicator): MethodFault[] {
  return partsOf(rule)
    .faults(rule, points)
    .map((kind) => ({ kind, at: code }));
}

/** Codes that a 合并 refers to, and what stands outside of the total. */
function partFaults(method: Method): MethodFault[] {
  const byCode = new Map(indicatorsOf(method).map((each) => [each.code, each]));
  const faults = indicatorsOf(method).flatMap(
    ({ code: at, rule, isOutsideTotal }): MethodFault[] => {
      const parts = codesNeeded(rule).map((code) => byCode.get(code));
      const hasMonitored = parts.some((part) => part?.rule.kind === "monitored");
      const isInTotal = rule.kind === "monitored" && !isOutsideTotal;
      return [
        ...(parts.includes(undefined) ? [{ kind: "part-unknown", at } as const] : []),
        ...(hasMonitored ? [{ kind: "part-without-points", at } as const] : []),
        ...(isInTotal ? [{ kind: "monitored-in-total", at } as const] : []),
      ];
    },
  );
  const { circle } = scoringOrder(method);
  return [...faults, ...circle.map((at): MethodFault => ({ kind: "part-in-circle", at }))];
}

const MOST_DECIMALS = 6;

function conventionFaults(method: Method): MethodFault[] {
  const { rounding, rankTies } = method.defaultConventions;
  const { decimals } = rounding;
  const areFew = Number.isInteger(decimals) && decimals >= 0 && decimals <= MOST_DECIMALS;
  const counted = countedIndicators(indicatorsOf(method));
  const codes = new Set(counted.map(({ code }) => code));
  const decidedBy = typeof rankTies === "string" ? [] : rankTies.decidedBy;
  return [
    ...(areFew ? [] : [{ kind: "rounding-decimals", at: method.id } as const]),
    ...decidedBy
      .filter((code) => !codes.has(code))
      .map((code): MethodFault => ({ kind: "tie-code-unknown", at: code })),
  ];
}
