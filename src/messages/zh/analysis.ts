import type { Sentences } from "../sentences";

/** A town by its name, and its place before and after. */
interface PlaceMove {
  readonly town: string;
  readonly from: string;
  readonly to: string;
}

/** How much more of it. */
export interface LeverAmount {
  readonly amount: string;
  readonly unit: "firms" | "items" | "amount";
  /** The unit of amounts, as the data sheet says it. */
  readonly currency: string;
}

/** What is done more of, as it stands before the amount. */
const LEVERS = {
  exports: "再出口",
  activeExporters: "新增有出口实绩企业",
  insuredExporters: "再增投保企业",
  imports: "再进口",
  epidemicExports: "再出口防疫物资",
  outsourcing: "离岸服务外包执行额再增",
  newServiceFirms: "新增有实绩服务贸易企业",
  submittedItems: "再报送信息",
  cityItems: "再被市简报录用信息",
  provinceItems: "再被省简报录用信息",
};

/** What a town can do more of. */
export type LeverName = keyof typeof LEVERS;

const UNITS = { firms: "家", items: "条" } as const;

const amountText = ({ amount, unit, currency }: LeverAmount): string =>
  `${amount} ${unit === "amount" ? currency : UNITS[unit]}`;

/** What the pane says about conventions, the rank envelope, gaps and the month before. */
export const analysis = {
  /** Name of the group of sections below a ranking. */
  name: "口径、差距与变化",
  titles: { conventions: "口径", envelope: "名次区间", gaps: "差距", changes: "较上期" },
  hints: {
    conventions: "其他口径会使本期排名怎样变化。更改须写明决定人或依据文件，随即重新排名。",
    envelope: "在各种口径的所有组合下，每个乡镇最好和最差的名次。",
    gaps: "其他数据都不变时，最少再做多少可以前进一名。单项计算，精确到最小单位。",
    changes: "名次和得分与上一个已排名期间相比的变化及原因，各部分之和等于得分变化。",
  },
  loading: "正在计算…",
  progress: (done: number, all: number) => `正在计算…${Math.floor((done * 100) / all)}%`,
  cancel: "取消计算",
  cancelled: "已取消计算。",
  again: "重新计算",
  /** The workbook is not any more what was ranked. */
  outdated: "排名之后数据或口径已改动，这里不能再按上面的排名计算，请重新排名。",
  /** A write has ended half-way, or somebody else is writing. */
  unfinished: "有一次写入没有完成（或其他人正在写入），暂不计算。请稍后再试，或者重新排名。",
  /** The workbook was changed so that the month cannot be ranked any more. */
  blocked: "工作簿已有改动，本期暂时不能评分，请重新排名。",
  overallTotal: "本办法的总分、名次另有规定（封顶、方向、同分等），不作此项计算。",
  tooManyTowns: (most: number) => `乡镇超过${most}个，不作此项计算。`,

  conventions: {
    /** Accessible name of the list of choices. */
    choice: (question: string) => `口径：${question}`,
    isDefault: "（默认）",
    decided: (by: string, time: string) => `决定：${by}，${time}`,
    ifInstead: "如改为：",
    /** A choice, and one of the sentences below. */
    effect: (choice: string, effect: string) => `${choice}：${effect}`,
    noOther: "没有其他口径可选。",
    unchanged: "名次和得分都不变",
    pointsOnly: (towns: number) => `名次不变，${towns}个乡镇得分变化`,
    placesMove: (towns: number) => `${towns}个乡镇名次变化`,
    move: ({ town, from, to }: PlaceMove) => `${town} 第${from}名→第${to}名`,
    missing: (inputs: readonly { readonly name: string; readonly towns: number }[]) =>
      `不能计算：缺少${inputs.map(({ name, towns }) => `${name}（${towns}个乡镇）`).join("、")}`,
    by: "决定人或依据文件",
    byHint: "随口径写入考核存档，并印在排名表下方。",
    change: "更改并重新排名",
    keep: "不更改",
    refused: {
      "no-grounds": "请写明决定人或依据文件。",
      "several-sheets": "有多张考核办法表，请只保留一张。",
      "no-row": "考核办法表中没有这一口径的行，请恢复该行，或删除考核办法表后再试。",
    },
  },
  envelope: {
    caption: "各种口径下的名次",
    town: "乡镇",
    place: "现名次",
    best: "最好",
    worst: "最差",
    moves: (question: string, choice: string, to: string) =>
      `影响最大的口径：${question}改为“${choice}”，第${to}名`,
    noMover: "单独更改任何一项口径，名次都不变",
    covered: (combinations: number) => `共 ${combinations} 种口径组合。`,
    leftOut: (question: string, choice: string) => `未计入（缺少数据）：${question}${choice}`,
  },
  gaps: {
    caption: "前进一名的差距",
    town: "乡镇",
    place: "名次",
    gain: "前进一名所需（任一项）",
    first: "前面没有乡镇",
    lever: (lever: LeverName, more: LeverAmount, to: string) =>
      `${LEVERS[lever]} ${amountText(more)}：第${to}名`,
    noLever: (tried: number) =>
      tried === 0 ? "没有可以试算的项" : `所试${tried}项，单靠任何一项都不能前进一名`,
    cannot: (count: number) => `其余${count}项都不能`,
    cannotLine: (lever: LeverName, most: LeverAmount) =>
      most.amount === "0"
        ? `${LEVERS[lever]}：已无余地`
        : `${LEVERS[lever]} ${amountText(most)}也不能`,
  },
  changes: {
    caption: (period: string) => `与 ${period} 相比`,
    town: "乡镇",
    place: "名次",
    points: "得分",
    parts: "得分变化的原因",
    part: {
      own: (points: string) => `本乡镇数据 ${points}`,
      others: (points: string) => `领先者及其他乡镇 ${points}`,
      targets: (points: string) => `目标调整 ${points}`,
      conventions: (points: string) => `口径变动 ${points}`,
      revisions: (points: string) => `上期数据修订 ${points}`,
    },
    /** The earlier ranking rests on other conventions; a line for each follows. */
    otherwise: (period: string) =>
      `${period} 与本期口径不同，名次和得分不能直接相比：得分变化中“口径变动”一项来自下列口径。`,
    otherConvention: (question: string, was: string, is: string) =>
      `${question}上期“${was}”，本期“${is}”`,
    same: "无变化",
    newTown: "上期没有名次",
    noEarlier: "此前没有已排名的期间。",
    earlierUnreadable: (period: string) =>
      `${period} 的数据现在不能评分，无法比较。请先把 ${period} 的数据表补正。`,
    revised: (period: string, count: number) => `${period} 排名后数据表有${count}个单元格被修改`,
    revisedCell: (cell: string, was: string, is: string) => `${cell}：${was}→${is}`,
    blank: "空白",
  },
};

export type AnalysisMessages = Sentences<typeof analysis>;
