import type { ConventionId, Conventions } from "../../method/conventions";
import type { DecisionCode, DefinitionWarning, WarningCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { quoted, text, whose } from "./finding-parts";
import { conventions as conventionWords } from "./conventions";

const choiceWords = <Id extends ConventionId>(id: Id, choice: Conventions[Id]): string =>
  (conventionWords.choices[id] as (choice: Conventions[Id]) => string)(choice);

export const warnings = {
  "ledger-rows-later": ({ ledger, rows, period }) =>
    text(
      `“${ledger}”有${rows}行晚于${period}。`,
      "晚于本期的事项这次不计分。",
      "不用处理；到后面的期间会自动计入。",
    ),
  "header-unknown": ({ text: written, headers }) =>
    text(
      `看不懂表头“${written}”。`,
      `表里还缺${quoted(headers)}。`,
      "如果就是其中一列，请选定后点“改为”，表头随即改写（可以还原）；不是的不用管。",
    ),
  "item-repeated": ({ town, title, first }) =>
    text(
      `${town}的《${title}》在同一天以同一级别登记了两次，另一次在 ${first}。`,
      "默认每次报送各计一条，同一条信息的几次录用只计最高一级。",
      "如果是重复登记，请删去一行。",
    ),
  "project-repeated": ({ town, name, first }) =>
    text(
      `${town}的项目“${name}”登记了两次，另一次在 ${first}。`,
      "两行都已计分。",
      "如果是同一个项目，请删去一行。",
    ),

  "reading-not-default": ({ code, convention, choice }) =>
    text(
      `${code}用的是“${choiceWords(convention, choice)}”，不是默认口径。`,
      `这一条决定：${conventionWords.questions[convention]}`,
      "不用处理；所用口径会印在结果下面。",
    ),

  "format-rounds": ({ value, format, count, ...facts }) =>
    text(
      `${whose(facts)}存的是 ${value}，单元格格式 ${format} 显示不全${count > 1 ? `；这张表共有${count}处` : ""}。`,
      "计分用存的数，不用显示的数；照打印的表核算，得分可能略有出入。",
      "请核对应以哪个数为准；要以显示的数为准，请把数改成显示的样子。",
    ),
  "percent-small": ({ value, seems, ...facts }) =>
    text(
      `${whose(facts)}是 ${value}，按 ${value}% 计分。`,
      "这一列的单位是“%”；把百分数填成小数会相差一百倍。",
      `请核对；要填的是 ${seems}% 的，请改为 ${seems}。`,
    ),
  "ledger-says-none": ({ ledger }) =>
    text(
      `“${ledger}”里有一行写的是“无”。`,
      "这一行按没有事项处理，不计分。",
      "不用处理；如果有事项，请逐条登记。",
    ),
  "formula-peers-total": ({ formula, range, total, name }) =>
    text(
      `公式 ${formula} 的比较范围 ${range} 包括了“${name}”（${total}）。`,
      "合计不是乡镇，参加比较会占去最高值和名次，各乡镇的得分都会偏低。",
      "请让范围正好是全部乡镇的各行。",
    ),
  "formula-differs": ({ value, usual, gives, ...facts }) =>
    text(
      `${whose(facts)}是 ${value}，照同列的公式（${usual}）应得 ${gives}。`,
      "同列其他乡镇用的是同一个公式，这一格却是直接填的数，或者引用了别的行。",
      "请核对；确实不同的不用处理。",
    ),
  "formula-hides-error": ({ formula, ...facts }) =>
    text(
      `${whose(facts)}是0，而公式 ${formula} 会把查不到和出错都变成0。`,
      "分不清是真的为零，还是没有查到这个乡镇的数。",
      "请核对；确实为零的不用处理。",
    ),
  "column-unchanged": ({ header, than, of }) =>
    text(
      `各乡镇的“${header}”与${than === "last-year" ? `“${of}”一列` : `上一期（${of}）`}完全相同。`,
      "整列一个数都不变，可能是复制后没有更新。",
      "请核对这一列；确实相同的不用处理。",
    ),

  "rows-hidden": ({ rows, count }) =>
    text(
      `有${count}行被隐藏或筛掉（第${rows}行），仍然参加了计分。`,
      "隐藏的行看不见，容易漏看错误。",
      "请取消隐藏或筛选，核对这些行。",
    ),
  "county-differs": ({ header, county, sum }) =>
    text(
      `“${header}”全县是 ${county}，各乡镇合计是 ${sum}。`,
      "全县数应等于各乡镇之和，可能有一个数填错了。",
      "请核对；名次按各乡镇的数计算，与全县数无关。",
    ),
  "scale-jump": (facts) =>
    text(
      `${whose(facts)}是 ${facts.value}，${facts.than === "last-year" ? "去年同期" : "上一期"}是 ${facts.last}（${facts.lastCell}）。`,
      "相差一千倍以上，可能是单位弄错了（万美元与美元）。",
      "请核对单位。",
    ),
  "cumulative-falls": (facts) =>
    text(
      `${whose(facts)}是 ${facts.value}，比上一期的 ${facts.last}（${facts.lastCell}）还小。`,
      "累计数一般不会减少，可能填错了行、列或填了当月数。",
      "请核对；确属数据修订的不用处理。",
    ),
  "growth-extreme": ({ town, percent }) =>
    text(
      `${town}的出口增幅达 ${percent}%。`,
      "增幅超过1000%，可能是单位或去年同期数有误。",
      "请核对本期和去年同期的出口额。",
    ),
  "epidemic-exceeds-general": ({ town, part, whole }) =>
    text(
      `${town}的防疫物资出口额 ${part} 大于一般贸易出口额 ${whole}。`,
      "防疫物资出口通常是一般贸易出口的一部分。",
      "请核对这两个数。",
    ),
  "insured-exceeds-active": ({ town, part, whole, wholeCell }) =>
    text(
      `${town}的投保企业有 ${part} 家，多于有出口实绩企业 ${whole} 家（${wholeCell}）。`,
      "投保企业通常是有出口实绩企业的一部分；尚无出口的企业也可能投保，照填的数计分。",
      "请核对这两个数。",
    ),
  "part-exceeds-whole": ({ town, header, part, whole, wholeHeader, wholeCell }) =>
    text(
      `${town}的“${header}”是 ${part}，大于“${wholeHeader}”的 ${whole}（${wholeCell}）。`,
      "按办法前者是后者的一部分，不应更大；照填的数计分。",
      "请核对这两个数。",
    ),
} satisfies Pick<FindingMessages, Exclude<WarningCode, DecisionCode | DefinitionWarning>>;

export type WarningMessages = typeof warnings;
