import type { Indicator, Method } from "../method/method";
import type { Conventions } from "../method/conventions";
import type { FormulaLayout } from "./layout";
import type { Parameters } from "./parameters";
import type { ScoreCells } from "./score-columns";
import type { StepColumn, StepColumns } from "./step-columns";

/** The method as formulas: what the sheets 评分 and 计算 hold. */
export interface Compiled {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly layout: FormulaLayout;
  readonly indicators: readonly Indicator[];
  readonly parameters: Parameters;
  /** The towns' table of 计算. */
  readonly towns: StepColumns;
  readonly inputs: readonly StepColumn[];
  readonly scores: ScoreCells;
  /** 提示: what keeps a town from having its scores. */
  readonly hint: StepColumn;
  /** Below the towns: names and rows of each ledger. */
  readonly tables: readonly StepColumns[];
}
