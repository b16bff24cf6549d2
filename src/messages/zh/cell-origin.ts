import type { Sentences } from "../sentences";

interface ScoreCell {
  readonly town: string;
  readonly score: string;
  readonly points: string | null;
}

interface LastRanking {
  readonly period: string;
  readonly total: string;
  readonly place: string;
}

/** 单元格出处: what the pane says of the selected cell. */
export const cellOrigin = {
  name: "单元格出处",
  follow: "跟随选择",
  /** Before a cell was found to say anything of. */
  hint: "选中评分、排名、依据表的单元格，或写有公式的单元格，这里说明它是怎么来的。",
  isOff: "已停止跟随。勾选“跟随选择”后，再选中单元格。",
  goTo: (cell: string) => `转到单元格 ${cell}`,
  failed: "没有读到工作簿，说不出这个单元格的出处。请稍后再选一次。",

  /** What the selected cell shows, in one line; `points` is null where there is no score. */
  summary: {
    score: ({ town, score, points }: ScoreCell) =>
      `${town} ${score}${points === null ? "：未得出" : `：${points}分`}`,
    total: (town: string) => `${town} 总分`,
    place: (town: string) => `${town} 名次`,
    town: (town: string) => `${town} 总分和名次`,
    formula: (value: string) => (value === "" ? "公式" : `公式，显示 ${value}`),
    plain: "这个单元格不是算出来的，没有出处可说明。",
  },
  stale: {
    ranking: {
      title: "成绩已过期",
      text: (stored: string, now: string | null) =>
        `单元格里是 ${stored}，按现在的数据${now === null ? "算不出来" : `应为 ${now}`}。排名之后，数据、考核办法、口径或这个单元格改动过，请重新排名。`,
    },
    call: {
      title: "单元格的值不是最新的",
      text: (stored: string, now: string | null) =>
        `单元格里是 ${stored}，按现在的数据${now === null ? "算不出来" : `应为 ${now}`}。请按 Ctrl+Alt+F9 重新计算。`,
    },
  },
  /** 全县, a town that left, sheets that are gone. */
  lost: {
    county: (period: string) =>
      `全县只核对，不评分：${period} 的合计与各乡镇之和相符与否，见提醒。`,
    "town-gone": (period: string) =>
      `任务分解表里已没有这个乡镇（可能改了名），${period} 的得分无法追溯。请核对后重新排名。`,
    unreadable: (period: string) =>
      `${period} 的任务分解表或数据表已不在，或读不懂，得分无法追溯。请恢复后重新排名。`,
  },

  ofCall: (name: string) => `由 ${name} 计算，数据就是公式引用的单元格。`,
  usesDefaults: "单项函数始终按默认口径。",
  /** `why` of a formula that is shown by what it refers to. */
  formula: {
    mixed: "混合公式：不是单一的 CX 函数，只列出它引用的单元格。",
    rule: "通用规则函数，不属于某一项考核指标。它引用的单元格：",
    table: "这里是整张评分表的左上角；选中表里的得分，可看它的出处。",
    unreadable: "引用的单元格里有空白、文字或不合要求的数，没有得分可说明。它引用的单元格：",
  },
  formulaText: "公式",
  precedents: "引用的单元格",
  noPrecedents: "没有引用单元格。",
  /** Of one cell its value; of several their number. */
  value: (value: string) => value,
  blank: "空白",
  cells: (count: number) => `共${count}个单元格`,
  gone: "工作簿里没有这张表",
  otherNames: (names: readonly string[]) => `另有名称或其他文件：${names.join("、")}`,

  parts: "各项得分",
  totals: "相比的总分",
  last: ({ period, total, place }: LastRanking) =>
    `上期（${period}）：总分 ${total}，第${place}名。`,
};

export type CellOriginMessages = Sentences<typeof cellOrigin>;
