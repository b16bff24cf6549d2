import type { Sentences } from "../sentences";
import { named, quotedSheets } from "./sentence-parts";

/** An action as the user knows it. `about`: its period or sheet. */
export interface DoneAction {
  readonly action:
    | "rank"
    | "fix"
    | "repair"
    | "period"
    | "ledger"
    | "create"
    | "restore"
    | "decide"
    | "reading"
    | "seal"
    | "hand-out"
    | "merge"
    | "method"
    | "trial"
    | "inputs"
    | "final"
    | "progress"
    | "pages"
    | "charts"
    | "circular";
  readonly about: string | null;
  readonly time: string;
}

/** What 还原上次 does, in plain facts; cells as `sheet!A1`. */
export type RestoreFact =
  | { readonly kind: "sheet-back" | "sheet-removed" | "sheet-again"; readonly sheet: string }
  | { readonly kind: "columns-removed" | "columns-again"; readonly sheet: string }
  | {
      readonly kind: "cell";
      readonly cell: string;
      readonly now: string;
      readonly becomes: string;
    }
  /** A decision, or another text of 考核存档. */
  | { readonly kind: "record" }
  /** changed: somebody has changed it since. too-long: it was not kept. */
  | { readonly kind: "kept"; readonly sheet: string; readonly why: "changed" | "too-long" }
  | { readonly kind: "kept-cell"; readonly cell: string };

/** The earlier period that 较上期 compares with, and the one that it would compare with now. */
export interface EarlierRanked {
  readonly was: string | null;
  readonly is: string | null;
}

/** What the pane says of 考核存档: a ranking that is out of date, 还原上次, a write that ended half-way. */
export const record = {
  /** What is not in order with a ranking, behind its period. */
  outdated: {
    overtaken: "排名表需要更新",
    altered: "排名表被改动",
    unverifiable: "无法核对",
  },
  stale: {
    /** Name of the list of changes. */
    list: "排名之后的改动",
    count: (changes: number, time: string) =>
      `${time} 排名之后，以下${changes}处已改动，请核对后重新排名：`,
    /** The cells are the same. */
    otherwise: "数据没有改动，但口径、决定或考核办法的版本与排名时不同，请重新排名。",
    /** What was scored is not kept any more. */
    unknown: "与排名时不同，但“考核存档”里没有排名时的数据，改动了哪里无法核对。请重新排名。",
    blank: "空白",
    became: (was: string, now: string) => `${was} → ${now}`,
    rowAdded: (label: string) => `新增一行${named(label)}`,
    rowRemoved: (label: string) => `删去一行${named(label)}`,
    sheetGone: (sheet: string) => `“${sheet}”表已删除或改名`,
    sheetNew: (sheet: string) => `“${sheet}”表是排名之后才有的`,
    showAll: (count: number) => `显示全部${count}处`,
  },
  /** `sheet` stands as written, but would be written otherwise now. */
  overtaken: (sheet: string, period: string, earlier: EarlierRanked | null) =>
    earlier === null
      ? `成绩没有变化，但“${sheet}”附注中的提醒与现在的工作簿不一致（例如以前月份的数据已更正）。请重新排名 ${period}。`
      : `成绩没有变化，但${comparedText(sheet, earlier)}请重新排名 ${period}。`,
  altered: (sheets: readonly string[]) =>
    `数据没有改动，但${quotedSheets(sheets)}中有表被删除或手工改过。请重新排名，恢复为计算结果。`,
  unverifiable: (sheet: string) =>
    `有“${sheet}”表，但“考核存档”里没有它的记录（可能被删除或损坏），不能确认它与现在的数据一致。请重新排名。`,
  recovered: (action: DoneAction) =>
    `上次“${actionName(action)}”（${action.time}）写到一半中断，已自动还原到操作之前。请再操作一次。`,
  recoveredBut: (sheets: readonly string[]) =>
    `${quotedSheets(sheets)}没有还原：内容不能确定是那次写入的，或者原内容太长没有保存。请核对。`,
  restore: {
    open: "还原上次",
    last: (action: DoneAction) => `上次操作：${actionName(action)}（${action.time}）`,
    will: "还原后：",
    fact: factText,
    hint: "数值、公式、合并单元格和写入时的格式都会还原；之后手工调整的格式不还原。还原后再还原一次，即恢复这次操作。",
    confirm: "确认还原",
    done: "已还原上次操作。",
    outdated: "没有还原：工作簿刚刚又有改动，请重新核对清单后再试。",
  },
};

function comparedText(sheet: string, { was, is }: EarlierRanked): string {
  const columns = `“${sheet}”较上期各列`;
  if (was === null) return `${is ?? ""} 是在它之后才排名的，${columns}还没有与之比较。`;
  if (is === null) return `${was} 的排名已还原，${columns}依据的仍是它。`;
  if (was === is) return `${columns}依据的是 ${was} 的旧排名，${was} 之后已重新排名。`;
  return `${columns}依据的是 ${was} 的排名，没有与之后才排名的 ${is} 比较。`;
}

function actionName({ action, about }: DoneAction): string {
  switch (action) {
    case "rank":
      return `${about ?? ""}排名`;
    case "fix":
      return "改正单元格";
    case "repair":
      return "体检修复";
    case "period":
      return `新增期间${about === null ? "" : ` ${about}`}`;
    case "ledger":
      return `本期无${about === null ? "" : `“${about}”`}`;
    case "create":
      return "新建考核工作簿";
    case "restore":
      return "还原";
    case "reading":
      return "更改口径";
    case "seal":
      return `${about ?? ""}签发`;
    case "hand-out":
      return `${about ?? ""}分发`;
    case "merge":
      return `${about ?? ""}汇总`;
    case "method":
      return "新建办法";
    case "trial":
      return "试算";
    case "inputs":
      return "按办法建表";
    case "final":
      return "办法定稿";
    case "circular":
      return `${about ?? ""}通报`;
    case "decide":
      return `${about ?? ""}缺数决定`;
    case "progress":
      return `${about ?? ""}任务进度`;
    case "pages":
      return `${about ?? ""}一镇一页`;
    case "charts":
      return `${about ?? ""}图表`;
  }
}

function factText(fact: RestoreFact): string {
  switch (fact.kind) {
    case "sheet-back":
      return `“${fact.sheet}”表恢复为原来的内容`;
    case "sheet-removed":
      return `删除“${fact.sheet}”表（原来没有）`;
    case "sheet-again":
      return `重新建立“${fact.sheet}”表`;
    case "columns-removed":
      return `删除“${fact.sheet}”表中新增的目标列`;
    case "columns-again":
      return `“${fact.sheet}”表重新插入目标列`;
    case "cell":
      return `${fact.cell}：${fact.now} → ${fact.becomes}`;
    case "record":
      return "“考核存档”中的决定恢复为原来的内容";
    case "kept":
      return fact.why === "changed"
        ? `保留“${fact.sheet}”表：之后已有改动`
        : `“${fact.sheet}”表不能还原：原内容太长，没有保存`;
    case "kept-cell":
      return `保留 ${fact.cell}：之后已有改动`;
  }
}

export type RecordMessages = Sentences<typeof record>;
