/** What may be chosen in the columns of the tables. */
import { fittingChoices } from "../convention-choices";
import type { ConventionId, Conventions } from "../conventions";
import { indicatorsOf, type Method } from "../method";
import { choiceText, type ConventionWords } from "../method-table";
import { ITEM_LEVELS } from "../sheet-terms";
import { OF_MONTH, OTHER_TASKS } from "./table-rows";
import {
  BONUS,
  COMPARES_WORDS,
  EFFECT_WORDS,
  FALL_GETS_NOTHING,
  HOW_WORDS,
  KIND_WORDS,
  LEDGER_WORDS,
  LOWER_IS_BETTER,
  MEASURE_WORDS,
  OWN_MEASURE_WORDS,
  NO,
  NO_LIMIT,
  OF_TOTAL,
  ONLY_SOME,
  PROJECT_POINTS,
  REFERENCES,
  RULE_WORDS,
  TIER_WORDS,
  UNMET_WORDS,
  WORDINGS,
  YES,
  BETWEEN,
  type OwnTableId,
} from "./terms";

export interface Choices {
  readonly words: readonly string[];
  /** A number, or several of the words, may be typed instead. */
  readonly isOpen: boolean;
}

const only = (...words: readonly string[]): Choices => ({ words, isOpen: false });
const orTyped = (...words: readonly string[]): Choices => ({ words, isOpen: true });

const LIMIT = orTyped(NO_LIMIT);

/** Whatever the method is. */
const INDICATOR_CHOICES: Readonly<Record<string, Choices>> = {
  取值: only(...new Set([...Object.values(OWN_MEASURE_WORDS), ...Object.values(HOW_WORDS)])),
  计入总分: only(YES, NO, BONUS),
  规则: only(...Object.values(RULE_WORDS)),
  最低: LIMIT,
  最高: LIMIT,
  整档: only(YES, NO),
  负值: only(FALL_GETS_NOTHING),
  方向: only(LOWER_IS_BETTER),
  未完成: only(...Object.values(UNMET_WORDS)),
  分档按: only(...Object.values(TIER_WORDS)),
  措辞: only(...Object.values(WORDINGS), Object.values(WORDINGS).join(BETWEEN)),
};

interface Named {
  readonly columns: readonly string[];
  readonly tasks: readonly string[];
  readonly codes: readonly string[];
}

function choicesAmong({
  columns,
  tasks,
  codes,
}: Named): Partial<Record<OwnTableId, Readonly<Record<string, Choices>>>> {
  const reference = orTyped(...tasks, ...Object.values(REFERENCES));
  return {
    columns: {
      类型: only(...Object.values(KIND_WORDS)),
      去年同期: only(...columns),
      不大于: only(...columns),
      必填: only(YES, ONLY_SOME),
      当月: only(YES, NO),
      每期必变: only(YES, NO),
    },
    indicators: {
      ...INDICATOR_CHOICES,
      数据: only(...columns, ...Object.values(LEDGER_WORDS), ...codes),
      对比: only(...columns, ...tasks),
      参照: reference,
      至: reference,
    },
    tiers: { 代码: only(...codes), 含: only(YES, NO) },
    ledgerPoints: { 代码: only(...codes), 项: only(...LEDGER_ITEMS) },
    parts: { 代码: only(...codes), 取自: only(...codes) },
    conventionCells: {
      代码: only(...codes),
      口径: only(OTHER_TASKS, OF_MONTH),
      任务: only(...tasks),
      取值: only(...Object.values(MEASURE_WORDS)),
      数据: only(...columns),
      对比: only(...columns),
    },
    unclear: { 可能是: orTyped(...columns) },
    conditions: {
      代码: only(OF_TOTAL),
      取值: only(MEASURE_WORDS.amount),
      数据: only(...columns),
      比较: only(...Object.values(COMPARES_WORDS)),
      后果: only(...Object.values(EFFECT_WORDS)),
    },
  };
}

const LEDGER_ITEMS = [...Object.values(PROJECT_POINTS), ...Object.values(ITEM_LEVELS)];

/** The choices of a column of the method's tables, or null: `columnChoices(method)("indicators", "规则")`. */
export function columnChoices(method: Method): (id: OwnTableId, header: string) => Choices | null {
  const all = choicesAmong({
    columns: [...method.inputs.columns.values()].map(({ header }) => header),
    tasks: [...method.inputs.tasks.values()].map(({ header }) => header),
    codes: indicatorsOf(method).map(({ code }) => code),
  });
  return (id, header) => all[id]?.[header] ?? null;
}

/** The choices of each row of 【口径】; 得分保留几位 and 总分相同 take others, too. */
export const conventionRowChoices = (
  ids: readonly ConventionId[],
  method: Method,
  words: ConventionWords,
): readonly (readonly string[])[] => ids.map((id) => choicesOf(id, method, words));

function choicesOf<Id extends ConventionId>(
  id: Id,
  method: Method,
  words: ConventionWords,
): readonly string[] {
  const all: readonly Conventions[Id][] = fittingChoices(id, method);
  return all.map((choice) => choiceText(id, choice, words));
}
