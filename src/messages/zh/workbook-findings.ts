import type { WorkbookCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { quoted, text, whose } from "./finding-parts";

/** Findings of sheets, formats and merged cells. */
export const workbookFindings = {
  "no-task-sheet": () =>
    text(
      "工作簿里没有任务分解表。",
      "乡镇名单和目标增幅都从任务分解表取得。",
      "请打开考核工作簿，或新建一个；自己做的表须有“乡镇”“自营出口增幅(%)”两项表头，下一行写期间。",
    ),
  "no-data-sheet": ({ period, existing }) =>
    text(
      `没有${period}的数据表。`,
      `现有数据表：${quoted(existing)}。`,
      `请用“新增期间”建立；表已经有了的，请在它的名称或标题里写明“${period}”。`,
    ),
  "data-empty": ({ sheet }) =>
    text(`“${sheet}”还没有填数据。`, "一个数都没有，无法计分。", "请先填写各乡镇的数据，再排名。"),
  "several-sheets": ({ table, sheets }) =>
    text(
      `有${sheets.length}张表都像“${table}”：${quoted(sheets)}。`,
      "不能替您决定用哪一张。",
      "请只留一张，其余的移出本工作簿，或去掉其表头。",
    ),

  "cell-date": (facts) =>
    text(
      `${whose(facts)}是日期（${facts.date}），不是数。`,
      "Excel 会把“3-5”一类的输入自动变成日期。",
      "请把格式改为“常规”，再重新填数。",
    ),
  "cell-merged": (facts) =>
    text(
      `${whose(facts)}在合并的单元格 ${facts.area} 里。`,
      "合并后只留一个数，分不清是谁的。",
      "请取消合并，逐格填数。",
    ),
  "format-misleads": (facts) =>
    text(
      `${whose(facts)}存的是 ${facts.value}，单元格格式 ${facts.format} 让它显示成了另一个数。`,
      "计分用的是存的数，不是显示的数。",
      "请按这一列的单位填数，格式改为“常规”。",
    ),
} satisfies Pick<FindingMessages, WorkbookCode>;

export type WorkbookFindingMessages = typeof workbookFindings;
