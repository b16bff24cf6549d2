import type { DecisionGrounds } from "../../method/decision";
import type { ConventionId } from "../../method/conventions";
import type { DecisionKind, ItemLevel, Measure } from "../../method/types";
import type { Sentences } from "../sentences";
import { conventions } from "./conventions";
import { ruleSteps } from "./rule-words";

/** A name and a number, both as printed. */
interface NamedFigure {
  readonly name: string;
  readonly value: string;
}

interface Scored {
  readonly code: string;
  readonly name: string;
  readonly clause: string;
  readonly town: string;
  readonly steps: string;
  readonly points: string;
  readonly remarks: readonly string[];
}

interface Unscored {
  readonly code: string;
  readonly name: string;
  readonly clause: string;
  readonly town: string;
  readonly why: "missing" | "invalid";
  /** Cells to look at; empty when no sheet has a place for the input. */
  readonly cells: readonly string[];
}

interface NoValue {
  readonly of: NamedFigure;
  readonly by: NamedFigure;
  readonly kind: Measure["kind"];
}

interface Decided {
  readonly kind: Exclude<DecisionKind, "zero" | "confirmed">;
  readonly header: string | null;
}

interface SkippedRows {
  readonly rows: readonly string[];
  readonly count: number;
  readonly period: string;
}

interface Total {
  readonly town: string;
  readonly sum: string;
  readonly points: string;
  readonly codes: readonly string[];
  readonly remarks: readonly string[];
}

interface Ranked {
  readonly town: string;
  readonly points: string;
  readonly place: string;
  readonly towns: number;
  /** The towns ahead, best first, as far as a sentence can name them; `ahead` counts all. */
  readonly above: readonly NamedFigure[];
  readonly ahead: number;
  /** Towns of the same place. */
  readonly sharing: readonly string[];
  readonly remarks: readonly string[];
}

const noted = (remarks: readonly string[]): string =>
  remarks.map((remark) => `（${remark}）`).join("");

/**
 * The words of derivations and explanations: `explanation` of `messages/zh` or `messages/en`.
 * Towns, codes, names and clauses are the method's and the workbook's own; figures and equations arrive printed.
 */
export const explanation = {
  ...ruleSteps,
  conventions,
  /** A column or a task by its name in the edition, and the official words of its header. */
  column: (_name: string, header: string) => header,
  task: (_name: string, header: string) => header,
  levels: {
    submitted: "报送",
    city: "市简报",
    province: "省简报",
  } satisfies Readonly<Record<ItemLevel, string>>,
  /** 万美元, 家, %, 分 in this language. */
  unit: (unit: string) => unit,
  /** Name of a task's target among the inputs. */
  target: (task: string) => `目标：${task}`,

  // Whole sentences
  /** Steps one after another; empty ones are left out. */
  steps: (steps: readonly string[]) => steps.filter((step) => step !== "").join("；"),
  list: (items: readonly string[]) => items.join("、"),
  /** `steps` lead from the inputs to the points; `remarks` follow them. */
  scored: ({ code, name, clause, town, steps, points, remarks }: Scored) =>
    `${code} ${name}（${clause}）：${town} ${steps}，得 ${points} 分${noted(remarks)}`,
  unscored: ({ code, name, clause, town, why, cells }: Unscored) => {
    const fault = why === "missing" ? "缺少数据" : "数据有误";
    const where = cells.length > 0 ? `，请查看 ${cells.join("、")}` : "";
    return `${code} ${name}（${clause}）：${town} ${fault}，未评分${where}；补正后重新评分`;
  },
  // The choices of rounding say it all; the others need their question.
  namedConventions: (
    named: readonly {
      readonly id: ConventionId;
      readonly question: string;
      readonly choice: string;
    }[],
  ) =>
    `口径：${named.map(({ id, question, choice }) => (id === "rounding" ? choice : `${question}${choice}`)).join("；")}`,

  // Values
  noValue: ({ of, by, kind }: NoValue) =>
    `${of.name} ${of.value}，${by.name} ${by.value}，分母为0，没有${kind === "growth" ? "增幅" : "比重"}`,
  negative: (kind: Measure["kind"]) => (kind === "growth" ? "负增长不得分" : "小于0不得分"),

  /** Towns that a comparison went without, as far as a sentence can name them; `count` counts all. */
  leftOut: ({ towns, count }: { readonly towns: readonly string[]; readonly count: number }) =>
    `${towns.join("、")}${count > towns.length ? `等${count}个乡镇` : ""}缺数据或数据有误，未参加比较，补正后得分可能变化`,
  /** Rows of a ledger that are not counted, as far as a sentence can name them; `count` counts all. */
  skippedRows: ({ rows, count, period }: SkippedRows) =>
    `台账第${rows.join("、")}${count > rows.length ? `等${count}` : ""}行在${period}以后，不计`,

  // 决定
  /** Why the town is outside the comparison; `header` names the column, null: its whole row, or 统一赋分. */
  decided: ({ kind, header }: Decided) => {
    if (kind === "points") return "统一赋分，不参加比较";
    const what = header === null ? "全部数据" : `“${header}”`;
    return `${what}${kind === "not-reported" ? "未报送" : "不适用"}，不参加比较`;
  },
  /** A blank cell that counts as 0; `town` is null for the town's own. */
  decidedZero: ({ town, header }: { readonly town: string | null; readonly header: string }) =>
    `${town === null ? "" : `${town}的`}“${header}”空白，按0计`,
  /** A target below 1% that is meant as it stands. */
  confirmed: (value: string) => `目标确为${value}%`,
  decisionGrounds: ({ basis, note, time }: DecisionGrounds) =>
    `决定依据：${basis}；说明：${note}；${time}`,

  // 总分, 名次
  total: ({ town, sum, points, codes, remarks }: Total) =>
    `总分：${town} ${sum}，得 ${points} 分（依次为 ${codes.join("、")}）${noted(remarks)}`,
  noTotal: ({ town, codes }: { readonly town: string; readonly codes: readonly string[] }) =>
    `总分：${town} 的 ${codes.join("、")} 没有得分，不计总分`,
  ranked: ({ town, points, place, towns, above, ahead, sharing, remarks }: Ranked) => {
    const named = above.map(({ name, value }) => `${name} ${value}`).join("、");
    const rest = ahead > above.length ? `等${ahead}个` : "";
    const before = ahead > 0 ? `；排在前面的：${named}${rest}` : "";
    const shared = sharing.length > 0 ? `，与 ${sharing.join("、")} 并列` : "";
    return `名次：${town} 总分 ${points}，${towns}个乡镇中第${place}名${shared}${before}${noted(remarks)}`;
  },
  notRanked: ({ towns, count }: { readonly towns: readonly string[]; readonly count: number }) =>
    `名次：${towns.join("、")}${count > towns.length ? `等${count}个乡镇` : ""}没有总分，缺一个就可能影响所有名次，都不排名次`,
};

export type ExplanationMessages = Sentences<typeof explanation>;
