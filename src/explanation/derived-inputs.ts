import type { CellAddress } from "../cells/address";
import { DATA_COLUMNS, TASK_COLUMNS } from "../method/sheet-terms";
import type { ExplanationMessages } from "../messages/zh/explanation";
import type { CountedEntry, Input, ScoreSheet, Trace } from "../scoring/score-sheet";
import { inputText } from "./figures";
import { townName, type Steps } from "./steps";

/** One raw input in words. */
export interface DerivedInput {
  /** Whose input: the town itself, or the leader whose value it is measured by. */
  readonly town: string;
  readonly isOwn: boolean;
  /** e.g. 去年同期自营出口额, or a ledger row's name. */
  readonly name: string;
  /** Exactly as it was read: `1086.4`. */
  readonly value: string;
  /** 万美元, 家, %, 分, or empty. */
  readonly unit: string;
  readonly cell: CellAddress;
}

/** 中方投资额, as the ledger's header states it. */
const INVESTMENT_UNIT = "万美元";

/** The raw inputs of a score in words: the town's own first, then the leader's. */
export function inputsOf(
  sheet: ScoreSheet,
  town: number,
  trace: Trace,
  leader: Steps["leader"],
  words: ExplanationMessages,
): DerivedInput[] {
  const own = { town: townName(sheet, town), isOwn: true };
  const others = leader?.inputs.map((input) => ({
    town: townName(sheet, leader.town),
    isOwn: false,
    ...inputFacts(input, words),
  }));
  const entries = trace.kind === "counted" ? trace.entries : [];
  return [
    ...ownInputs(trace).map((input) => ({ ...own, ...inputFacts(input, words) })),
    ...entries.map((entry) => ({ ...own, ...entryFacts(entry, words) })),
    ...(others ?? []),
  ];
}

/** The raw inputs of the town itself, but for ledger rows. */
export function ownInputs(trace: Trace): readonly Input[] {
  if (trace.kind === "entered") return [trace.input];
  if (trace.kind === "counted" || trace.kind === "decided") return [];
  if (trace.kind !== "completion") return trace.measured.inputs;
  if (!trace.parts) return [...trace.growth.inputs, trace.target];
  return trace.parts.flatMap(({ measured, target }) => [...measured.inputs, target]);
}

type InputFacts = Omit<DerivedInput, "town" | "isOwn">;

function inputFacts({ name, value, cell }: Input, words: ExplanationMessages): InputFacts {
  const isQuantity = "quantity" in name;
  return {
    name: isQuantity ? words.quantities[name.quantity] : words.target(words.tasks[name.task]),
    value: inputText(value),
    unit: words.unit(isQuantity ? DATA_COLUMNS[name.quantity].unit : TASK_COLUMNS[name.task].unit),
    cell,
  };
}

function entryFacts({ label, facts, cell }: CountedEntry, words: ExplanationMessages): InputFacts {
  if (facts.kind === "item") {
    return { name: label, value: words.levels[facts.level], unit: "", cell };
  }
  const unit = words.unit(INVESTMENT_UNIT);
  return { name: label, value: inputText(facts.investment), unit, cell };
}
