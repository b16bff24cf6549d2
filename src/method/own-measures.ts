/** How a value is made that only own methods compare: what a rule of a published edition measures, and more. */
import { inputOfTask, inputsOfMeasure, type InputName, type RuleInput } from "./rule-inputs";
import type { Measure, Quantity, Task } from "./types";

/** 完成率: of ÷ the town's target, in percent. */
export interface AttainedMeasure {
  readonly kind: "attained";
  readonly of: Quantity;
  readonly task: Task;
}

/** 占比变动: of ÷ to − what it was a year earlier, in percentage points. */
export interface ShareChangeMeasure {
  readonly kind: "share-change";
  readonly of: Quantity;
  readonly to: Quantity;
  readonly ofBefore: Quantity;
  readonly toBefore: Quantity;
}

/** 贡献率: (of − from) ÷ the sum of all towns' of − from, in percent. */
export interface ContributionMeasure {
  readonly kind: "contribution";
  readonly of: Quantity;
  readonly from: Quantity;
}

/** 得分: the points of another code, as 上级读 says. */
export interface PointsMeasure {
  readonly kind: "points";
  readonly code: string;
  readonly reads: "published" | "exact";
}

export type OwnMeasure =
  Measure | AttainedMeasure | ShareChangeMeasure | ContributionMeasure | PointsMeasure;

/** A measure that published editions have, too. */
export const isPlain = (measure: OwnMeasure): measure is Measure =>
  measure.kind === "amount" ||
  measure.kind === "increase" ||
  measure.kind === "growth" ||
  measure.kind === "ratio";

/** What it takes from the sheets; the measured one first. Points are taken from none. */
export function inputsOfOwn(measure: OwnMeasure): readonly RuleInput[] {
  const column = (quantity: Quantity, raises: boolean): RuleInput => ({
    name: { quantity },
    raises,
  });
  switch (measure.kind) {
    case "attained":
      return [column(measure.of, true), inputOfTask(measure.task)];
    case "share-change":
      return [
        column(measure.of, true),
        column(measure.to, false),
        column(measure.ofBefore, false),
        column(measure.toBefore, true),
      ];
    case "contribution":
      return [column(measure.of, true), column(measure.from, false)];
    case "points":
      return [];
    default:
      return inputsOfMeasure(measure);
  }
}

export const namesOfOwn = (measure: OwnMeasure): readonly InputName[] =>
  inputsOfOwn(measure).map(({ name }) => name);

/** Its columns of the data sheet, the measured one first. */
export const quantitiesOfOwn = (measure: OwnMeasure): readonly Quantity[] =>
  namesOfOwn(measure).flatMap((name) => ("quantity" in name ? [name.quantity] : []));

/** Its value is told, and held against numbers and targets, in percent. */
export const isPercent = ({ kind }: Pick<OwnMeasure, "kind">): boolean =>
  kind === "growth" ||
  kind === "ratio" ||
  kind === "attained" ||
  kind === "share-change" ||
  kind === "contribution";

/** The code whose points it is. */
export const codeMeasured = (measure: OwnMeasure): string | null =>
  measure.kind === "points" ? measure.code : null;

/** Its value depends on the other towns' figures. */
export const isOfAllTowns = ({ kind }: Pick<OwnMeasure, "kind">): boolean =>
  kind === "contribution" || kind === "points";
