import type { DecisionGrounds } from "../../method/decision";
import type { DecisionKind } from "../../method/types";
import type { Sentences } from "../sentences";
import { grounds, states, wholeRow } from "./decision-words";

/** A decision in facts: `subject` is the column or the indicator, null for a town's whole row. */
export interface DecisionLine extends DecisionGrounds {
  readonly kind: DecisionKind;
  /** null: all towns. */
  readonly town: string | null;
  readonly subject: string | null;
  /** Of 统一赋分; else null. */
  readonly points: string | null;
  /** The percent of 确为; else null. */
  readonly percent: string | null;
}

const decided = ({ town, subject, kind, points, percent }: DecisionLine): string => {
  if (kind === "points") return `${subject ?? ""}：${town ?? "全部乡镇"}统一赋分${points ?? ""}分`;
  const what = subject === null ? wholeRow(town ?? "") : `${town ?? ""}的“${subject}”`;
  return `${what}：${percent === null ? states[kind] : `确为${percent}%`}`;
};

/** The pane's words for deciding about gaps (决定). */
export const decisions = {
  open: "决定…",
  /** Accessible name; contains `open`. `where` is a cell or what is missing. */
  openFor: (where: string) => `${where} 决定…`,
  kind: "这一处怎样处理",
  kinds: {
    zero: "按 0 计",
    "not-reported": "未报送",
    "not-applicable": "不适用",
    points: "统一赋分",
    confirmed: "确为",
  } satisfies Readonly<Record<DecisionKind, string>>,
  /** What each does, said before the user agrees. */
  meanings: {
    zero: "空白当作数值0，照常参加计分和比较。",
    "not-reported": "用到这项数据的指标都计0分，不排名次，其他乡镇也不与其比较。",
    "not-applicable":
      "用到这项数据的指标都计0分（要给分请选“统一赋分”），不排名次，其他乡镇也不与其比较；打印为“不适用”。",
    points: "这项指标按填写的分数计分，不参加比较，不再需要数据。",
    confirmed:
      "这个目标就是所填的数：0.5 即 0.5%，照常计分；单元格改成别的数，这个决定就不再算数。",
  } satisfies Readonly<Record<DecisionKind, string>>,
  indicator: "指标",
  scope: "范围",
  allTowns: "全部乡镇",
  points: (full: string) => `分数（0—${full}分）`,
  note: "说明",
  basis: "依据文件或决定人",
  holds: (period: string) =>
    `只对 ${period} 有效，会印在排名表下方；下期再有同样的情形，需要重新决定。`,
  agree: "同意并记录",
  /** What was decided last time, for the user to confirm or change. */
  suggestion: (period: string, line: DecisionLine) =>
    `上期（${period}）决定：${decided(line)}${grounds(line)}。仍适用？请核对后再同意。`,
  refused: {
    "no-grounds": "没有记录：说明、依据文件或决定人都要填写。",
    "not-a-gap":
      "没有记录：这一处已不是空缺，或已改成别的数。文字和错误值请在单元格里改正；请重新核对。",
    "no-indicator": "没有记录：考核办法里没有这项指标。",
  },
  pointsRefused: (most: string) => `没有记录：分数应是0到${most}之间的数，如 ${most}。`,
  decided: "已记录决定，并重新核对。决定记在“考核存档”表，印在排名表下方。",
  list: (count: number) => `本期决定（${count}）`,
  line: (line: DecisionLine) => `${decided(line)}${grounds(line)}`,
  revoke: "撤销",
  /** Accessible name; contains `revoke`. */
  revokeLine: (line: DecisionLine) => `撤销 ${decided(line)}`,
  revoked: "已撤销决定。已有的排名要重新排。",
};

export type DecisionMessages = Sentences<typeof decisions>;
