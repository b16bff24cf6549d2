/** How a derivation is worded in a language: written down from the printed sentences, not from the messages. */
export interface Wording {
  /** Code, then all that follows the clause. */
  readonly head: RegExp;
  /** Steps, points, remarks. */
  readonly tail: RegExp;
  readonly separator: string;
  readonly comma: string;
  readonly noValue: RegExp;
  readonly standsFor: RegExp;
  readonly standsForBest: RegExp;
  /** What the shares of all towns are of. */
  readonly countyWhole: RegExp;
  readonly best: RegExp;
  readonly isBest: RegExp;
  readonly nobody: RegExp;
  readonly notFirst: RegExp;
  readonly firstWithoutPositive: RegExp;
  readonly place: RegExp;
  /** How many take a place. */
  readonly placed: RegExp;
  readonly noPlacePoints: RegExp;
  /** The target, with its % sign. */
  readonly target: RegExp;
  readonly met: RegExp;
  readonly zeroBaseMet: RegExp;
  /** One of four tasks: its facts, its share. */
  readonly part: RegExp;
  readonly project: RegExp;
  readonly without200: RegExp;
  readonly items: RegExp;
  readonly countFirst: boolean;
  readonly levels: readonly string[];
  readonly levelsAdd: RegExp;
  readonly submissionPlus: RegExp;
}

export const WORDINGS = {
  zh: {
    head: /^([0-9.]+) [^（]+（附件2[^）]*）：([\s\S]*)$/,
    tail: /^([\s\S]*)，得 (≈?[−0-9.]+) 分((?:（[\s\S]*）)*)$/,
    separator: "；",
    comma: "，",
    noValue: /分母为0/,
    standsFor: /^(按0计|列为最高)$/,
    standsForBest: /^列为最高$/,
    countyWhole: /总数为全县合计 ([0-9.]+)/,
    best: /^全县最高/,
    isBest: /^全县最高$/,
    nobody: /^(全县没有大于0的，都不得分|数值为0不得分)$/,
    notFirst: /^(不是第一名不得分|两年都是0，不参加比较，不得分)$/,
    firstWithoutPositive: /^全县没有大于0的，第一名得满分$/,
    place: /^\d+个乡镇中(?:\d+个并列)?第([0-9.]+)名$/,
    placed: /^(\d+)个乡镇中/,
    noPlacePoints: /^(不排名次|同比下降不得分|数值为0不得分|全部为0，没有第一名，都不得分)$/,
    target: /^(?:达到|低于)目标 (−?[0-9.]+%?)$/,
    met: /^达到/,
    zeroBaseMet: /(?:^|，)算完成$/,
    part: /^(?:自营出口增幅|新增有出口实绩企业家数|500万美元以下企业投保完成率|累计投保完成率) (.*)，计 (.*)$/,
    project: /（中方投资额 ([0-9.]+)(，一带一路)?）/g,
    without200: /不含200万美元/,
    items: /(报送|市简报|省简报) (\d+) 条/g,
    countFirst: false,
    levels: ["报送", "市简报", "省简报"],
    levelsAdd: /各级别累加/,
    submissionPlus: /报送分加最高录用分/,
  },
  en: {
    head: /^([0-9.]+) [^(]+\(附件2[^)]*\): ([\s\S]*)$/,
    tail: /^([\s\S]*), scores (≈?[−0-9.]+)((?: \([\s\S]*\))*)$/,
    separator: "; ",
    comma: ", ",
    noValue: /: no (?:growth|ratio) over 0/,
    standsFor: /^counts as (0|the best)$/,
    standsForBest: /^counts as the best$/,
    countyWhole: /the total is the county's, ([0-9.]+)/,
    best: /^the highest (?:of all|is )/,
    isBest: /^the highest of all$/,
    nobody: /^(nobody is above 0, so nobody scores|a value of 0 scores nothing)$/,
    notFirst: /^(not the first place, no points|0 in both years: takes no part, no points)$/,
    firstWithoutPositive: /^nobody is above 0, the first place gets full points$/,
    place: /^place ([0-9.]+) of \d+(?:, shared by \d+)?$/,
    placed: / of (\d+)/,
    noPlacePoints:
      /^(takes no place|a fall scores nothing|a value of 0 scores nothing|all are 0: there is no first place, nobody scores)$/,
    target: /^(?:the target|below the target) (−?[0-9.]+%?)(?: is met)?$/,
    met: / is met$/,
    zeroBaseMet: /counts as met$/,
    part: /^(?:export growth|new firms with exports|insurance rate of exporters below USD 5 million|insurance rate of all exporters) (.*), counts (.*)$/,
    project: /\(Chinese investment ([0-9.]+)(, Belt and Road)?\)/g,
    without200: /include USD 2 million\? not included/,
    items: /(\d+) (submitted|in the city's bulletin|in the province's bulletin)/g,
    countFirst: true,
    levels: ["submitted", "in the city's bulletin", "in the province's bulletin"],
    levelsAdd: /all levels add up/,
    submissionPlus: /submission plus highest adoption/,
  },
} as const satisfies Record<string, Wording>;
