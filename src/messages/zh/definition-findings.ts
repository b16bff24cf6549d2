import type { NumberBound } from "../../cells/definition-facts";
import type { DefinitionCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { quoted, text } from "./finding-parts";

const NOTHING_SILENT = "考核办法以表里写的为准，没有写明的不能替您补上";

function mustBe(bound: NumberBound): string {
  switch (bound.kind) {
    case "positive":
      return "应大于0";
    case "not-negative":
      return "不能小于0";
    case "zero":
      return "只能是0";
    case "place":
      return "是名次，应是1以上的整数";
    case "year":
      return "应是四位数的年份";
    case "decimals":
      return bound.most === 0
        ? "应是整数，与得分保留的位数一致"
        : `最多有${bound.most}位小数，与得分保留的位数一致`;
    case "at-most":
      return `不能大于${bound.of} ${bound.value}`;
    case "at-least":
      return `不能小于${bound.of} ${bound.value}`;
  }
}

const UNFIT = {
  town: "数据表里这样的表头是单位名称一列，会认错列",
  word: "这个词在考核办法里另有含义，会分不清指的是哪一个",
  more: "表头里的单位、期间、责任单位读数时会去掉，剩下的就对不上了",
} as const;

const UNORDERED = {
  bound: "各档应从最好的一档写起，依次放宽",
  overlap: "同一个界线写了两档，后一档永远够不着",
  points: "比上一档容易达到，分却比上一档多",
} as const;

/** Findings in the definition of an own method. */
export const definitionFindings = {
  "definition-head-missing": ({ label }) =>
    text(
      `表头部分没有“${label}”一行。`,
      `${NOTHING_SILENT}。`,
      `请在第一张表的上面加一行，左边写“${label}”，右边写内容；没有的可以留空。`,
    ),
  "definition-table-missing": ({ table }) =>
    text(
      `没有【${table}】这张表。`,
      "少了这张表，办法就不完整，不能计分。",
      `请加一行【${table}】，下一行写表头，再逐行填写。`,
    ),
  "definition-table-unknown": ({ text: written, tables }) =>
    text(
      `看不懂【${written}】。`,
      `考核办法的表只有${tables.map((each) => `【${each}】`).join("")}；看不懂的表不会计入。`,
      "请改正这一行；不是考核办法内容的，请移到别的工作表。",
    ),
  "definition-repeated": ({ header, text: written, first }) =>
    text(
      `“${header}”里有两个“${written}”，另一个在 ${first}。`,
      "不知道该以哪一个为准。",
      "请删去多余的，或改正其中一个。",
    ),

  "definition-cell-blank": ({ header }) =>
    text(`“${header}”没有填。`, `${NOTHING_SILENT}。`, `请填上“${header}”。`),
  "definition-cell-unused": ({ header, text: written, rule }) =>
    text(
      `“${header}”填了“${written}”，而“${rule}”用不上它。`,
      "写了却不起作用，会以为分是这样算的。",
      "请清空这一格，或改选用得上它的规则。",
    ),
  "definition-word-unknown": ({ header, text: written, choices }) =>
    text(
      `“${header}”填的是“${written}”。`,
      `这里可选：${quoted(choices)}。`,
      "请从下拉列表里选一个。",
    ),
  "definition-number-unreadable": ({ header, text: written, seems }) =>
    text(
      `“${header}”填的是“${written}”，不是数。`,
      "计分要用这个数。",
      seems === null ? "请改填数字，不要带单位。" : `看来是 ${seems}；请确认后改成数字。`,
    ),
  "definition-zero-typed": ({ header }) =>
    text(
      `“${header}”里的0是按数值存的。`,
      "公式引用这张表时，数值0和空白分不开，而空白另有含义。",
      "请把这一格改成文字的0。",
    ),
  "definition-cell-reformatted": ({ header, value, seems }) =>
    text(
      `“${header}”被 Excel 改成了别的数（${value}）。`,
      "在常规格式的单元格里输入“1/3”会变成日期，输入“5%”会变成0.05。",
      seems === null
        ? "请把单元格设为文本格式后重新输入。"
        : `看来原来输入的是“${seems}”；请确认后改成文字。`,
    ),
  "definition-number-outside": ({ header, text: written, bound }) =>
    text(`“${header}”填的是 ${written}。`, `这个数${mustBe(bound)}。`, "请对照文件核对后改正。"),
  "definition-percent-unclear": ({ text: written, points, share }) =>
    text(
      `“每”填的是“${written}”。`,
      `取值本身就是百分数，可以是${points}，也可以是${share}，算出来的分不一样。`,
      `请改为“${points}”或“${share}”。`,
    ),

  "definition-code-malformed": ({ text: written }) =>
    text(
      `代码“${written}”不合要求。`,
      "代码是公式和各张表用来找指标的，只能是“3”或“3.1”这样的编号。",
      "请改成这样的编号。",
    ),
  "definition-name-unknown": ({ text: written, table, names }) =>
    text(
      `【${table}】里没有“${written}”。`,
      `已有的是：${quoted(names)}。`,
      `请改成其中一个，或先在【${table}】里加上它。`,
    ),
  "definition-name-unfit": ({ text: written, why }) =>
    text(`“${written}”不能作这里的名称。`, `${UNFIT[why]}。`, "请换一个名称。"),
  "definition-names-alike": ({ text: written, other, first }) =>
    text(
      `“${written}”和 ${first} 的“${other}”分不清。`,
      "数据表里写其中一个，会同时对上两列。",
      "请改掉其中一个名称，或删去重复的别名。",
    ),
  "definition-unit-unfit": ({ text: written, kind, units }) =>
    text(
      `类型是“${kind}”，单位却是“${written}”。`,
      units.length === 0
        ? "金额、百分数和分各有自己的类型，这里应是别的单位。"
        : `这里应是${quoted(units)}。`,
      "请改正单位或类型。",
    ),
  "definition-units-differ": ({ text: written, unit, first }) =>
    text(
      `单位是“${written}”，${first} 的单位是“${unit}”。`,
      "一个办法里的金额应是同一个单位，否则读数时会报单位不一致。",
      "请统一单位。",
    ),
  "definition-unclear-few": ({ text: written }) =>
    text(
      `“${written}”只写了一个可能的表头。`,
      "这张表记的是可能指几列的说法；只指一列的，就是那一列的别名。",
      "请至少写两个，用顿号隔开；或改写到别名里。",
    ),
  "definition-no-last-year": ({ text: written, rule }) =>
    text(
      `“${written}”没有说明去年同期在哪一列。`,
      `取值“${rule}”要与去年同期比。`,
      "请在【数据项】这一行的“去年同期”里选上去年同期的那一列。",
    ),
  "definition-pair-unfit": ({ header, one, other, why }) =>
    text(
      `“${header}”是“${other}”，与“${one}”不能相比。`,
      why === "same" ? "一列不能和它自己相比。" : "两列的类型或单位不同。",
      "请改选另一列，或改正类型、单位。",
    ),
  "definition-not-sealed": () =>
    text(
      "“状态”写成了定稿，但没有定稿时的指纹。",
      "定稿要由“定稿”按钮写入，手工改成定稿无法看出以后有没有改动。",
      "请把“状态”改回草稿，再在窗格“办法”里点“定稿”。",
    ),
  "definition-changed": ({ parts, sealedOn }) =>
    text(
      `办法定稿（${sealedOn}）之后又有改动：${parts.map((part) => `【${part}】`).join("、")}与定稿时不同。`,
      "定稿的办法不再改动，否则以前的排名就没有依据。",
      "请改回定稿时的内容（窗格“还原上次”，或用定稿的文件）；确需更正的，请另立办法，在“更正”写明更正哪一个。",
    ),
  "definition-corrects-itself": ({ document }) =>
    text(
      `更正的和本办法的文号都是“${document}”。`,
      "更正是另一份办法，要和原来的分得清。",
      "请改正文号，如加上“（更正）”；不是更正的，请清空这一格。",
    ),

  "definition-not-points": ({ text: written }) =>
    text(
      `“${written}”的类型不是“分”。`,
      "评定打分取的是评定的分数。",
      "请改选类型是“分”的列，或改正它的类型和单位。",
    ),
  "definition-category-split": ({ category, first }) =>
    text(
      `考核内容“${category}”分在了两处，前面的在 ${first}。`,
      "同一项考核内容的指标要连在一起，表上才能合并成一栏。",
      "请移到一起，或改正考核内容的名称。",
    ),
  "definition-points-differ": ({ stated, sum }) =>
    text(
      `写的总分是 ${stated}，各项分值相加是 ${sum}。`,
      "计入总分的分值之和（加分项除外）应等于文件写的总分。",
      "请核对各项分值和是否计入总分；文件没有写总分的，总分留空。",
    ),
  "definition-tier-order": ({ code, why }) =>
    text(`${code} 的这一档排得不对。`, `${UNORDERED[why]}。`, "请对照文件改正界线、次序或分。"),
  "definition-levels-unordered": ({ code }) =>
    text(
      `${code} 的这一级比下一级的分还少。`,
      "报送、市简报、省简报逐级提高，分不能反而减少。",
      "请对照文件核对。",
    ),
  "definition-ends-equal": ({ text: written }) =>
    text(`“参照”和“至”都是“${written}”。`, "两端相同，没有区间可以换算。", "请改正其中一端。"),
  "definition-rows-missing": ({ code, table, items }) =>
    text(
      items.length === 0
        ? `【${table}】里没有 ${code} 的行。`
        : `【${table}】里 ${code} 缺少${quoted(items)}。`,
      "这条规则的分写在那张表里，没有就不能计分。",
      `请在【${table}】里补上，代码写 ${code}。`,
    ),
  "definition-row-unused": ({ table, code, rule }) =>
    text(
      `【${table}】里有 ${code} 的行，而它的规则是“${rule}”。`,
      "这条规则用不上这一行，写了也不起作用。",
      "请删去这一行，或改正代码、规则。",
    ),
  "definition-circle": ({ codes }) =>
    text(
      `${codes.join("、")} 互相取对方的分。`,
      "要先有分才能合并，绕成一圈就谁也算不出来。",
      "请改正【合成】里的“取自”。",
    ),
  "definition-part-without-points": ({ code }) =>
    text(`${code} 是监测，没有分。`, "合并要取有分的指标。", "请改取别的代码，或改它的规则。"),
  "definition-monitored-counted": ({ code }) =>
    text(`${code} 是监测，却计入总分。`, "监测不计分。", "请把“计入总分”改为“否”。"),
  "definition-tie-code": ({ code }) =>
    text(
      `总分相同时要比较的 ${code} 不计入总分。`,
      "只能依次比较计入总分的指标。",
      "请改选另一种口径，或改正代码。",
    ),
  "definition-ties-twice": () =>
    text(
      "表头的“同分”已经写明，这里又选了别的口径。",
      "总分相同怎么排只能有一种写法。",
      "请清空这一格，或清空表头的“同分”。",
    ),
  "definition-basis-twice": () =>
    text(
      "表头的“名次依据”是精确值，这里又选了按公布的总分排名。",
      "名次按哪个总分排只能有一种写法。",
      "请改选按未取舍的总分排名，或把表头的“名次依据”改为公布值。",
    ),
  "definition-condition-rewards": () =>
    text(
      "总分越小越好，又写了【条件】。",
      "总分为0、扣分会使这个单位的名次靠前。",
      "请核对“总分方向”，或删去【条件】里的行。",
    ),
  "definition-question-differs": ({ code, other }) =>
    text(
      `${code} 这一行写的是${other}的问题。`,
      "代码和问题对不上，不知道选的是哪一条口径。",
      "请改正代码或问题。",
    ),
  "definition-convention-unknown": ({ text: written }) =>
    text(`没有“${written}”这一条口径。`, "口径的代码是固定的。", "请改正代码，或删去这一行。"),
  "definition-rule-faulty": ({ code }) =>
    text(`${code} 的规则填得不对。`, "照这样填不能计分。", "请对照文件核对这一行。"),

  "definition-name-unused": ({ table, name }) =>
    text(
      `【${table}】里的“${name}”没有用上。`,
      "没有指标用它，填报的数不影响得分。",
      "用不上的请删去这一行，免得白填；要用的请在指标里选它。",
    ),
  "definition-unit-doubtful": ({ task, unit, rule }) =>
    text(
      `参照的任务“${task}”单位是“${unit}”。`,
      `这一项的取值是“${rule}”，单位看来不同。`,
      "请核对；单位确实一致的不用处理。",
    ),
  "definition-kinds-differ": ({ one, other }) =>
    text(
      `“${one}”和“${other}”不是同一类数，比重按百分数计算。`,
      "如家数除以金额，得出的百分数一般没有意义。",
      "请核对；文件确实这样规定的不用处理。",
    ),
  "definition-most-above-full": ({ text: written, full }) =>
    text(
      `“最高”是 ${written}，比分值 ${full} 还高。`,
      "这一项的得分会超过它的分值，总分也会超过文件写的总分。",
      "请核对；文件确实这样规定的不用处理。",
    ),
} satisfies Pick<FindingMessages, DefinitionCode>;

export type DefinitionMessages = typeof definitionFindings;
