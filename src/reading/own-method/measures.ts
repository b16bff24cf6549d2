/** 取值, 数据, 对比 and 参照. */
import { block, warn } from "../../cells/finding";
import {
  isPercent as ofPercent,
  quantitiesOfOwn,
  type OwnMeasure,
} from "../../method/own-measures";
import { MEASURE_WORDS, OWN_MEASURE_WORDS, REFERENCES } from "../../method/own-sheet/terms";
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
  if (kind === null || kind === "amount") {
    const of = definition.columns.chosen(row, "数据");
    if (kind === null) row.at("对比");
    else row.reject("对比", MEASURE_WORDS.amount);
    return of && kind && { kind, of: of.name };
  }
  const pair = readPair(row, kind, definition);
  if (!pair) return null;
  const [of, other] = pair;
  return kind === "ratio"
    ? { kind, of: of.name, to: other.name }
    : { kind, of: of.name, from: other.name };
}

/** What only rules of own methods compare, too: `完成率 · 自营出口额 · 自营出口任务`, `得分 · 1.1`. */
export function readOwnMeasure(row: DefinitionRow, definition: Definition): OwnMeasure | null {
  const kind = row.choice("取值", OWN_MEASURE_WORDS);
  switch (kind) {
    case "attained":
      return readAttained(row, definition);
    case "share-change":
      return readShareChange(row, definition);
    case "contribution": {
      const pair = readPair(row, kind, definition);
      return pair && { kind, of: pair[0].name, from: pair[1].name };
    }
    case "points": {
      row.reject("对比", OWN_MEASURE_WORDS.points);
      const code = definition.codes.chosen(row, "数据");
      const { reads } = definition;
      return code && reads && { kind, code: code.name, reads };
    }
    default:
      return readMeasure(row, definition);
  }
}

function readAttained(row: DefinitionRow, definition: Definition): OwnMeasure | null {
  const of = definition.columns.chosen(row, "数据");
  const task = definition.tasks.chosen(row, "对比");
  if (!of || !task) return null;
  const unit = definition.inputs.tasks.get(task.name)?.unit;
  const wanted = definition.inputs.columns.get(of.name)?.unit;
  if (unit !== undefined && wanted !== undefined && unit !== wanted) {
    const facts = { task: task.header, unit, rule: OWN_MEASURE_WORDS.attained };
    row.report(warn("definition-unit-doubtful", row.cell("对比"), facts));
  }
  return { kind: "attained", of: of.name, task: task.name };
}

/** What a share was a year earlier is known by the columns of the year before. */
function readShareChange(row: DefinitionRow, definition: Definition): OwnMeasure | null {
  const pair = readPair(row, "ratio", definition);
  if (!pair) return null;
  const [of, to] = pair;
  const before = pair.map(({ name, header }, index) => {
    const found = definition.inputs.columns.get(name)?.lastYear;
    const place = index === 0 ? "数据" : "对比";
    if (found === undefined) {
      const facts = { header: place, text: header, rule: OWN_MEASURE_WORDS["share-change"] };
      row.report(block("definition-no-last-year", row.cell(place), facts));
    }
    return found;
  });
  const [ofBefore, toBefore] = before;
  if (ofBefore === undefined || toBefore === undefined) return null;
  return { kind: "share-change", of: of.name, to: to.name, ofBefore, toBefore };
}

/** 数据 and 对比, two columns that go together. */
function readPair(
  row: DefinitionRow,
  kind: OwnMeasure["kind"],
  definition: Definition,
): readonly [Named, Named] | null {
  const of = definition.columns.chosen(row, "数据");
  const other = definition.columns.chosen(row, "对比");
  if (!of || !other || !isPair(row, kind, [of, other], definition)) return null;
  return [of, other];
}

/** Differences are of one kind and unit; a ratio of two kinds is a doubt. */
function isPair(
  row: DefinitionRow,
  kind: OwnMeasure["kind"],
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

const isPercent = (measure: OwnMeasure | null): boolean => measure !== null && ofPercent(measure);

/** What `among` allows, a task, or a number. */
export function readReference<Kind extends keyof typeof REFERENCES>(
  row: DefinitionRow,
  header: "参照" | "至",
  definition: Definition,
  measure: OwnMeasure | null,
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
  measure: OwnMeasure | null,
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
  measure: OwnMeasure | null,
  { inputs }: Definition,
): void {
  const unit = inputs.tasks.get(task.name)?.unit;
  if (!measure || unit === undefined) return;
  const [column] = quantitiesOfOwn(measure);
  const ofColumn = column === undefined ? undefined : inputs.columns.get(column)?.unit;
  const wanted = isPercent(measure) ? "%" : ofColumn;
  if (wanted === undefined || wanted === unit) return;
  const facts = { task: task.header, unit, rule: OWN_MEASURE_WORDS[measure.kind] };
  row.report(warn("definition-unit-doubtful", row.cell(header), facts));
}
