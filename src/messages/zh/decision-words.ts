import type { DecisionGrounds } from "../../method/decision";
import type { DecisionKind } from "../../method/types";

export const states: Readonly<Record<DecisionKind, string>> = {
  zero: "按0计",
  "not-reported": "未报送",
  "not-applicable": "不适用",
  points: "统一赋分",
  confirmed: "确为所填的数",
};

export const grounds = ({ basis, note, time }: DecisionGrounds): string =>
  `（依据：${basis}；说明：${note}；${time}）`;

/** A town without a row. */
export const wholeRow = (town: string): string => `${town}的全部数据`;
