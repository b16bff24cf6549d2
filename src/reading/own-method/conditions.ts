/** 【条件】: what a figure does to the total. */
import { block, type Finding } from "../../cells/finding";
import {
  COMPARES_WORDS,
  EFFECT_WORDS,
  MEASURE_WORDS,
  OF_TOTAL,
} from "../../method/own-sheet/terms";
import type { Condition } from "../../method/overall";
import type { Definition } from "./definition";
import type { DefinitionRow } from "./definition-row";
import { decimalsOf } from "./overall-faults";

export interface ReadConditions {
  readonly read: readonly Condition[];
  /** Those that take off what has more decimals than points are rounded to. */
  readonly finerThan: (decimals: number) => readonly Finding[];
}

export function readConditions(
  rows: readonly DefinitionRow[],
  definition: Definition,
): ReadConditions {
  const read = rows.flatMap((row) => {
    const condition = conditionOf(row, definition);
    return condition ? [{ row, condition }] : [];
  });
  return {
    read: read.map(({ condition }) => condition),
    finerThan: (decimals) =>
      read.flatMap(({ row, condition: { effect } }) =>
        effect.kind === "deduct" && decimalsOf(effect.points) > decimals
          ? [
              block("definition-number-outside", row.cell("分"), {
                header: "分",
                text: effect.points,
                bound: { kind: "decimals", most: decimals },
              }),
            ]
          : [],
      ),
  };
}

function conditionOf(row: DefinitionRow, { columns }: Definition): Condition | null {
  const whose = row.choice("代码", { total: OF_TOTAL });
  const measure = row.choice("取值", { amount: MEASURE_WORDS.amount });
  const of = columns.chosen(row, "数据");
  const compares = row.choice("比较", COMPARES_WORDS);
  const value = row.signed("数");
  const effect = effectOf(row);
  if (!whose || !measure || !of || !compares || value === null || !effect) return null;
  return { of: of.name, compares, value, effect };
}

function effectOf(row: DefinitionRow): Condition["effect"] | null {
  const kind = row.choice("后果", EFFECT_WORDS);
  if (kind === "zero") {
    row.reject("分", EFFECT_WORDS.zero);
    return { kind };
  }
  const points = kind === "deduct" ? row.number("分") : null;
  return kind === null || points === null ? null : { kind, points };
}
