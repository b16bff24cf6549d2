import type { Method, MethodNames } from "../../method/method";

interface County {
  readonly exports: string;
  readonly currency: string;
  readonly growthPercent: string | null;
  readonly targetPercent: string | null;
  readonly isMet: boolean | null;
}

export const draft = ({ isDraft }: MethodNames): string => (isDraft ? "草稿 " : "");

/** `2020年1-6月乡镇(街道、园区)出口攻坚指数` */
export const ofMonth = (names: MethodNames, year: number, period: string): string =>
  `${draft(names)}${year}年${period}${names.units}${names.index}`;

/** The words of the sheets that we write. The sheets are official documents: they are always Chinese. */
export const sheets = {
  /** Put before the title of every sheet that holds invented figures. */
  sample: "示例(虚构)",
  titles: {
    task: (names: MethodNames, year: number) => `${year}年度${names.units}${names.work}任务分解表`,
    data: (names: MethodNames, year: number, period: string) =>
      `${year}年${period}${names.units}${names.work}考核数据`,
    projects: (year: number) => `${year}年度新批境外投资项目台账`,
    items: (year: number) => `${year}年度信息报送台账`,
    method: (names: MethodNames, document: string) =>
      `考核办法（${document}${names.annex}）：只可更改“口径”一列`,
    scores: (names: MethodNames, year: number, period: string) =>
      `${ofMonth(names, year, period)}评分`,
    ranking: (names: MethodNames, year: number, period: string) =>
      `${ofMonth(names, year, period)}排名`,
    grounds: (names: MethodNames, year: number, period: string) =>
      `${ofMonth(names, year, period)}评分依据`,
    trial: (title: string) => `试算：${title}`,
  },
  trial: {
    target: (header: string, unit: string) => `${header}目标(${unit})`,
    beltAndRoad: "一带一路",
    ledgerHeaders: ["乡镇", "台账标题", "", "数额或级别"],
    sentenceHeaders: ["乡镇", "指标", "得分", "怎么算的"],
  },
  nextYear: {
    fileName: ({ work }: MethodNames, year: number) => `${year}年度${work}考核.xlsx`,
    origin: (header: string, year: number, sheet: string, area: string) =>
      `注：“${header}”取自${year}年“${sheet}”的${area}。`,
  },
  /** 文号 of a draft that has none yet. */
  undecidedDocument: "文号待定",
  investmentUnit: "万美元",
  yes: "是",
  no: "否",
  /** Says that a sheet is ours: it must stand unchanged for us to write over the sheet. */
  marker: "本表由出口攻坚考核加载项写入，再次排名时整表更新；需要改动请另存一份。",
  ranking: {
    placeChange: "较上期名次",
    pointsChange: "较上期得分",
    comparedBroken: { place: "较上期\n名次", points: "较上期\n得分" },
    up: (places: string) => `↑${places}`,
    down: (places: string) => `↓${places}`,
    same: "—",
    unit: "单位：分",
    prepared: "制表：",
    checked: "审核：",
    date: "　　　　年　　月　　日",
    /** Behind points that rest on a decision, and what is said of them below. */
    decidedMark: "＊",
    decided: "＊：含经决定的得分（未报送、不适用或统一赋分），见“依据”。",
    /** Where people break the header of a narrow column: 信保/覆盖面, 防疫物资/出口. */
    broken: (header: string) => {
      const letters = [...header];
      if (letters.length < 5) return header;
      const sign = letters.findIndex((letter) => "+、与及和".includes(letter)) + 1;
      const at = sign > 0 && sign < letters.length ? sign : letters.length === 5 ? 2 : 4;
      return `${letters.slice(0, at).join("")}\n${letters.slice(at).join("")}`;
    },
    /** Exports, growth and its target of the whole county; null where there is none. */
    county: ({ exports, currency, growthPercent, targetPercent, isMet }: County) => {
      const growth =
        growthPercent === null ? "增幅无法计算（去年同期为0）" : `增幅 ${growthPercent}%`;
      if (targetPercent === null) return `自营出口额 ${exports}${currency}，${growth}`;
      const verdict = isMet === null ? "" : isMet ? "，已完成" : "，未完成";
      return `自营出口额 ${exports}${currency}，${growth}（目标 ${targetPercent}%${verdict}）`;
    },
    /** Said instead where towns have no figure of exports, this year or last. */
    countyUnknown: (towns: readonly string[]) =>
      `${towns.join("、")}没有自营出口额或去年同期自营出口额，全县合计和增幅不计算`,
  },
  footer: {
    method: (
      { document, names }: Pick<Method, "document" | "names">,
      year: number,
      period: string,
      townCount: number,
    ) =>
      `依据：${document}${names.annex}；期间：${year}年${period}；共 ${townCount} 个${names.units}。`,
    currency: ({ amounts = "金额" }: MethodNames, unit: string) =>
      `单位：${amounts}为${unit}，得分为分。`,
    compared: (period: string) => `较上期：与 ${period} 的排名相比。`,
    /** `question` ends with 按 or a question mark of its own. */
    comparedOtherwise: (question: string, was: string, is: string) =>
      `较上期的口径不同：${question}上期“${was}”，本期“${is}”；名次和得分的变化含口径变动。`,
    notCompared: "较上期：此前没有已排名的期间。",
    convention: (
      question: string,
      choice: string,
      decided: { readonly by: string; readonly date: string } | null,
    ) => {
      const by = decided ? `（决定：${decided.by}，${decided.date}）` : "";
      return `口径（非默认）：${question}${choice}${by}。`;
    },
    allDefault: "口径：全部按默认。",
    othersDefault: "其余口径按默认。",
    notice: (text: string) => `说明：${text}`,
    warning: (text: string) => `提醒：${text}`,
    /** A sentence about a cell. */
    at: (cell: string, text: string) => `${cell} ${text}`,
    fingerprint: (print: string) => `数据指纹：${print}`,
    time: (time: string) => `生成时间：${time}`,
    /** The wanted sheet was the user's. */
    renamed: (wanted: string, written: string) =>
      `“${wanted}”不是本加载项所写，未作改动；结果写在“${written}”。`,
  },
  grounds: {
    /** 乡镇, 指标, 条款, … in the order of the columns. */
    headers: ["乡镇", "指标", "条款", "数据及所在单元格", "最高值或名次", "算式", "口径", "得分"],
    /** `自营出口额 1086.4万美元（数据 1-6月!B7）`; `whose` is empty for the town's own. */
    input: (whose: string, name: string, value: string, unit: string, cell: string) =>
      `${whose === "" ? "" : `${whose} `}${name} ${value}${unit}（${cell}）`,
    defaultConvention: (choice: string) => choice,
    otherConvention: (choice: string) => `${choice}（非默认）`,
  },
};
