import type { MethodNames } from "../../method/method";

/** Places as printed. */
export interface PlaceMove {
  readonly town: string;
  readonly was: string;
  readonly now: string;
}

interface SignedWords {
  readonly signer: string;
  readonly number: string;
  readonly date: string;
}

interface CorrectionFacts {
  readonly names: MethodNames;
  readonly year: number;
  readonly period: string;
  readonly moves: readonly PlaceMove[];
}

/** The words of the sheet 签发 and of what a seal adds to 排名. Official documents are always Chinese. */
export const issueSheet = {
  title: ({ index }: MethodNames, year: number, period: string) =>
    `${year}年${period}${index}排名签发单`,
  code: "签发号",
  /** 签发号 of the issue that this one replaces. */
  replaced: "替代的签发号",
  signer: "签发人",
  number: "文号",
  date: "日期",
  time: "签发时间",
  method: "考核办法",
  fingerprint: "数据指纹",
  headers: [
    "工作表",
    "签发时数字校验和",
    "现在数字校验和",
    "签发时文字校验和",
    "现在文字校验和",
    "结论",
  ],
  same: "一致",
  changed: "有改动",
  notSummable: "不能用公式校验，请用加载项“核验”",
  verdict: "总结论",
  allSame: "与签发时一致",
  someChanged: "有改动，请用加载项“核验”查看改动的单元格",
  notes: [
    "说明：",
    "1. 本表不装加载项也能用：打开文件后，“结论”一列自动比较现在的数据与签发时是否一致。",
    "2. 校验和按行、列加权：改数、换位都会不一致；文字只比较长度。逐格核对请用加载项的“核验”。",
    "3. 校验只说明文件有没有改动，不能说明是谁改的。",
    "4. 打印的“排名”表下方有签发号，应与本表一致；以纸面签发号为准。",
  ],
  /** The line below 排名. */
  issued: (code: string, time: string) => `签发号：${code}（${time} 签发）`,
  /** Below it; empty where nothing was said. */
  signed: signedText,
  /** Instead of a code, where the record of the issue cannot be read any more. */
  damagedCode: "签发记录已损坏",
  revisedTitle: (title: string) => `${title}（修订）`,
  /** Lines below a revised 排名. */
  revises: (code: string, time: string) =>
    `修订：${time} 签发的排名（签发号 ${code}）不变；本表按修订后的数据重新计算，供核对和更正使用。`,
  /** The same of a revision that was issued itself. */
  replaces: (code: string, time: string) => `修订：替代 ${time} 签发的排名（签发号 ${code}）。`,
  placesMoved: (moves: readonly PlaceMove[]) =>
    `修订后名次有变的乡镇：${moves.map(moved).join("、")}；其余名次不变。`,
  noPlaceMoved: "修订后各乡镇名次不变。",
  correction: ({ names, year, period, moves }: CorrectionFacts) =>
    `更正参考：因数据修订，${year}年${period}${names.index}排名更正如下：${moves.map(corrected).join("；")}。其余不变。`,
};

function signedText({ signer, number, date }: SignedWords): string {
  const parts = [
    ...(signer === "" ? [] : [`签发人：${signer}`]),
    ...(number === "" ? [] : [`文号：${number}`]),
    ...(date === "" ? [] : [`日期：${date}`]),
  ];
  return parts.join("；");
}

const moved = ({ town, was, now }: PlaceMove): string => `${town} 第${was}名→第${now}名`;
const corrected = ({ town, was, now }: PlaceMove): string => `${town}由第${was}名更正为第${now}名`;
