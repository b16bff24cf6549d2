import {
  movedFormula,
  placedFormula,
  type Place,
  type PlacedFormula,
} from "../formula/moved-formula";
import { LIMITS, refuse } from "./refusal";

/** The formula of the first cell of a group. */
interface SharedFormula {
  readonly letters: number;
  readonly placed: PlacedFormula;
}

/** The formulas that several cells of a sheet share, by the number that the file gives them. */
export class SharedFormulas {
  private readonly firsts = new Map<string, SharedFormula>();

  /** `letters.left`: how many more the workbook may unfold. */
  constructor(private readonly letters: { left: number } = { left: LIMITS.sharedLetters }) {}

  /** The formula of a cell of that group; `own`: the text that the cell itself has, empty but for the first one. */
  formulaAt(group: string, own: string, place: Place): string {
    if (own !== "") {
      this.firsts.set(group, { letters: own.length, placed: placedFormula(own, place) });
      return own;
    }
    const first = this.firsts.get(group);
    if (!first) return "";
    this.letters.left -= first.letters;
    if (this.letters.left < 0) refuse({ kind: "expands-too-much" });
    return movedFormula(first.placed, place, "around");
  }
}
