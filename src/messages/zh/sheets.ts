import type { SheetMessages } from "../sheets";

const scope = "乡镇(街道、园区)";

export const sheets: SheetMessages = {
  sample: "示例(虚构)",
  titles: {
    task: (year) => `${year}年度${scope}出口攻坚任务分解表`,
    data: (year, period) => `${year}年${period}${scope}出口攻坚考核数据`,
    projects: (year) => `${year}年度新批境外投资项目台账`,
    items: (year) => `${year}年度信息报送台账`,
    method: (document) => `考核办法（${document}附件2）：只可更改“口径”一列`,
    scores: (year, period) => `${year}年${period}${scope}出口攻坚指数评分`,
    ranking: (year, period) => `${year}年${period}${scope}出口攻坚指数排名`,
    grounds: (year, period) => `${year}年${period}${scope}出口攻坚指数评分依据`,
  },
  investmentUnit: "万美元",
  yes: "是",
  no: "否",
  taskRemark: "备注:投保完成率=出口信用保险累计投保企业家数/累计出口企业家数",
  marker: "本表由出口攻坚考核加载项写入，再次排名时整表更新；需要改动请另存一份。",
  ranking: {
    town: scope,
    placeChange: "较上期名次",
    pointsChange: "较上期得分",
    up: (places) => `↑${places}`,
    down: (places) => `↓${places}`,
    same: "—",
    county: ({ exports, currency, growthPercent, targetPercent, isMet }) => {
      const growth =
        growthPercent === null ? "增幅无法计算（去年同期为0）" : `增幅 ${growthPercent}%`;
      if (targetPercent === null) return `自营出口额 ${exports}${currency}，${growth}`;
      const verdict = isMet === null ? "" : isMet ? "，已完成" : "，未完成";
      return `自营出口额 ${exports}${currency}，${growth}（目标 ${targetPercent}%${verdict}）`;
    },
    countyUnknown: (towns) =>
      `${towns.join("、")}没有自营出口额或去年同期自营出口额，全县合计和增幅不计算`,
  },
  footer: {
    method: (document, year, period, townCount) =>
      `依据：${document}附件2；期间：${year}年${period}；共 ${townCount} 个${scope}。`,
    currency: (unit) => `单位：出口额、进口额为${unit}，得分为分。`,
    compared: (period) => `较上期：与 ${period} 的排名相比。`,
    notCompared: "较上期：此前没有已排名的期间。",
    reading: (question, choice, decided) => {
      const by = decided ? `（决定：${decided.by}，${decided.date}）` : "";
      return `口径（非默认）：${question}${choice}${by}。`;
    },
    allDefault: "口径：全部按默认。",
    othersDefault: "其余口径按默认。",
    notice: (text) => `说明：${text}`,
    warning: (text) => `提醒：${text}`,
    at: (cell, text) => `${cell} ${text}`,
    fingerprint: (print) => `数据指纹：${print}`,
    time: (time) => `生成时间：${time}`,
    renamed: (wanted, written) => `“${wanted}”不是本加载项所写，未作改动；结果写在“${written}”。`,
  },
  grounds: {
    headers: ["乡镇", "指标", "条款", "数据及所在单元格", "最高值或名次", "算式", "口径", "得分"],
    input: (whose, name, value, unit, cell) =>
      `${whose === "" ? "" : `${whose} `}${name} ${value}${unit}（${cell}）`,
    defaultReading: (choice) => choice,
    otherReading: (choice) => `${choice}（非默认）`,
  },
};
