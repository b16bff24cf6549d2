import { listedChoices } from "./convention-choices";
import { CONVENTION_IDS, type ConventionId, type Conventions } from "./conventions";
import { indicatorsOf, type Method } from "./method";

export { conventionChoices } from "./convention-choices";

/** The words of the conventions, as `messages/zh/conventions` has them: the official sheet is Chinese. */
export interface ConventionWords {
  readonly questions: Readonly<Record<ConventionId, string>>;
  readonly choices: { readonly [Id in ConventionId]: (choice: Conventions[Id]) => string };
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

/** The 代码 of a convention's row: `targetBasis` → `口径1`. */
export function conventionCode(id: ConventionId): string {
  return `口径${CONVENTION_IDS.indexOf(id) + 1}`;
}

/** The 代码 of every row, in order. */
export function methodCodes(method: Method): string[] {
  return [...indicatorsOf(method).map(({ code }) => code), ...CONVENTION_IDS.map(conventionCode)];
}

/** The fourteen indicators (口径 blank), then the conventions as `口径1` … in the order of CONVENTION_IDS. */
export function methodRows(
  method: Method,
  conventions: Conventions,
  words: ConventionWords,
): MethodRow[] {
  return [
    ...indicatorRows(method),
    ...CONVENTION_IDS.map((id) => conventionRow(id, conventions, words)),
  ];
}

export function indicatorRows(method: Method): MethodRow[] {
  const { termsOf } = method;
  return indicatorsOf(method).map(({ code, name, points, rule, clause }) => [
    code,
    name,
    points,
    termsOf(rule).word,
    termsOf(rule).sheetText(rule),
    clause,
    "",
  ]);
}

function conventionRow<Id extends ConventionId>(
  id: Id,
  conventions: Conventions,
  words: ConventionWords,
): MethodRow {
  return [
    conventionCode(id),
    words.questions[id],
    "",
    "",
    "",
    "",
    choiceText(id, conventions[id], words),
  ];
}

/** A choice in words, as the 口径 column shows it. */
export function choiceText<Id extends ConventionId>(
  id: Id,
  choice: Conventions[Id],
  words: ConventionWords,
): string {
  const say: (choice: Conventions[Id]) => string = words.choices[id];
  return say(choice);
}

/** Text in a form in which the spaces and widths of typing make no difference. */
const compact = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** The choice whose words these are, or null. Decimals 0 to 6 and any ordered list of codes are understood. */
export function parseConvention<Id extends ConventionId>(
  id: Id,
  text: string,
  method: Method,
  words: ConventionWords,
): Conventions[Id] | null {
  const wanted = compact(text);
  const listed = listedChoices(id).find(
    (choice) => compact(choiceText(id, choice, words)) === wanted,
  );
  if (listed !== undefined) return listed;
  return id === "rankTies"
    ? (parseDecidedBy(wanted, method, words) as Conventions[Id] | null)
    : null;
}

const HOLE = "\u0001";

/** `依次比较1.2、1.4` → those codes in that order, each existing and named once; else null. */
function parseDecidedBy(
  text: string,
  method: Method,
  words: ConventionWords,
): Conventions["rankTies"] | null {
  const [before = "", after = ""] = compact(words.choices.rankTies({ decidedBy: [HOLE] })).split(
    HOLE,
  );
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const codes = text.slice(before.length, text.length - after.length).split(/[、,;]/);
  const known = new Set(indicatorsOf(method).map(({ code }) => code));
  const areKnown = codes.every((code) => known.has(code));
  return areKnown && new Set(codes).size === codes.length ? { decidedBy: codes } : null;
}
