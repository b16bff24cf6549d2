import {
  fullWidth,
  listed,
  monthsText,
  numeral,
  said,
  together,
  type Said,
} from "./circular-parts";

/** How a growth reads: 增长7.26%, 下降5.00%, 与去年同期持平. */
export type Trend<Bound> =
  | { readonly kind: "up" | "down"; readonly by: Bound }
  | { readonly kind: "flat" | "no-base"; readonly by: null };

/** How a number stands to its target; null where there is none. */
export type Standing<Bound> =
  { readonly kind: "above" | "below"; readonly by: Bound } | { readonly kind: "equal" } | null;

/** A town with its number. */
export interface Named<Bound> {
  readonly town: string;
  readonly number: Bound;
}

interface Month {
  readonly year: number;
  readonly lastMonth: number;
}

/** The sentences of the paper. The circular is Chinese in both languages of the pane. */
export const circular = {
  draft: "草稿",
  officeFile: (office: string) => `${office}文件`,
  /** Segments between which the title may break. */
  title: ({ year, lastMonth }: Month, subject: string, isRevision: boolean) => [
    `关于${year}年${monthsText(lastMonth)}全县`,
    subject,
    `考核情况的通报${isRevision ? "（修订）" : ""}`,
  ],
  to: (units: string) => `各${units}，县级机关有关部门：`,
  lead: (method: string, document: string, lastMonth: number, units: string, subject: string) =>
    `根据《${fullWidth(method)}》${document === "" ? "" : `（${fullWidth(document)}）`}有关规定，对${monthsText(lastMonth)}各${units}${subject.replace(units, "")}情况进行了考核。现将有关情况通报如下：`,
  corrects: (lastMonth: number, time: string, code: string) =>
    `因数据修订，现对${time}签发的${monthsText(lastMonth)}通报（签发号${code}）更正如下，原通报与本通报不一致的，以本通报为准。`,
  correctedPlaces: (moves: readonly { town: string; was: string; now: string }[]) =>
    moves.length === 0
      ? "更正后各单位名次不变。"
      : `更正后，${moves.map(({ town, was, now }) => `${town}由第${was}位更正为第${now}位`).join("；")}；其余名次不变。`,
  heading: (index: number, title: string) => `${numeral(index)}、${title}`,
  headings: {
    overall: "总体情况",
    tasks: "主要指标完成情况",
    ranking: "考核排名情况",
    problems: "存在问题",
    demands: "下一步工作要求",
  },
  /** The lead of a paragraph of 二, printed in 楷体. */
  taskLead: (index: number, name: string) => `（${numeral(index)}）${name}。`,
  ordinal: (index: number) => `${numeral(index)}是`,

  trend: trendText,
  standing: standingText,
  /** 1—6月，全县实现自营出口额87305.8万美元，同比增长7.26%，低于目标0.74个百分点。 */
  county: {
    opening: (lastMonth: number) => `${monthsText(lastMonth)}，全县`,
    amount: <Bound>(name: string, amount: Bound, unit: string): Said<Bound> =>
      said<Bound>`实现${name}${amount}${unit}`,
    grown: <Bound>(trend: Trend<Bound>): Said<Bound> =>
      trend.by !== null ? said<Bound>`同比${trendText(trend)}` : trendText(trend),
    count: <Bound>(noun: string, count: Bound, unit: string, percent: Bound | null): Said<Bound> =>
      percent === null
        ? said<Bound>`${noun}${count}${unit}`
        : said<Bound>`${noun}${count}${unit}，完成任务数的${percent}%`,
    rate: <Bound>(name: string, rate: Bound): Said<Bound> => said<Bound>`${name}${rate}%`,
    growth: <Bound>(name: string, trend: Trend<Bound>): Said<Bound> =>
      said<Bound>`${name}为${trendText(trend)}`,
    unknown: (names: readonly string[], towns: readonly string[]) =>
      `因${together(towns)}没有数据，全县${names.join("、")}不计算`,
    /** 全县's own figure is not in the workbook. */
    notGiven: (name: string) => `全县${name}未提供`,
  },
  split: <Bound>(facts: {
    readonly all: Bound;
    readonly units: string;
    readonly name: string;
    readonly met: Bound;
    readonly unmet: Bound;
    /** null: none fell. */
    readonly fallen: Bound | null;
    /** Some have no figure or no target. */
    readonly isPart: boolean;
  }): Said<Bound> => {
    const { all, units, name, met, unmet, fallen, isPart } = facts;
    const whose = isPart ? `有${name}数据和目标的` : "";
    const opening = said<Bound>`${whose}${all}个${units}中，${met}个完成${name}目标，${unmet}个未完成`;
    return fallen === null
      ? said<Bound>`${opening}。`
      : said<Bound>`${opening}，其中${fallen}个下降。`;
  },
  task: {
    grownBy: <Bound>(town: string, trend: Trend<Bound>): Said<Bound> =>
      said<Bound>`${town}（${trendText(trend)}）`,
    leaders: <Bound>(count: number, towns: readonly Said<Bound>[]): Said<Bound> =>
      said<Bound>`增幅居前${numeral(count)}位的是：${listed(towns)}。`,
    allMet: (units: string, isPart: boolean) => `${whose(units, isPart)}均完成目标。`,
    oneMet: "已完成目标。",
    noneMet: (units: string, isPart: boolean) => `${whose(units, isPart)}均未完成目标。`,
    met: <Bound>(count: Bound): Said<Bound> => said<Bound>`完成目标的${count}个；`,
    unmetTowns: <Bound>(towns: readonly Said<Bound>[]): Said<Bound> =>
      said<Bound>`未完成目标的是：${listed(towns)}。`,
    unmetMany: <Bound>(
      count: Bound,
      worst: readonly Said<Bound>[],
      isHighest: boolean,
    ): Said<Bound> =>
      said<Bound>`未完成目标的${count}个，其中最${isHighest ? "高" : "低"}的是${listed(worst)}。`,
    unmetGrowth: <Bound>(
      town: string,
      trend: Trend<Bound>,
      standing: Standing<Bound>,
    ): Said<Bound> =>
      standing === null
        ? said<Bound>`${town}（${trendText(trend)}）`
        : said<Bound>`${town}（${trendText(trend)}，${standingText(standing)}）`,
    unmetRate: <Bound>(town: string, rate: Bound, standing: Standing<Bound>): Said<Bound> =>
      standing === null
        ? said<Bound>`${town}（${rate}%）`
        : said<Bound>`${town}（${rate}%，${standingText(standing)}）`,
    unmetCount: <Bound>({ town, number }: Named<Bound>, target: Bound, unit: string): Said<Bound> =>
      said<Bound>`${town}（完成${number}${unit}，任务${target}${unit}）`,
    without: {
      "no-base": (towns: readonly string[]) => `${together(towns)}去年同期为零，增幅不计算。`,
      "nothing-of": (towns: readonly string[]) => `${together(towns)}的分母为零，不作统计。`,
      "not-reported": (towns: readonly string[]) => `${together(towns)}未报送，不作统计。`,
      "not-applicable": (towns: readonly string[]) => `${together(towns)}不适用，不作统计。`,
      unknown: (towns: readonly string[]) => `${together(towns)}没有数据，不作统计。`,
    },
    noTarget: (towns: readonly string[]) => `${together(towns)}没有下达目标，不计是否完成。`,
  },
  ranking: {
    scored: <Bound>({ town, number }: Named<Bound>): Said<Bound> =>
      said<Bound>`${town}（${number}分）`,
    all: <Bound>(towns: readonly Said<Bound>[]): Said<Bound> =>
      said<Bound>`得分由高到低依次为：${listed(towns)}。`,
    firstAndLast: <Bound>(
      count: number,
      first: readonly Said<Bound>[],
      last: readonly Said<Bound>[],
    ): Said<Bound> =>
      said<Bound>`得分居前${numeral(count)}位的是：${listed(first)}；居后${numeral(count)}位的是：${listed(last)}。`,
    tied: <Bound>(groups: readonly { towns: readonly string[]; place: Bound }[]): Said<Bound> =>
      said<Bound>`${listed(
        groups.map(({ towns, place }) => said<Bound>`${together(towns)}得分相同，并列第${place}位`),
        "；",
      )}。`,
    compared: <Bound>(lastMonth: number, parts: readonly Said<Bound>[]): Said<Bound> =>
      said<Bound>`与${monthsText(lastMonth)}相比，${listed(parts, "；")}。`,
    risen: <Bound>(towns: readonly Named<Bound>[]): Said<Bound> =>
      said<Bound>`名次上升的有：${listed(towns.map(({ town, number }) => said<Bound>`${town}（上升${number}位）`))}`,
    risenMany: <Bound>(count: Bound, most: readonly Named<Bound>[]): Said<Bound> =>
      said<Bound>`名次上升的有${count}个，其中上升最多的是${listed(most.map(({ town, number }) => said<Bound>`${town}（上升${number}位）`))}`,
    fallen: <Bound>(towns: readonly Named<Bound>[]): Said<Bound> =>
      said<Bound>`名次下降的有：${listed(towns.map(({ town, number }) => said<Bound>`${town}（下降${number}位）`))}`,
    fallenMany: <Bound>(count: Bound, most: readonly Named<Bound>[]): Said<Bound> =>
      said<Bound>`名次下降的有${count}个，其中下降最多的是${listed(most.map(({ town, number }) => said<Bound>`${town}（下降${number}位）`))}`,
    othersSame: "其余名次不变",
    allSame: (units: string) => `各${units}名次均无变化`,
    newTowns: (towns: readonly string[]) => `${together(towns)}首次参加考核`,
    otherwise: {
      readings: (lastMonth: number) => `因本期口径与${monthsText(lastMonth)}不同，名次不作比较。`,
      method: (lastMonth: number) => `因本期考核办法与${monthsText(lastMonth)}不同，名次不作比较。`,
    },
  },
  problems: {
    unmet: <Bound>(name: string, count: Bound): Said<Bound> =>
      said<Bound>`${name}未完成目标的有${count}个`,
    deepest: <Bound>(towns: readonly string[], by: Bound): Said<Bound> =>
      said<Bound>`，${together(towns)}同比下降${by}%，降幅最大`,
    /** Said where the fallen ones have met their targets. */
    fallen: <Bound>(name: string, towns: readonly string[], by: Bound): Said<Bound> =>
      said<Bound>`${name}为负，${together(towns)}同比下降${by}%，降幅最大`,
    notReported: (header: string, towns: readonly string[]) => `${together(towns)}未报送${header}`,
    lastAgain: (towns: readonly string[]) => `${together(towns)}连续两期居末位`,
  },
  attachments: (titles: readonly string[]) =>
    titles.length === 1
      ? [`附件：${titles[0] ?? ""}`]
      : titles.map((title, i) => `${i === 0 ? "附件：" : "\u3000\u3000\u3000"}${i + 1}.${title}`),
  annexLabel: (index: number, count: number) => (count === 1 ? "附件" : `附件${index}`),
  annexes: {
    ranking: ({ year, lastMonth }: Month, subject: string) =>
      `${year}年${monthsText(lastMonth)}${subject}考核排名表`,
    tasks: ({ year, lastMonth }: Month) => `${year}年${monthsText(lastMonth)}主要指标完成情况表`,
    units: (units: readonly string[]) => `单位：${units.join("、")}`,
    points: "分",
    place: "名次",
    total: "总分",
    moved: "较上期",
    target: "目标",
    isMet: "完成情况",
    met: "完成",
    unmet: "未完成",
    none: "—",
    up: "↑",
    down: "↓",
    county: "全县",
    growthColumn: "同比增长",
  },
  copies: (to: string) => `抄送：${to}`,
  printedOn: (date: string) => `${date}印发`,
};

function trendText<Bound>(trend: Trend<Bound>): Said<Bound> {
  if (trend.by !== null) return said<Bound>`${trend.kind === "up" ? "增长" : "下降"}${trend.by}%`;
  return [trend.kind === "flat" ? "与去年同期持平" : "去年同期为零，增幅不计算"];
}

function standingText<Bound>(standing: Exclude<Standing<Bound>, null>): Said<Bound> {
  if (standing.kind === "equal") return ["与目标持平"];
  return said<Bound>`${standing.kind === "above" ? "高于" : "低于"}目标${standing.by}个百分点`;
}

/** Some units have no figure or no target. */
const whose = (units: string, isPart: boolean): string =>
  isPart ? `有数据和目标的${units}` : `各${units}`;
