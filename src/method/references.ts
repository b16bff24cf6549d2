/** What the values of own methods are held against, and the limits of their points: their data, words and inputs. */
import { inputsOfOwn, type OwnMeasure } from "./own-measures";
import { inputOfTask } from "./rule-inputs";
import type { Decimal, Task } from "./types";

/** A value of every town, and which of two is the better one. */
export interface Compared {
  readonly measure: OwnMeasure;
  /** 方向 越小越好. */
  readonly lowerIsBetter: boolean;
}

/** 参照: what a value is held against. */
export type Reference =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "best" }
  | { readonly kind: "worst" }
  /** The exact mean of the towns' values. */
  | { readonly kind: "mean" };

/** 最低 … 最高; null: 不限. */
export interface Limits {
  readonly least: Decimal | null;
  readonly most: Decimal | null;
}

/** 任务, 最优 …, or the number itself. */
export const referenceText = (reference: Reference): string =>
  reference.kind === "number" ? reference.value : REFERENCE_WORDS[reference.kind];

const REFERENCE_WORDS = { task: "任务", best: "最优", worst: "最差", mean: "平均" } as const;
export const directionText = ({ lowerIsBetter }: Compared): string =>
  lowerIsBetter ? "越小越好" : "";
export const listed = (parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("；");

/** The tasks whose targets they are, in their order. */
export const tasksAmong = (...references: readonly Reference[]): readonly Task[] =>
  references.flatMap((reference) => (reference.kind === "task" ? [reference.task] : []));

export const inputsOf = (
  { measure, lowerIsBetter }: Compared,
  ...references: readonly Reference[]
) => [
  ...inputsOfOwn(measure).map((input) =>
    lowerIsBetter ? { ...input, raises: !input.raises } : input,
  ),
  ...tasksAmong(...references).map((task) => ({ ...inputOfTask(task), raises: lowerIsBetter })),
];

export const limitsText = ({ least, most }: Limits): string =>
  [`最低${least ?? "不限"}`, `最高${most ?? "不限"}`].join("，");

export const comparesTowns = (...references: readonly Reference[]): boolean =>
  references.some(({ kind }) => kind !== "number" && kind !== "task");
