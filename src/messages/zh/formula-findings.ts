import type { FormulaCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { text, whose } from "./finding-parts";

/** Findings of formulas: those that call ours, and those behind figures. */
export const formulaFindings = {
  "formula-not-calculated": ({ formula }) =>
    text(
      formula === null ? "是数组公式的结果，没有重算。" : `公式 ${formula} 没有重算。`,
      "单机版不能计算这个公式，表里的数据又改动过，它显示的还是原来的数值，不能用来打分。",
      "请导出工作簿，在 Excel 中打开并保存，再在这里打开；或者在这一格直接填数。",
    ),
  "formula-over-blank": ({ formula, blank }) =>
    text(
      `公式 ${formula} 用到了空白单元格 ${blank}。`,
      "Windows 版 Excel 会把空白当作0传给公式，得出看似正常的分数。",
      '请填上数据，或把引用写成 IF(区域="","",区域)。',
    ),
  "formula-peers-roster": ({ formula, range, towns, more }) =>
    text(
      `公式 ${formula} 的比较范围 ${range} ${
        more === null ? `没有包括${towns.join("、")}` : `包括了不是乡镇的 ${more}`
      }。`,
      "得分要和全部乡镇比较，不含合计。",
      "请让范围正好是全部乡镇的各行。",
    ),
  "formula-peers-differ": ({ formula, usual }) =>
    text(
      `公式 ${formula} 的比较范围与同列其他公式（${usual}）不一样。`,
      "往下填充时没有用 $ 固定范围，各行就会和不同的乡镇比较。",
      `请把范围改成 ${usual}。`,
    ),

  "formula-stale": ({ formula, value, gives, ...facts }) =>
    text(
      `${whose(facts)}存的是 ${value}，而公式 ${formula} 现在应得 ${gives}。`,
      "公式没有重新计算，或者结果被别的软件改过；用旧数计分会得出错误的名次。",
      "请按 F9（或“公式”→“重新计算”）后再检查；仍不一致的，请核对公式。",
    ),
  "formula-of-blank": ({ formula, blank, ...facts }) =>
    text(
      `${whose(facts)}的公式 ${formula} 用到了空白单元格 ${blank}。`,
      "空白会被当作0算出一个看似正常的数；缺数不等于0。向下填充时没有用 $ 固定引用，也会这样。",
      "请填上那一格，或改正公式的引用；确实为零的请填0。",
    ),
  "formula-skips-text": ({ formula, text: written, textCell, ...facts }) =>
    text(
      `${whose(facts)}的公式 ${formula} 漏加了 ${textCell}：那里是文字“${written}”。`,
      "求和会跳过文字，不报错，合计就少了。",
      "请把那一格改成数字。",
    ),
} satisfies Pick<FindingMessages, FormulaCode>;

export type FormulaFindingMessages = typeof formulaFindings;
