/** What a judge computed, held against the engine, cell by cell. */
import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import { native as words } from "../../src/messages/zh/native";
import { nearestDouble } from "../../src/numbers/decimal-text";
import { compare, exact, exactOfCell, negate, subtract, type Exact } from "../../src/numbers/exact";
import type { ScoreSheet } from "../../src/scoring/score-sheet";
import type { JudgedCells } from "./libre-office";

export interface Compared {
  /** Scores, totals and places looked at. */
  readonly cells: number;
  /** Cells in which formulas say that they cannot tell the side of a rounding bound, and what they withhold for it. */
  readonly undecided: number;
  readonly differences: readonly string[];
}

/** Scores that are not rounded by the convention are doubles: the engine's fraction is met to this. */
const OF_UNROUNDED = exact("1e-9");

export function compared(scores: ScoreSheet, found: JudgedCells): Compared {
  const differences: string[] = [];
  let [cells, undecided] = [0, 0];
  const isDoubtful = found.some((row) => row.includes(words.states.undecided));
  const look = (town: number, column: number, wanted: Exact | null, rounded: boolean): void => {
    const cell = found[SCORES_FIRST_ROW + town]?.[column];
    cells += 1;
    // Where a score cannot be told, totals and places are withheld.
    const isWithheld = isDoubtful && cell === "" && column > scores.indicators.length;
    if (cell === words.states.undecided || isWithheld) undecided += 1;
    else if (!agrees(cell, wanted, rounded)) {
      const where = `${scores.towns[town]} column ${column}`;
      const engine = wanted === null ? "nothing" : String(nearestDouble(wanted));
      differences.push(`${where}: engine ${engine}, formula ${JSON.stringify(cell)}`);
    }
  };
  const isEach = scores.conventions.rounding.stage === "each";
  scores.towns.forEach((_, town) => {
    scores.indicators.forEach(({ scores: column }, index) => {
      const one = column[town];
      look(town, index + 1, one?.outcome === "scored" ? one.points : null, isEach);
    });
    const { points, place } = scores.totals[town] ?? { points: null, place: null };
    const count = scores.indicators.length;
    look(town, count + 1, points, true);
    look(town, count + 2, place, true);
  });
  return { cells, undecided, differences };
}

function agrees(
  cell: number | string | null | undefined,
  wanted: Exact | null,
  rounded: boolean,
): boolean {
  if (wanted === null) return cell === "";
  if (typeof cell !== "number") return false;
  if (rounded) return cell === nearestDouble(wanted);
  const difference = subtract(exactOfCell(cell), wanted);
  return compare(difference, OF_UNROUNDED) < 0 && compare(negate(difference), OF_UNROUNDED) < 0;
}
