import type { RangeCode } from "../../cells/finding";
import type { FindingMessages } from "../findings";
import { quoted, text, whose } from "./finding-parts";
import { conventions as conventionWords } from "./conventions";
import { sheetFindings } from "./sheet-findings";

const NEEDED = "计分要用这个数，缺了它，得分和名次都算不出来";

export const blockingFindings = {
  ...sheetFindings,

  "cell-blank": (facts) =>
    text(`${whose(facts)}没有填。`, `${NEEDED}；空白不能当作0。`, "请填上数据；确实为零的请填0。"),
  "cell-text": (facts) =>
    text(
      `${whose(facts)}是文字“${facts.text}”，不是数。`,
      `${NEEDED}；文字不会参加计算。`,
      facts.seems === null
        ? "请改填数字；确实为零的请填0。"
        : `看来是 ${facts.seems}；请确认后改成数字。`,
    ),
  "cell-error": (facts) =>
    text(
      `${whose(facts)}是错误值 ${facts.error}。`,
      `${NEEDED}。`,
      "请改正这一格的公式，或直接填数。",
    ),
  "cell-boolean": (facts) =>
    text(`${whose(facts)}是逻辑值 ${facts.text}，不是数。`, `${NEEDED}。`, "请改填数字。"),
  "value-negative": (facts) =>
    text(`${whose(facts)}是负数 ${facts.value}。`, "这个数不可能小于0。", "请核对后改正。"),
  "count-not-whole": (facts) =>
    text(
      `${whose(facts)}是 ${facts.value}，不是整数。`,
      "企业家数只能是整数，可能填错了列或单位。",
      "请核对后改正。",
    ),
  "percent-as-fraction": (facts) =>
    text(
      `${whose(facts)}填的是 ${facts.value}。`,
      `这一列的单位已是“%”，8.5% 应填 8.5；填成小数或设成百分比格式，会相差一百倍。${
        facts.isFormatted ? "" : `确实是 ${facts.value}% 的，请用“决定”记录。`
      }`,
      `像是 ${facts.seems}%，请填 ${facts.seems}，格式用“常规”。`,
    ),
  "quality-out-of-range": ({ town, value, most }) =>
    text(
      `${town}的防疫物资报送质量分是 ${value}。`,
      `酌情打分最低0分，最高${most}分。`,
      `请改成0到${most}之间的数。`,
    ),

  "ledger-absent": ({ ledger }) =>
    text(
      `没有“${ledger}”台账。`,
      "没有台账和本期没有发生不是一回事，不能都当作0分。",
      "请补上台账；本期确实没有的，请点“本期无”，或建一张只有表头的空表。",
    ),
  "level-unknown": ({ text: written, levels }) =>
    text(`看不懂采用级别“${written}”。`, `采用级别只能是${quoted(levels)}。`, "请改成其中一个。"),
  "yes-no-unknown": ({ header, text: written }) =>
    text(`“${header}”填的是“${written}”。`, "这一列只能填“是”或“否”。", "请改成“是”或“否”。"),
  "date-unreadable": ({ header, text: written }) =>
    text(
      `看不懂${header}“${written}”。`,
      "要凭日期判断这一行是否属于本期。",
      "请填完整的日期，如 2020-03-05。",
    ),
  "date-other-year": ({ date, year }) =>
    text(
      `这一行的日期是 ${date}，不在${year}年。`,
      "别的年度的事项不能计分。",
      "请改正日期，或删去这一行。",
    ),
  "method-differs": ({ document, code, header, text: written, official }) =>
    text(
      `${code}的${header}是“${written}”，与${document}不符。`,
      `文件规定是“${official}”。这张表是考核办法的抄件，只有“口径”一列可以选择。`,
      `请改回“${official}”。`,
    ),
  "method-row-missing": ({ document, codes }) =>
    text(
      `考核办法里缺少${codes.join("、")}。`,
      `指标的行应与${document}一致；缺了口径的行，不能当作选了默认口径。`,
      "请补上这些行；公式引用的区域要包括整张表。",
    ),
  "method-row-repeated": ({ code, first }) =>
    text(
      `考核办法里有两行${code}，另一行在 ${first}。`,
      "不知道该以哪一行为准。",
      "请删去多余的一行。",
    ),
  "method-row-unknown": ({ document, code }) =>
    text(`考核办法里多了“${code}”，与${document}不符。`, "文件没有这个指标。", "请删去这一行。"),
  "reading-unknown": ({ code, convention, text: written, choices }) =>
    text(
      `${code}的“${written}”不是可选的口径。`,
      `“${conventionWords.questions[convention]}”可选：${quoted(choices)}。`,
      "请从下拉列表里选一个；留空表示用默认口径。",
    ),
} satisfies Pick<FindingMessages, RangeCode>;

export type BlockingMessages = typeof blockingFindings;
