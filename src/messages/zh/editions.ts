import type { Sentences } from "../sentences";
import { quotedSheets } from "./sentence-parts";

/** A method as the pane names it. */
interface MethodName {
  readonly title: string;
  readonly document: string;
}

/** What the pane says of 办法: which method holds, a new one, its check, its trial, its seal, and the next year. */
export const editions = {
  title: "办法",
  reading: "正在读取办法…",
  published: ({ title, document }: MethodName) => `现行办法：${title}（${document}），公布办法。`,
  own: ({ title, document }: MethodName) => `现行办法：${title}（${document}），自定办法。`,
  nameless: (sheet: string) => `“${sheet}”里的自定办法还读不全，见下列问题。`,
  state: {
    draft: "状态：草稿。可以排名，各表标题印“草稿”；定稿后才能签发、分发、做副本。",
    final: (by: string, on: string) => `状态：定稿（${by}，${on}）。改动任何一格都会阻断排名。`,
  },
  ranked: (period: string, method: string) => `${period} 按 ${method} 排名。`,
  sheetLink: (sheet: string) => `看“${sheet}”`,

  make: {
    heading: "新建办法",
    hint: "写一张“考核办法”表：头、数据项、任务项、指标等各一张小表，凡要选的词都有下拉列表。",
    base: "底本",
    bases: {
      current: "现行办法",
      points: "百分制模板（示例）",
      efficacy: "功效系数法模板（示例）",
    },
    name: "办法名称",
    document: "文号",
    documentHint: "还没有的可以空着，定稿前补上。",
    year: "年度",
    button: "新建办法",
    made: (sheet: string) => `已写出“${sheet}”，状态为草稿。改好后点“检查办法”。`,
    refused: {
      ranked: (document: string) =>
        `没有新建：本工作簿已按 ${document} 排过名。一本工作簿只用一个年度的办法，请用“新年度”另建一本。`,
      "own-there": (document: string) =>
        `没有新建：本工作簿已有自定办法“${document}”。请直接修改它；已经定稿的，请用“新年度”另建一本。`,
      year: "没有新建：年度要写成四位数，如 2026。",
    },
  },

  check: {
    button: "检查办法",
    sound: "没有发现问题，可以试算、定稿。",
    found: (blocking: number, warnings: number) =>
      [blocking > 0 ? `${blocking} 处必须改正` : "", warnings > 0 ? `${warnings} 处请核对` : ""]
        .filter((part) => part !== "")
        .join("，") + "：",
  },

  trial: {
    button: "试算",
    hint: "用虚构的八个乡镇（有并列、有零、有下降、有去年为零）算一遍，逐项写出怎么算的，供起草人核对。",
    made: (sheet: string) => `已写出“${sheet}”（示例，虚构数据）。`,
    refused: "没有试算：办法还有必须改正的问题，请先检查办法。",
  },

  inputs: {
    heading: "按办法建表",
    hint: "按现行办法写出任务分解表、各期数据表和台账，已有的表不动。",
    towns: "考核对象（每行一个）",
    periods: "期间（用顿号隔开，如 1-5月、1-6月）",
    button: "按办法建表",
    made: (sheets: readonly string[]) => `已写出${quotedSheets(sheets)}。`,
    refused: {
      "no-towns": "没有建表：还没有写考核对象。",
      "town-repeated": (town: string) => `没有建表：“${town}”写了两次。`,
      period: (text: string) =>
        `没有建表：“${text}”不是期间。期间从1月算起，写成 1-6月、上半年、1-3季度 这样。`,
      unsound: "没有建表：办法还有必须改正的问题，请先检查办法。",
      "all-there": "没有建表：这些表都已经有了。",
    },
  },

  next: {
    heading: "新年度",
    hint: "由本工作簿另做一本下一年度的：名单、口径照旧，办法为草稿（文号待定），去年同期填本年同期的数并注明出处，目标和本期数空着。本工作簿不变。",
    button: "新年度",
    made: (file: string, carried: number) =>
      `已生成“${file}”，去年同期已填 ${carried} 格。打开它，先改办法，再填目标。`,
    cannot: "此处不能生成文件。请用 Microsoft 365、Excel 2021 以上版本，或单机版。",
    refused: {
      "no-roster": "没有生成：本工作簿没有任务分解表，不知道有哪些考核对象。",
      unsound: "没有生成：办法还有必须改正的问题，请先检查办法。",
    },
  },

  seal: {
    heading: "定稿",
    hint: "定稿后办法不再改动：任何一格与定稿时不同都会阻断排名。要更正须另立办法并写明更正哪一个。",
    by: "定稿人或依据",
    button: "定稿",
    made: (print: string) => `已定稿，办法指纹 ${print}。`,
    refused: {
      "no-grounds": "没有定稿：请写明定稿人或依据。",
      "not-own": "没有定稿：现行办法是公布的办法，不需要定稿。",
      unsound: "没有定稿：办法还有必须改正的问题，请先检查办法。",
      "no-document": "没有定稿：文号还没有写。",
      "sealed-already": "没有定稿：已经定稿了。",
    },
  },
};

export type EditionsMessages = Sentences<typeof editions>;
