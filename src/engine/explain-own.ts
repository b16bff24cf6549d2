/** 总分 and 名次 in words, of every method: also of one that says more of them than that points are added up. */
import { conventionsUsed, namedConventions } from "../explanation/derived-conventions";
import { leftOutRemark } from "../explanation/left-out";
import { townName } from "../explanation/steps";
import { decidingText, exactText } from "../explanation/deciding-text";
import { printed } from "../explanation/figures";
import { sumText, totalText } from "../explanation/total-text";
import type { EveryExplanation } from "../messages/zh/own-rule-words";
import type { Overall } from "../method/overall";
import { columnTerm } from "../method/inputs";
import { fixedText } from "../numbers/decimal-text";
import { equals, exact, subtract, ZERO, type Exact } from "../numbers/exact";
import type { ScoreSheet, TotalMade } from "../scoring/score-sheet";
import { addendsOf, explainPlace, explainTotal, leftOutOfAny, MOST_NAMES } from "./explain";

/** One sentence that derives a town's 总分 from its points. */
export function explainOwnTotal(sheet: ScoreSheet, town: number, words: EveryExplanation): string {
  const { points: total, made } = sheet.totals[town] ?? {};
  const { codes, points, gaps } = addendsOf(sheet, town);
  const bonuses = sheet.indicators.flatMap(({ indicator }) =>
    indicator.isBonus ? [indicator.code] : [],
  );
  if (!total && gaps.length === 0) return words.ownTotals.conditionUnknown(townName(sheet, town));
  if (!total) return explainTotal(sheet, town, words);
  if (codes.length === 0) {
    return words.ownTotals.nothing(townName(sheet, town), totalText(total, sheet));
  }
  const { rounding } = sheet.conventions;
  const steps = [
    withoutPlus(sumText(points, made ? made.sum : total, rounding)),
    ...overallSteps(sheet, town, words),
  ];
  const conventions = conventionsUsed(sheet, ["rounding"], wordsOf(sheet, words));
  return words.total({
    town: townName(sheet, town),
    sum: words.steps(steps),
    points: totalText(total, sheet),
    codes,
    remarks: [
      ...(bonuses.length > 0 ? [words.ownTotals.bonus(bonuses)] : []),
      ...leftOutRemark(sheet, leftOutOfAny(sheet, town), words),
      ...namedConventions(conventions, words),
    ],
  });
}

/** What makes the total of a town another one than the sum of its points: conditions, one after the other, and 封顶. */
export function overallSteps(
  sheet: ScoreSheet,
  town: number,
  words: EveryExplanation,
): readonly string[] {
  const { made = null } = sheet.totals[town] ?? {};
  const { cap } = sheet.method.overall ?? {};
  const held = made?.isCapped && cap !== undefined ? [words.ownTotals.capped(cap)] : [];
  return [...conditionSteps(sheet, made, words), ...held];
}

/** The words in which 口径11 does not call the total the sum, where conditions or 封顶 make another of it. */
export function wordsOf(
  { conventions: { rounding }, method }: ScoreSheet,
  words: EveryExplanation,
): EveryExplanation {
  const { cap, conditions } = method.overall ?? {};
  if (rounding.stage === "total" || (cap === undefined && !conditions)) return words;
  const { decimals, mode } = rounding;
  const said = words.ownTotals.rounding({ decimals, isHalfAway: mode === "half-away" });
  const choices = { ...words.conventions.choices, rounding: () => said };
  return { ...words, conventions: { ...words.conventions, choices } };
}

/** What each condition that holds makes of the total, one after the other. */
function conditionSteps(
  { method, conventions }: ScoreSheet,
  made: TotalMade | null,
  words: EveryExplanation,
): readonly string[] {
  const shown = (total: Exact): string =>
    conventions.rounding.stage === "each"
      ? printed(fixedText(total, conventions.rounding.decimals))
      : exactText(total);
  let total = made ? made.exactSum : ZERO;
  return (made?.met ?? []).map(({ condition: { of, compares, value: bound, effect }, value }) => {
    const before = total;
    const points = effect.kind === "deduct" ? effect.points : null;
    total = points === null ? ZERO : subtract(before, exact(points));
    return words.ownTotals.condition({
      header: words.column(of, columnTerm(method.inputs, of).header),
      value: exactText(value),
      compares,
      bound: printed(bound),
      points,
      left: `${shown(before)}−${points ?? ""}=${shown(total)}`,
    });
  });
}

/** Points below 0 are taken off: `40.00+-8.00` → `40.00−8.00`. */
const withoutPlus = (sum: string): string => sum.replace(/\+[-−]|^-/g, "−");

/** One sentence that says why a town has its 名次. */
export function explainOwnPlace(sheet: ScoreSheet, town: number, words: EveryExplanation): string {
  const said = explainPlace(sheet, town, wordsOf(sheet, words));
  const { overall } = sheet.method;
  const { made, place } = sheet.totals[town] ?? {};
  const isDecided = sheet.totals.every(({ points }) => points !== null);
  if (!place && isDecided) return words.ownTotals.deciderUnknown;
  if (!overall || !made || !place) return said;
  const remarks = [
    ...(overall.lowerIsBetter ? [words.ownTotals.smallestFirst] : []),
    ...(overall.ranksExact ? [words.ownTotals.exactly(exactText(made.ranked))] : []),
    ...equalTotals(sheet, overall, town, made, words),
  ];
  return remarks.reduce((sentence, remark) => words.ownTotals.remarked(sentence, remark), said);
}

/** What decided between the towns of one total; nothing where the total stands alone. */
function equalTotals(
  sheet: ScoreSheet,
  overall: Overall,
  town: number,
  own: TotalMade,
  words: EveryExplanation,
): readonly string[] {
  const alike = sheet.totals.flatMap(({ made }, index) =>
    made && index !== town && equals(made.ranked, own.ranked) ? [{ index, made }] : [],
  );
  if (alike.length === 0 || !overall.ties) return [];
  const { ownTotals } = words;
  const named = [{ index: town, made: own }, ...alike].slice(0, MOST_NAMES);
  const compared = own.deciders.map(({ code }, at) => ({
    code,
    towns: named.map(({ index, made }) => ({
      name: townName(sheet, index),
      value: decidingText(sheet, made.deciders[at], ownTotals),
    })),
  }));
  const count = alike.length + 1;
  const said =
    compared.length > 0 ? ownTotals.equals({ count, compared }) : ownTotals.equalsByRoster(count);
  return [words.steps([said, ownTotals[overall.ties.then]])];
}
