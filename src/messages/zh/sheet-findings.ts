import type { FindingMessages } from "../findings";
import { quoted, text } from "./finding-parts";

/** Findings of tables, their periods, columns and towns. */
export const sheetFindings = {
  "table-not-found": ({ table, headers }) =>
    text(
      `“${table}”里没有找到表头。`,
      `这张表应有这些列：${quoted(headers)}。`,
      "请补上表头行，或换成正确的区域。",
    ),
  "no-towns": () =>
    text(
      "任务分解表里没有乡镇。",
      "名单就是表头下面“乡镇”一列的各行（全县、合计除外）。",
      "请在表头下逐行填写乡镇和目标。",
    ),

  "period-unreadable": ({ text: written }) =>
    text(`看不懂期间“${written}”。`, "期间是从1月起的累计月份。", "请写成“1-6月”这样的形式。"),
  "period-not-cumulative": ({ text: written, cumulative }) =>
    text(
      `期间“${written}”不是从1月起的累计。`,
      "考核按累计数计分，单月或单季的数不能用。",
      `如果填的是累计数，请改为“${cumulative}”。`,
    ),
  "period-is-date": ({ date, seems }) =>
    text(
      `期间这一格是日期（${date}），不是文字。`,
      "Excel 会把“2020年6月”“1-6”自动变成日期。",
      `看来是“${seems}”；请确认后改成文字。`,
    ),
  "period-without-target": ({ period, existing }) =>
    text(
      `任务分解表里没有${period}的目标。`,
      `已有目标的期间：${existing.length === 0 ? "无" : existing.join("、")}。`,
      "请用“新增期间”加上这一期的目标列并填好，或选已有目标的期间。",
    ),
  "period-repeated": ({ header, period, first }) =>
    text(
      `“${header}”下有两列${period}。`,
      `另一列在 ${first}，不知道该用哪一列。`,
      "请删去一列，或改正其中一列的期间。",
    ),
  "period-header-missing": ({ header }) =>
    text(`“${header}”下面没有写期间。`, "不知道这一列是哪一期的目标。", "请填上期间，如“1-6月”。"),
  "period-differs": ({ period, says }) =>
    text(
      `这张数据表写的是${says}，现在要算的是${period}。`,
      "用别的期间的数据计分会得出错误的名次。",
      "请选对期间，或改正表名、标题里的期间。",
    ),
  "year-differs": ({ year, says }) =>
    text(
      `这里写的是${says}年，考核年度是${year}年。`,
      "年度不一致的数据不能一起计分。",
      "请核对年度后改正。",
    ),

  "column-missing": ({ header }) =>
    text(`缺少“${header}”一列。`, "计分要用这一列。", `请加上这一列，表头写“${header}”。`),
  "column-repeated": ({ header, cells }) =>
    text(
      `有${cells.length}列都是“${header}”：${cells.join("、")}。`,
      "不知道该用哪一列。",
      "请只留一列，或改掉另一列的表头。",
    ),
  "column-ambiguous": ({ text: written, headers }) =>
    text(
      `表头“${written}”可能指${quoted(headers)}中的任何一个。`,
      "不能替您猜。",
      "请把表头写完整。",
    ),
  "units-mixed": ({ header, unit, expected }) =>
    text(
      unit === "" ? `“${header}”没有注明单位。` : `“${header}”的单位是“${unit}”。`,
      `这里应当是“${expected}”，单位不同的数不能一起计算。`,
      `请把数据换算成“${expected}”，并改正单位。`,
    ),

  "town-unknown": ({ text: written, nearest }) =>
    text(
      `名单里没有“${written}”。`,
      "乡镇以任务分解表为准，对不上的行不能计分。",
      nearest === null ? "请改成任务分解表里的名称。" : `是不是“${nearest}”？请核对后改正。`,
    ),
  "town-ambiguous": ({ text: written, towns }) =>
    text(`“${written}”可能指${quoted(towns)}。`, "不能替您猜是哪一个。", "请写全称。"),
  "town-missing": ({ town }) =>
    text(
      `缺少${town}这一行。`,
      "名单中的每个乡镇都要有数据，少一个就排不出名次。",
      "请补上这一行。",
    ),
  "town-repeated": ({ town, name, first, firstName }) =>
    name === firstName
      ? text(
          `${town}出现了两次。`,
          `另一行在 ${first}，不知道该用哪一行。`,
          "请删去多余的一行，或改正名称。",
        )
      : text(
          `“${name}”和“${firstName}”（${first}）都是${town}，占了两行。`,
          "一个单位只能有一行；不知道两行各是一部分，还是重复。",
          "各是一部分的，请相加成一行（金额、家数相加，比率和得分不能加，要重新填）；重复的，请删去一行。",
        ),
  "town-blank": ({ row }) =>
    text(
      `第${row}行有内容，却没有乡镇名称。`,
      "不知道这一行是谁的。",
      "请填上乡镇，或清空这一行；合并的单元格请先拆开。",
    ),
} satisfies Partial<FindingMessages>;

export type SheetFindingMessages = typeof sheetFindings;
