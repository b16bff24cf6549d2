/** 取值, 数据, 对比 and 参照. */
import { block, warn } from "../../cells/finding";
import { MEASURE_WORDS, REFERENCES } from "../../method/own-sheet/terms";
import type { Reference } from "../../method/references";
import type { Measure } from "../../method/types";
import { plain } from "../words/plain-text";
import { becomes, choiceOf, decimalIn, numberOf, type DefinitionCell } from "./definition-cell";
import type { Definition } from "./definition";
import type { DefinitionRow } from "./definition-row";
import type { Named } from "./names";

/** `增幅 · 自营出口额 · 去年同期自营出口额` */
export function readMeasure(row: DefinitionRow, definition: Definition): Measure | null {
  const kind = row.choice("取值", MEASURE_WORDS);
  const of = definition.columns.chosen(row, "数据");
  if (kind === null) {
    row.at("对比");
    return null;
  }
  if (kind === "amount") {
    row.reject("对比", MEASURE_WORDS.amount);
    return of && { kind, of: of.name };
  }
  const other = definition.columns.chosen(row, "对比");
  if (!of || !other) return null;
  if (!isPair(row, kind, [of, other], definition)) return null;
  return kind === "ratio"
    ? { kind, of: of.name, to: other.name }
    : { kind, of: of.name, from: other.name };
}

/** Differences are of one kind and unit; a ratio of two kinds is a doubt. */
function isPair(
  row: DefinitionRow,
  kind: Measure["kind"],
  [of, other]: readonly [Named, Named],
  { inputs: { columns } }: Definition,
): boolean {
  const [one, two] = [columns.get(of.name), columns.get(other.name)];
  const isAlike = !one || !two || (one.kind === two.kind && one.unit === two.unit);
  const facts = { header: "对比", one: of.header, other: other.header };
  const cell = row.cell("对比");
  if (of === other) row.report(block("definition-pair-unfit", cell, { ...facts, why: "same" }));
  else if (!isAlike && kind !== "ratio") {
    row.report(block("definition-pair-unfit", cell, { ...facts, why: "kind" }));
  } else {
    if (!isAlike) row.report(warn("definition-kinds-differ", cell, facts));
    return true;
  }
  return false;
}

export const isPercent = (measure: Measure | null): boolean =>
  measure?.kind === "growth" || measure?.kind === "ratio";

/** What `among` allows, a task, or a number. */
export function readReference<Kind extends keyof typeof REFERENCES>(
  row: DefinitionRow,
  header: "参照" | "至",
  definition: Definition,
  measure: Measure | null,
  among: readonly Kind[],
): { readonly kind: Kind } | Extract<Reference, { kind: "number" | "task" }> | null {
  const place = row.at(header);
  const text = row.text(header);
  if (!place || text === null) return null;
  const words = among.map((kind) => [kind, REFERENCES[kind]] as const);
  const word = words.find(([, each]) => plain(each) === plain(text));
  if (word) return { kind: word[0] };
  const task = definition.tasks.find(text);
  if (task) {
    doubtUnit(row, header, task, measure, definition);
    return { kind: "task", task: task.name };
  }
  if (decimalIn(text) !== null) {
    const value = numberOf(place, row.report, true);
    return value === null ? null : { kind: "number", value };
  }
  sayUnknown(place, text, measure, row, [
    ...words.map(([, each]) => each),
    ...definition.tasks.all.map((each) => each.header),
  ]);
  return null;
}

/** 60% is 60 where the value is a percent. */
function sayUnknown(
  place: DefinitionCell,
  text: string,
  measure: Measure | null,
  { report }: DefinitionRow,
  choices: readonly string[],
): void {
  const percent = decimalIn(text.normalize("NFKC").replace(/%\s*$/, ""));
  if (percent !== null && isPercent(measure)) {
    const facts = { header: place.header, text, seems: percent };
    report(block("definition-number-unreadable", place.cell, facts, becomes(place, percent)));
    return;
  }
  const words = Object.fromEntries([...choices, "数字"].map((each) => [each, each]));
  choiceOf(place, words, report);
}

/** A growth of 8 held against 8 firms. */
export function doubtUnit(
  row: DefinitionRow,
  header: "参照" | "至",
  task: Named,
  measure: Measure | null,
  { inputs }: Definition,
): void {
  const unit = inputs.tasks.get(task.name)?.unit;
  if (!measure || unit === undefined) return;
  const wanted = isPercent(measure) ? "%" : inputs.columns.get(measure.of)?.unit;
  if (wanted === undefined || wanted === unit) return;
  const facts = { task: task.header, unit, rule: MEASURE_WORDS[measure.kind] };
  row.report(warn("definition-unit-doubtful", row.cell(header), facts));
}
