import { DATA_COLUMNS, TASK_COLUMNS } from "../method/sheet-terms";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { Input, ScoreSheet } from "../scoring/score-sheet";
import { inputText } from "./figures";
import { townName, type InputFacts, type Steps } from "./steps";

/** One raw input in words, and whose it is. */
export interface DerivedInput extends InputFacts {
  /** The town itself, or the leader whose value it is measured by. */
  readonly town: string;
  readonly isOwn: boolean;
}

/** The raw inputs of a score in words: the town's own first, then the leader's. */
export function inputsOf(
  sheet: ScoreSheet,
  town: number,
  { inputs, rows, leader }: Steps,
  words: ExplanationMessages,
): DerivedInput[] {
  const own = { town: townName(sheet, town), isOwn: true };
  const others = leader?.inputs.map((input) => ({
    town: townName(sheet, leader.town),
    isOwn: false,
    ...inputFacts(input, words),
  }));
  return [
    ...inputs.map((input) => ({ ...own, ...inputFacts(input, words) })),
    ...rows.map((row) => ({ ...own, ...row })),
    ...(others ?? []),
  ];
}

function inputFacts({ name, value, cell }: Input, words: ExplanationMessages): InputFacts {
  const isQuantity = "quantity" in name;
  return {
    name: isQuantity ? words.quantities[name.quantity] : words.target(words.tasks[name.task]),
    value: inputText(value),
    unit: words.unit(isQuantity ? DATA_COLUMNS[name.quantity].unit : TASK_COLUMNS[name.task].unit),
    cell,
  };
}
