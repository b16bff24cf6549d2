import type { DecisionCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { grounds, states, wholeRow } from "./decision-words";
import { text, whose } from "./finding-parts";

export const decisionFindings = {
  "gap-decided": ({ decision, header }) => {
    const { town, kind } = decision;
    const what = header === null ? wholeRow(town) : `${whose({ town, header })}空白`;
    return text(
      `${what}，决定：${states[kind]}${grounds(decision)}。`,
      kind === "zero"
        ? "空白按数值0参加计分和比较。"
        : "用到这项数据的指标计0分，不排名次，也不与其他乡镇比较。",
      "不用处理；数据补齐后这一决定自动失效。",
    );
  },
  "target-confirmed": ({ decision, header }) => {
    const { town, value } = decision;
    return text(
      `${whose({ town, header })}填的是 ${value}，决定：确为${value}%${grounds(decision)}。`,
      "小于1的目标多半是把百分数填成了小数；这一个决定按所填的数计分。",
      "不用处理；改成别的数后这一决定自动失效。",
    );
  },
  "points-decided": ({ decision, indicator, hasData }) => {
    const { town, points } = decision;
    const still = hasData ? "数据已经齐全，仍按决定赋分。" : "";
    return text(
      `${indicator}：${town ?? "全部乡镇"}统一赋分${points}分${grounds(decision)}。${still}`,
      "赋分的乡镇不参加这项指标的比较，也不需要数据。",
      hasData ? "不再需要赋分的，请在“本期决定”中撤销。" : "不用处理。",
    );
  },
  "decision-unused": ({ decision, subject, why }) => {
    const { town, kind } = decision;
    const isOfGap = decision.kind !== "points" && decision.kind !== "confirmed";
    const whole = isOfGap && decision.quantity === "all";
    const on = whole ? wholeRow(town ?? "") : whose({ town: town ?? "", header: subject });
    const reasons = {
      filled: "单元格已有内容，按内容计分。",
      "not-needed": "现在的口径和其他决定都用不到它。",
      "no-town": "任务分解表里没有这个乡镇。",
      changed: "单元格已改成别的数，需要重新决定。",
    };
    return text(
      `${on}的决定（${states[kind]}）已不再需要，没有采用。`,
      reasons[why],
      "请核对；不需要的，请在“本期决定”中撤销。",
    );
  },
} satisfies Pick<FindingMessages, DecisionCode>;

export type DecisionFindingMessages = typeof decisionFindings;
