import type { FindingText } from "../findings";
import type { Sentences } from "../sentences";
import { parameterName } from "./function-help";

/**
 * Why a custom function has no number, in words. Every one says what, where and what to do.
 * `at` is a place made by `place`; names of parameters are those of the formula.
 */
export const functions = {
  /** A parameter of a formula as a person reads it: `出口额(exports)`. All names below are such. */
  parameter: parameterName,
  /** `exports` · `exports 第3行` · `data 第3行第2列`. Rows and columns count from 1 within the argument. */
  place: (parameter: string, row?: number, column?: number) =>
    parameter +
    (row === undefined ? "" : ` 第${row}行`) +
    (column === undefined ? "" : `第${column}列`),

  // Numbers
  blank: (at: string) => `${at} 是空白，没有数据不能计分。请填入数字，确实为零的请填 0。`,
  /** `seems` is the number that the text looks like, as text. */
  text: (at: string, text: string, seems: string | null) =>
    seems === null
      ? `${at} 的“${text}”是文本，不是数字。请改填数字。`
      : `${at} 的“${text}”是文本，像是 ${seems}。文本不计分，请改填数字 ${seems}。`,
  logical: (at: string, text: string) => `${at} 是逻辑值 ${text}，不是数字。请改填数字。`,
  errorCell: (at: string, error: string) => `${at} 是错误值 ${error}。请先改正这个单元格。`,
  negative: (at: string, value: string) => `${at} 为 ${value}，此项不会是负数。请核对后改正。`,
  /** Half a firm, half an item. */
  notWhole: (at: string, value: string) =>
    `${at} 为 ${value}，家数、条数只能是整数。请核对后改正。`,
  notPositive: (at: string, value: string) => `${at} 为 ${value}，应大于 0。请改正。`,
  /** A percent cell: `0.085 像是 8.5%，请填 8.5`. */
  percentAsFraction: (at: string, value: string, percent: string) =>
    `${at}：${value} 像是 ${percent}%，请填 ${percent}。`,
  outOfRange: (at: string, value: string, most: string) =>
    `${at} 为 ${value}，酌情分只能在 0 到 ${most} 之间。请改正。`,

  // Columns
  notOneColumn: (parameter: string, rows: number, columns: number) =>
    `${parameter} 应是一列，现在是 ${rows} 行 ${columns} 列。请只选一列，例如 B5:B15。`,
  notOneCell: (parameter: string, rows: number, columns: number) =>
    `${parameter} 应是一个单元格，现在是 ${rows} 行 ${columns} 列。请只选一个单元格。`,
  lengthsDiffer: (lengths: readonly { readonly parameter: string; readonly rows: number }[]) =>
    `各列行数不同：${lengths.map(({ parameter, rows }) => `${parameter} ${rows} 行`).join("，")}。请选相同的行。`,
  noPeers: (parameters: readonly string[]) =>
    `${parameters.join("、")} 全是空白，没有可比的乡镇。请选全部乡镇的数据。`,
  peerBlank: (at: string) =>
    `${at} 是空白，而同一行的其他列有数据。缺一个乡镇的数据，得分就不可靠，请补齐。`,
  peerGap: (row: number, parameters: readonly string[]) =>
    `${parameters.join("、")} 的第${row}行是空行，而下面还有数据。请补齐这一行，或删去空行。`,
  peerTotal: (at: string) =>
    `${at} 在每一列都等于其余各行之和，是全县合计，不是乡镇。请只选各乡镇的行。`,
  notAmongPeers: (
    own: readonly { readonly at: string; readonly value: string }[],
    peers: readonly string[],
  ) =>
    `本行的 ${own.map(({ at, value }) => `${at}（${value}）`).join("、")} 不在 ${peers.join("、")} 之中。` +
    `公式下拉时区域要加 $，例如 $B$5:$B$15；本乡镇也要在区域内。`,

  // Choices
  /** An argument that takes one of a few words. */
  unknownWord: (parameter: string, text: string, known: readonly string[]) =>
    `${parameter}“${text}”不认识。请填 ${known.map((one) => `"${one}"`).join("、")} 之一。`,
  aboveOther: (at: string, value: string, other: string, limit: string) =>
    `${at} ${value} 大于 ${other} ${limit}。请核对后改正。`,
  tierColumns: (parameter: string) =>
    `${parameter} 应是三列：至少、含（是或否）、分。请只选这三列。`,
  /** At the bound or the points of a tier that does not follow from the one above. */
  tierOrder: (at: string) => `${at} 的顺序不对。请从最好的一档往下排，分不能比上一档高。`,
  noCode: (parameter: string) => `${parameter} 是空白。请填指标，例如 "1.2"。`,
  unknownCode: (parameter: string, text: string, known: readonly string[]) =>
    `${parameter}“${text}”不是指标。请填 ${known.join("、")} 之一。`,
  noTown: (at: string) => `${at} 是空白。请填乡镇名称。`,
  townUnknown: (at: string, text: string, nearest: string | null) =>
    `${at}“${text}”不在乡镇名单中` +
    (nearest === null ? "。请核对名称。" : `，是否为“${nearest}”？请按名单填写。`),
  townAmbiguous: (at: string, text: string, towns: readonly string[]) =>
    `${at}“${text}”可以指 ${towns.join("、")}。请写全名。`,
  townIsTotal: (at: string, text: string) =>
    `${at}“${text}”是合计行，不是乡镇，不计分。请填乡镇名称。`,
  noPeriod: (parameter: string) => `${parameter} 是空白。请填期间，例如 "1-6月"。`,
  periodUnreadable: (parameter: string, text: string) =>
    `${parameter}“${text}”不是期间。请填累计期间，例如 "1-6月"。`,
  periodIsDate: (parameter: string, value: string) =>
    `${parameter} 是数字或日期（${value}），多半被 Excel 自动转换了。请填文本，例如 "1-6月"。`,
  periodNotCumulative: (parameter: string, text: string, cumulative: string) =>
    `${parameter}“${text}”不是从1月起的累计期间。考核按累计数，请填 "${cumulative}"。`,
  periodWithoutTarget: (parameter: string, period: string, existing: readonly string[]) =>
    `任务分解表没有 ${period} 的目标（${parameter}）。` +
    (existing.length === 0 ? "表中没有任何期间。" : `现有：${existing.join("、")}。`) +
    "请先新增期间，或改填已有的期间。",

  // Sheets
  notATable: (parameter: string, table: string, headers: readonly string[]) =>
    `${parameter} 不像${table}：找不到表头 ${headers.join("、")}。请选包含表头的整个区域。`,
  ledgerNotProvided: (parameter: string) =>
    `未提供台账：${parameter} 是空白。请选台账区域；本期没有的，给只有表头的空台账。`,
  /** A finding of reading, with its place before it when it has one. */
  finding: (at: string | null, { what, todo }: FindingText) =>
    `${at === null ? "" : `${at}：`}${what}${todo}`,

  // The score table
  /** What another town lacks takes everybody's score. */
  otherTown: (fault: string) => `这项指标要和全部乡镇比较，缺一个就都不计分。${fault}`,
  totalWithout: (town: string, codes: readonly string[], first: string) =>
    `${town} 的指标 ${codes.join("、")} 没有得分，总分算不出。${first}`,
  rankWithout: (town: string, first: string) =>
    `${town} 没有总分，缺一个乡镇就排不出任何名次。${first}`,
};

export type FunctionMessages = Sentences<typeof functions>;
