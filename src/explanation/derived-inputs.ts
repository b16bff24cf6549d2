import { columnTerm, taskTerm, type Inputs } from "../method/inputs";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { Input, ScoreSheet } from "../scoring/score-sheet";
import { inputText } from "./figures";
import { inputWords } from "./input-words";
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
    ...inputFacts(sheet.method.inputs, input, words),
  }));
  return [
    ...inputs.map((input) => ({ ...own, ...inputFacts(sheet.method.inputs, input, words) })),
    ...rows.map((row) => ({ ...own, ...row })),
    ...(others ?? []),
  ];
}

function inputFacts(
  inputs: Inputs,
  { name, value, cell }: Input,
  words: ExplanationMessages,
): InputFacts {
  const { unit } =
    "quantity" in name ? columnTerm(inputs, name.quantity) : taskTerm(inputs, name.task);
  return {
    name: inputWords(inputs, name, words),
    value: inputText(value),
    unit: words.unit(unit),
    cell,
  };
}
