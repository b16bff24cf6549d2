import type { BoundNumber, Source } from "../../src/circular/bound-number";
import type { CircularChoices } from "../../src/circular/choices";
import { plainText } from "../../src/circular/plain-text";
import { circularOf } from "../../src/circular/circular";
import type { MonthFacts, Reach, TaskFacts, TownFacts } from "../../src/circular/month-facts";
import { compare, exact } from "../../src/numbers/exact";
import { decimalsOf } from "../../src/numbers/telling-decimals";

const SOMEWHERE: Source = { kind: "cell", cell: { sheet: "数据 1-6月", row: 4, column: 1 } };

/** 示例(虚构): a number with the decimals that it is written with. */
export function bound(text: string, decimals?: number): BoundNumber {
  const value = exact(text);
  return { value, decimals: decimals ?? decimalsOf(value, 15), from: SOMEWHERE };
}

/** A town by its name, place, points and places gained; null: it was not there before. */
export function town(
  name: string,
  place: number,
  points: string,
  moved: number | null = 0,
): TownFacts {
  return {
    name,
    place: bound(String(place)),
    total: bound(points, 2),
    categories: [],
    moved: moved === null ? null : bound(String(moved)),
    wasLast: false,
  };
}

/** A value against its target, in percent with two decimals; or why there is none. */
export function reach(value: string, target: string | null = "8", decimals = 2): Reach {
  const aim = target === null ? null : bound(target);
  if (!/^-?\d/.test(value)) {
    return { value: null, target: aim, why: value as Reach["why"], isMet: null };
  }
  const number = bound(value, decimals);
  return {
    value: number,
    target: aim,
    why: null,
    isMet: aim && compare(number.value, aim.value) >= 0,
  };
}

export function task(more: Partial<TaskFacts> = {}): TaskFacts {
  return {
    name: "增幅",
    kind: "growth",
    unit: "%",
    lowerIsBetter: false,
    grown: null,
    county: reach("unknown", null),
    towns: [],
    ...more,
  };
}

export const CHOICES: CircularChoices = {
  isOfficial: false,
  office: "",
  number: "",
  to: "各镇：",
  signed: "某局",
  signer: "",
  date: "2020年7月15日",
  copies: "",
  printedBy: "",
  printedOn: "",
  subject: "镇考核指数",
  units: "镇",
  listed: 3,
  hasTaskAnnex: false,
  rateDecimals: 2,
  problems: [],
  demands: [],
};

export function facts(more: Partial<MonthFacts> = {}): MonthFacts {
  return {
    year: 2020,
    lastMonth: 6,
    document: "某发[2020]1号",
    methodTitle: "2020年度镇考核指数考核办法",
    towns: [town("甲镇", 1, "90"), town("乙镇", 2, "80")],
    categories: [],
    tasks: [],
    last: { kind: "none" },
    gaps: [],
    isSample: false,
    isDraft: false,
    correction: null,
    ...more,
  };
}

/** The text of a circular of these facts. */
export const textOf = (more: Partial<MonthFacts>, choices: Partial<CircularChoices> = {}): string =>
  plainText(circularOf(facts(more), { ...CHOICES, ...choices }));

/** The paragraphs below a heading, until the next one. */
export function section(title: string, text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const from = lines.findIndex((line) => line.endsWith(`、${title}`));
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^[一二三四五]、|^附件/.test(line));
  return rest.slice(0, to);
}
