import { SCORES_FIRST_ROW } from "../../src/compile/score-columns";
import { compared } from "./difference";
import type { JudgedCells } from "./libre-office";
import type { NativeMonth } from "./native-month";
import { rarities, type Rarities } from "./rarities";

const MOST_SHOWN = 40;

/** What a judge was shown and where it differed from the engine. */
export class Tally {
  private months = 0;
  private cells = 0;
  private undecided = 0;
  private differences = 0;
  private readonly rare: Record<keyof Rarities, number> = {
    halves: 0,
    ties: 0,
    gaps: 0,
    zeroDenominators: 0,
    otherConventions: 0,
  };

  constructor(private readonly judge: string) {}

  count(month: NativeMonth): void {
    this.months += 1;
    const found = rarities(month.scores);
    for (const kind of Object.keys(found) as (keyof Rarities)[]) this.rare[kind] += found[kind];
  }

  hold({ about, scores }: NativeMonth, found: JudgedCells, when: string): void {
    const { cells, undecided, differences } = compared(scores, found);
    this.cells += cells;
    this.undecided += undecided;
    for (const difference of differences) {
      if (this.differences < MOST_SHOWN) console.error(`${about}, ${when}: ${difference}`);
      this.differences += 1;
    }
  }

  /** Nothing may be shown of a workbook that is not as it was when the formulas were written. */
  holdNothing({ about, scores }: NativeMonth, found: JudgedCells): void {
    const columns = scores.indicators.length + 2;
    scores.towns.forEach((town, index) => {
      const shown = (found[SCORES_FIRST_ROW + index] ?? []).slice(1, columns + 1);
      this.cells += columns;
      if (shown.length === columns && shown.every((cell) => cell === "")) return;
      this.differences += 1;
      console.error(`${about}: ${town} shows ${JSON.stringify(shown)}`);
    });
  }

  /** A month of which every score could be told and none differs. */
  get isRight(): boolean {
    return this.months > 0 && this.cells > 0 && this.differences === 0 && this.undecided === 0;
  }

  get differs(): number {
    return this.differences;
  }

  /** Nothing wrong, and something said to be undecided. */
  get isCautious(): boolean {
    return this.differences === 0 && this.undecided > 0;
  }

  get line(): string {
    const { halves, ties, gaps, zeroDenominators, otherConventions } = this.rare;
    return [
      `${this.judge}: ${this.months} months, ${this.cells} cells, ${this.differences} differences, ${this.undecided} undecided`,
      `(${otherConventions} months of other readings; ${halves} exact halves, ${ties} shared places, ${gaps} scores that are missing, ${zeroDenominators} zero denominators)`,
    ].join(" ");
  }
}
