import { listedChoices } from "./reading-choices";
import { READING_IDS, type ReadingId, type Readings } from "./readings";
import { ITEM_LEVELS } from "./sheet-terms";
import { indicatorsOf, type ItemLevel, type Method, type Rule } from "./types";

export { readingChoices } from "./reading-choices";

/** The words of the readings, as `messages/zh/readings` has them: the official sheet is Chinese. */
export interface ReadingWords {
  readonly questions: Readonly<Record<ReadingId, string>>;
  readonly choices: { readonly [Id in ReadingId]: (choice: Readings[Id]) => string };
}

/** A row of 考核办法 below its header row: 代码, 考核内容, 分值, 规则, 参数, 条款, 口径. All text. */
export type MethodRow = readonly [
  code: string,
  content: string,
  points: string,
  rule: string,
  parameters: string,
  clause: string,
  reading: string,
];

/** The 代码 of a reading's row: `targetBasis` → `口径1`. */
export function readingCode(id: ReadingId): string {
  return `口径${READING_IDS.indexOf(id) + 1}`;
}

/** The fourteen indicators (口径 blank), then the twelve readings as `口径1` … in the order of READING_IDS. */
export function methodRows(method: Method, readings: Readings, words: ReadingWords): MethodRow[] {
  return [...indicatorRows(method), ...READING_IDS.map((id) => readingRow(id, readings, words))];
}

export function indicatorRows(method: Method): MethodRow[] {
  return indicatorsOf(method).map(({ code, name, points, rule, clause }) => [
    code,
    name,
    points,
    RULE_WORDS[rule.kind],
    parametersOf(rule),
    clause,
    "",
  ]);
}

function readingRow<Id extends ReadingId>(
  id: Id,
  readings: Readings,
  words: ReadingWords,
): MethodRow {
  return [
    readingCode(id),
    words.questions[id],
    "",
    "",
    "",
    "",
    choiceText(id, readings[id], words),
  ];
}

/** A choice in words, as the 口径 column shows it. */
export function choiceText<Id extends ReadingId>(
  id: Id,
  choice: Readings[Id],
  words: ReadingWords,
): string {
  const say: (choice: Readings[Id]) => string = words.choices[id];
  return say(choice);
}

const RULE_WORDS: Readonly<Record<Rule["kind"], string>> = {
  completion: "完成得满分，其余按比例",
  proportional: "第一得满分，其余按比例",
  "rank-step": "第一名得满分，按名次递减",
  "counted-projects": "逐个项目累计，不超过分值",
  "counted-items": "逐条累计，不超过分值",
  entered: "酌情打分，不超过分值",
};

const LEVELS: readonly ItemLevel[] = ["submitted", "city", "province"];

function parametersOf(rule: Rule): string {
  switch (rule.kind) {
    case "rank-step":
      return `每名次递减${rule.step}`;
    case "counted-projects": {
      const tiers = [...rule.tiers].reverse();
      const steps = tiers.map(({ atLeast, points }) => `${atLeast}万美元以上加${points}`);
      return [`每个${rule.each}`, `一带一路每个${rule.eachBeltAndRoad}`, ...steps].join("；");
    }
    case "counted-items":
      return LEVELS.map((level) => `${ITEM_LEVELS[level]}每条${rule.each[level]}`).join("；");
    default:
      return "";
  }
}

/** Text in a form in which the spaces and widths of typing make no difference. */
const compact = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The choice whose words these are, or null. Decimals 0 to 6 and any ordered list of codes are understood. */
export function parseReading<Id extends ReadingId>(
  id: Id,
  text: string,
  method: Method,
  words: ReadingWords,
): Readings[Id] | null {
  const wanted = compact(text);
  const listed = listedChoices(id).find(
    (choice) => compact(choiceText(id, choice, words)) === wanted,
  );
  if (listed !== undefined) return listed;
  return id === "rankTies" ? (parseDecidedBy(wanted, method, words) as Readings[Id] | null) : null;
}

const HOLE = "\u0001";

/** `依次比较1.2、1.4` → those codes in that order, each existing and named once; else null. */
function parseDecidedBy(
  text: string,
  method: Method,
  words: ReadingWords,
): Readings["rankTies"] | null {
  const [before = "", after = ""] = compact(words.choices.rankTies({ decidedBy: [HOLE] })).split(
    HOLE,
  );
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const codes = text.slice(before.length, text.length - after.length).split(/[、,;]/);
  const known = new Set(indicatorsOf(method).map(({ code }) => code));
  const areKnown = codes.every((code) => known.has(code));
  return areKnown && new Set(codes).size === codes.length ? { decidedBy: codes } : null;
}
