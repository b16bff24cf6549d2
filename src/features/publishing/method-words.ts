import { circularSheet } from "../../messages/zh/circular-sheet";
import { fullWidth } from "../../messages/zh/circular-parts";

/** What a method assesses and whom, in the words of its title: 乡镇（街道、园区）出口攻坚指数, 乡镇（街道、园区）. */
export interface MethodWords {
  readonly subject: string;
  readonly units: string;
}

/**
 * From the title of the method. Whom it assesses ends with a bracket or is a word for such units; a title that says
 * neither leaves 单位, which the user changes on 通报设置.
 *
 * @example methodWords("2020年度乡镇(街道、园区)出口攻坚指数考核办法").units === "乡镇（街道、园区）"
 */
export function methodWords(title: string): MethodWords {
  const subject = fullWidth(title)
    .replace(/^\d{4}年度?/, "")
    .replace(/(工作)?(绩效)?(考核|考评|评价)(评价)?(实施)?(办法|细则|方案)$/, "");
  const [, bracketed] = /^((?:各|全县|县)*[^（）]{1,8}（[^）]+）)/.exec(subject) ?? [];
  const [, named] = UNIT_WORDS.exec(subject) ?? [];
  return { subject, units: bracketed ?? named ?? circularSheet.settings.unitsUnknown };
}

const UNIT_WORDS = /^(乡镇街道|镇街道|乡镇|镇街|街道|园区|开发区|县市区|县区|区县|企业|部门)/;
