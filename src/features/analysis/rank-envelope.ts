import { CONVENTION_IDS, sameConvention, type Conventions } from "../../method/conventions";
import {
  add,
  compare,
  equals,
  isPositive,
  negate,
  subtract,
  ZERO,
  type Exact,
} from "../../numbers/exact";
import type { Observations } from "../../scoring/observations";
import type { ScoreSheet } from "../../scoring/score-sheet";
import { blockPoints, columnBlocks, type BlockPoints } from "./column-blocks";
import {
  choicesOf,
  withChoice,
  type ChoiceWithoutInputs,
  type ConventionChoice,
} from "./convention-alternatives";
import type { ConventionEffect, TownMove } from "./convention-effect";
import { resultsOf, type Steps } from "./town-result";
import { publishedTotal } from "../../scoring/publish";
import { placesOf, type Contender } from "../../scoring/totals";

/** How far one town's place can move by conventions alone. */
export interface TownEnvelope {
  /** Index in the roster. */
  readonly town: number;
  readonly place: Exact;
  /** The best place under any admissible combination of conventions. */
  readonly best: Exact;
  readonly worst: Exact;
  /** The single convention that moves the place most, all others as they are; null when none moves it. */
  readonly mover: (ConventionChoice & { readonly to: Exact }) | null;
}

export interface RankEnvelope {
  readonly towns: readonly TownEnvelope[];
  /** How many combinations of choices were covered. */
  readonly combinations: number;
  /** Choices that are in none of them. */
  readonly leftOut: readonly ChoiceWithoutInputs[];
}

/** Rankings between two turns of the page. */
const CHUNK = 64;

/**
 * Best and worst place of every town of a complete month over all combinations of the conventions' listed choices and the
 * present ones. Exact: each indicator is scored once under each choice of the conventions that it consults, and the
 * published points are added for every combination that gives other points.
 * Choices that `effects` (of the same month) found without their inputs are left out.
 */
export function* rankEnvelope(
  sheet: ScoreSheet,
  observations: Observations,
  effects: readonly ConventionEffect[],
): Steps<RankEnvelope> {
  const { method, conventions } = sheet;
  const leftOut = effects
    .flatMap((effect) => effect.alternatives)
    .flatMap((each) => (each.kind === "not-computable" ? [each] : []));
  const admits = (id: ConventionChoice["id"], choice: ConventionChoice["choice"]): boolean =>
    !leftOut.some((each) => each.id === id && sameConvention(each.choice, choice));
  const admitted = (id: ConventionChoice["id"]): readonly Conventions[ConventionChoice["id"]][] =>
    choicesOf(id, method, conventions).filter((choice) => admits(id, choice));
  const blocks = columnBlocks(method, conventions, observations, admits);
  const extremes = resultsOf(sheet).map(({ place }): Extremes => ({ best: place, worst: place }));
  const ranker = new Ranker(
    admitted("rankTies").map((choice) => withChoice(conventions, { id: "rankTies", choice })),
    extremes,
  );
  const roundings = admitted("rounding") as readonly Conventions["rounding"][];
  for (const [index, rounding] of roundings.entries()) {
    const parts = blocks.map((block) => blockPoints(block, rounding, sheet.towns.length));
    const all = parts.reduce((count, part) => count * part.length, 1) * roundings.length;
    let done = (all / roundings.length) * index;
    for (const chosen of combinations(parts, sheet.towns.length)) {
      if (done % CHUNK === 0) yield { done, all };
      done += 1;
      ranker.rank(chosen, rounding);
    }
  }
  const places = resultsOf(sheet).map(({ place }) => place);
  return {
    towns: extremes.map(({ best, worst }, town) => {
      const place = places[town] ?? best;
      return { town, place, best, worst, mover: moverOf(town, effects) };
    }),
    combinations: CONVENTION_IDS.reduce((count, id) => count * admitted(id).length, 1),
    leftOut,
  };
}

/** The largest move of the place; of equal ones the one that moves the total most, then the first convention. */
function moverOf(town: number, effects: readonly ConventionEffect[]): TownEnvelope["mover"] {
  let most: { choice: ConventionChoice; move: TownMove } | null = null;
  for (const effect of effects.flatMap(({ alternatives }) => alternatives)) {
    if (effect.kind !== "computed") continue;
    const move = effect.placeMoves.find((each) => each.town === town);
    if (move && (!most || isLarger(move, most.move))) most = { choice: effect, move };
  }
  if (!most) return null;
  const { choice, move } = most;
  return { id: choice.id, choice: choice.choice, to: move.to.place };
}

function isLarger(a: TownMove, b: TownMove): boolean {
  const places = [distance(a, "place"), distance(b, "place")] as const;
  if (!equals(...places)) return compare(...places) > 0;
  return compare(distance(a, "points"), distance(b, "points")) > 0;
}

function distance({ from, to }: TownMove, of: "place" | "points"): Exact {
  const moved = subtract(to[of], from[of]);
  return isPositive(moved) ? moved : negate(moved);
}

/** The best and the worst place met so far. */
interface Extremes {
  best: Exact;
  worst: Exact;
}

/** One choice of points in every block, and their sum. */
interface Combination {
  readonly parts: readonly BlockPoints[];
  readonly sums: readonly Exact[];
}

/** Every combination; sums of the first blocks are shared by all that begin alike. */
function* combinations(
  blocks: readonly (readonly BlockPoints[])[],
  towns: number,
  so: Combination = { parts: [], sums: Array.from({ length: towns }, () => ZERO) },
): Generator<Combination> {
  const block = blocks[so.parts.length];
  if (!block) {
    yield so;
    return;
  }
  for (const part of block) {
    const sums = so.sums.map((sum, town) => add(sum, part.sums[town] ?? ZERO));
    yield* combinations(blocks, towns, { parts: [...so.parts, part], sums });
  }
}

/** Ranks combinations and widens the extremes of each town. */
class Ranker {
  constructor(
    private readonly ties: readonly Conventions[],
    private readonly extremes: readonly Extremes[],
  ) {}

  rank({ parts, sums }: Combination, rounding: Conventions["rounding"]): void {
    for (const conventions of this.ties) {
      const contenders = sums.map((exact, town): Contender => {
        const deciders = decidersOf(parts, conventions.rankTies, town);
        return { exact, printed: publishedTotal(exact, rounding), deciders };
      });
      const places = placesOf(contenders, { ...conventions, rounding });
      this.widen(places);
      // Without equal totals no convention of ties is asked.
      if (!hasShared(places) && conventions.rankTies === "skip") return;
    }
  }

  private widen(places: readonly Exact[]): void {
    for (const [town, place] of places.entries()) {
      const known = this.extremes[town];
      if (!known) continue;
      if (compare(place, known.best) < 0) known.best = place;
      if (compare(place, known.worst) > 0) known.worst = place;
    }
  }
}

function hasShared(places: readonly Exact[]): boolean {
  const texts = new Set(places.map(({ numerator }) => numerator));
  return texts.size < places.length;
}

function decidersOf(
  parts: readonly BlockPoints[],
  rankTies: Conventions["rankTies"],
  town: number,
): Exact[] {
  if (typeof rankTies === "string") return [];
  return rankTies.decidedBy.map((code) => {
    const points = parts.find(({ byCode }) => byCode.has(code))?.byCode.get(code)?.[town];
    if (!points) throw new Error(`no indicator ${code} to decide equal totals`);
    return points;
  });
}
