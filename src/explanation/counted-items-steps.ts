import { LEVELS } from "../method/types";
import { integer } from "../numbers/exact";
import { cappedTotal } from "./counted-steps";
import { number, plus, times } from "./expression";
import { NO_STEPS, type StepsInWords } from "./steps";

/** 信息交流: 台账合计, by level. */
export const itemsInWords: StepsInWords<"counted-items"> = (_, context) => {
  const { words } = context;
  const { entries } = context.trace;
  if (entries.length === 0) return { ...NO_STEPS, own: words.noItems };
  const levels = LEVELS.map((level) => ({
    level,
    own: entries.filter(({ facts }) => facts.level === level),
  })).filter(({ own }) => own.length > 0);
  const counts = levels.map(({ level, own }) =>
    words.itemCount({ level: words.levels[level], count: own.length }),
  );
  const products = levels.flatMap(({ own }) =>
    own.slice(0, 1).map(({ points }) => times(number(integer(own.length)), number(points))),
  );
  return {
    ...NO_STEPS,
    rows: entries.map(({ label, facts, cell }) => ({
      name: label,
      value: words.levels[facts.level],
      unit: "",
      cell,
    })),
    own: words.list(counts),
    remarks: entries
      .filter(({ facts }) => facts.rows > 1)
      .map(({ label, facts }) => words.oneItem({ title: label, rows: facts.rows })),
    last: cappedTotal(plus(...products), false, context),
  };
};
