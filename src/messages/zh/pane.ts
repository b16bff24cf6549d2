import type { Sentences } from "../sentences";
import { failedStep, type FailedCall } from "./host";
import { quotedSheets } from "./sentence-parts";

/** Why something failed, in plain facts. `cell` is `sheet!A1`. */
export type Failure = FailureKind & {
  /** What failed, in the program's own words, where a call of it failed. */
  readonly call?: FailedCall | undefined;
};

type FailureKind =
  | { readonly kind: "read-only" | "editing" | "too-large" | "no-file" | "unexpected" }
  /** The program that holds the workbook failed a call. */
  | { readonly kind: "host"; readonly call: FailedCall }
  /** A part of the add-in that is loaded late did not come. Nothing was begun. */
  | { readonly kind: "not-fetched" }
  | { readonly kind: "protected-sheet"; readonly sheet: string }
  /** These sheets may hold a part of what was to be written. */
  | { readonly kind: "put-back-failed"; readonly sheets: readonly string[] }
  | { readonly kind: "cell-changed" | "read-back-differs"; readonly cell: string };

/** A change of one cell; `cell` is `sheet!A1`. */
export interface FixWords {
  readonly cell: string;
  readonly was: string;
  readonly becomes: string;
}

interface ScoreInput {
  readonly town: string | null;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

/** The labels and states of the task pane. */
export const pane = {
  paneName: "外贸出口考核",
  reading: "正在读取工作簿…",
  opening: "正在打开工作簿…",
  head: {
    /** `index`: what the method calls its result, 出口攻坚指数. */
    title: (index: string) => `${index}考核`,
    sample: "示例(虚构)",
    help: {
      open: "帮助",
      title: "帮助",
      lines: [
        "上面的步骤就是一个月的顺序：✓ 已完成，▶ 现在做，○ 未完成；点一步就到那一处。",
        "Tab 和 Shift+Tab 在按钮之间移动，回车或空格按下，Esc 关闭对话框。",
        "F6 在窗格和表格之间切换。",
        "点乡镇看得分，点得分看条款、单元格和算式。",
      ],
    },
  },
  townCount: (towns: number) => `${towns}个乡镇（街道、园区）`,
  method: (document: string) => `考核依据：${document}`,
  failure,
  tryAgain: "重新读取",
  fetchAgain: "重新载入",
  close: "关闭",

  hostTooOld: {
    title: "此版本的 Excel 太旧",
    text: "需要 Excel 2021 或更高版本、Microsoft 365 或网页版 Excel。请换一台电脑打开本工作簿；已写入的评分、排名和依据不受影响，仍可查看和打印。",
  },
  readOnly: "工作簿是只读的，无法写入排名。请另存一份，或点“启用编辑”后再试。",

  noTaskSheet: {
    title: "还没有任务分解表",
    text: "本工作簿里没有找到任务分解表，无法考核。请打开考核工作簿，或在这里新建。",
    heading: "新建考核工作簿",
    createEmpty: "新建空白表",
    createSample: "新建带示例数据的表",
    sampleHint: "示例采用附件3的目标，1-5月、1-6月的数据是虚构的。",
  },
  created: "已新建考核工作簿的各张表。",
  exists: (sheets: readonly string[]) =>
    `没有新建：工作簿里已有${quotedSheets(sheets)}。为免覆盖，请先改名或移走这些表，再新建。`,
  noData: {
    title: "还没有数据",
    text: (next: { readonly period: string; readonly sheet: string | null } | null) => {
      if (next === null) return "任务分解表已有，但还没有可考核的期间。请点“＋新增”。";
      if (next.sheet === null)
        return `任务分解表已有，但还没有数据表。请点“＋新增”，填 ${next.period}，建好数据表后填写各乡镇的数据。`;
      return `任务分解表已有，但各期的数据表还没有填数。请在“${next.sheet}”表中填写各乡镇的数据，填好后这里会自动更新。`;
    },
  },
  unreadable: "任务分解表读不懂，请先改正以下各处：",

  period: "期间",
  periodOption: (period: string, has: { readonly targets: boolean; readonly data: boolean }) => {
    const lacks = [...(has.targets ? [] : ["无目标"]), ...(has.data ? [] : ["无数据"])];
    return lacks.length === 0 ? period : `${period}（${lacks.join("、")}）`;
  },
  rank: "一键排名",
  cancel: "取消",
  cancelling: "正在取消…",
  steps: {
    reading: "正在读取数据…",
    checking: "正在核对数据…",
    scoring: "正在计算得分…",
    writing: "正在写入评分、排名和依据…",
    verifying: "正在核对写入结果…",
  },
  writeMode: {
    label: "写入方式",
    values: "数值",
    formulas: "函数公式",
    native: "原生公式",
    formulasHint: "评分表写成 CX 函数公式，数据改动后自动重算；排名表和依据表始终是数值。",
    nativeHint:
      "评分表写成各种表格软件通用的公式，另写一张“计算”表列出每一步；在没有加载项的 Excel、WPS 里也会重算。排名表和依据表始终是数值。",
    noFunctionsHint: "此处不能使用 CX 函数，可写数值或原生公式。",
    /** There are more townships than either kind of formulas is written for. */
    tooManyTownsHint: ({ formulas, native }: { formulas: number; native: number }) =>
      `每个公式都要比较全部乡镇，乡镇多了重算会很久：函数公式最多${formulas}个乡镇，原生公式最多${native}个。`,
  },

  newPeriod: {
    /** `next`: the period that is most likely meant. */
    open: (next: string | null) => `＋新增${next === null ? "期间" : ` ${next}`}`,
    title: "新增期间",
    period: "新期间",
    periodHint: "累计期间，如 1-7月、前三季度、全年",
    targets: "目标",
    blank: "留空，稍后填写",
    copy: "照抄上一期的目标",
    add: "新增",
    /** `sheet`: the data sheet of the period; null where it is not found. */
    added: (period: string, sheet: string | null) =>
      `已新增 ${period}：请填写或核对它的目标，再填写${sheet === null ? "它的数据表" : `“${sheet}”表`}。`,
  },

  findings: {
    nothingWritten:
      "这次排名没有写入任何内容。请改正以下各处：点“改为”“决定…”等按钮的，随即重新核对，没有阻断了就直接排名；自己改单元格的，改好后再点“一键排名”。",
    blocks: (count: number) => `阻断（${count}）`,
    warnings: (count: number) => `提醒（${count}）`,
    warningsHint: "提醒不影响排名，会写在排名表下方（打印区以外）。",
    /** Headers that nothing matches, in a table that lacks columns. */
    unknownHeaders: (count: number) => `看不懂的表头（${count}）`,
    unknownHeadersHint: "缺少的列也许就在其中，只是表头写法不同。",
    /** Head of the warnings of a ranking that has been written. */
    printedWarnings: (count: number) => `提醒（${count}）：不影响排名，已写在排名表下方`,
    showAll: (count: number) => `显示全部${count}条`,
  },
  fixes: {
    become: (value: string) => `改为 ${value}`,
    was: (value: string) => `原为 ${value}`,
    /** Accessible name of the list of columns that a header may be. */
    whichColumn: (cell: string) => `${cell} 是哪一列`,
    /** Accessible name of a fix; contains `become`. */
    one: ({ cell, was, becomes }: FixWords) => `${cell} 改为 ${becomes}，原为 ${was}`,
    all: (count: number) => `全部改正（${count}处）`,
    list: (count: number) => `有${count}处可以一次改正：`,
    line: ({ cell, was, becomes }: FixWords) => `${cell}：${was} → ${becomes}`,
    fixed: (count: number) => `已改正${count}处，并重新核对。原值记在“考核存档”表。`,
    /** Cells that change together. */
    changes: (count: number) => `会改动${count}个单元格：`,
    blank: "（空白）",
    repairs: { "rows-back": "补上缺的行", "rows-added-up": "两行相加，合成一行" },
    /** There is nothing to enter into the missing ledger. */
    nothing: "本期无",
    /** Accessible name; contains `nothing`. */
    nothingIn: (ledger: string) => `${ledger}：本期无`,
    ledgerMade: (sheet: string) => `已新建空的“${sheet}”台账，按本期没有计算。`,
  },
  /** The one state of a month. */
  standing: {
    waiting: (period: string) => `${period} 待排名`,
    blocked: (period: string) => `${period} 有阻断`,
    failed: (period: string) => `${period} 未能排名`,
    current: (period: string) => `${period} 排名最新`,
    /** `places`: changed since the ranking; null where it is not known which. */
    outdated: (period: string, places: number | null) =>
      `${period} 成绩已过期${places === null || places === 0 ? "" : `（${places}处）`}`,
    issued: (period: string) => `${period} 已签发`,
    "issued-changed": (period: string) => `${period} 已签发、数据有改动`,
    /** The scores stand, a sheet does not. */
    sheet: (period: string, what: string, isIssued: boolean) =>
      `${period} ${isIssued ? "已签发、" : ""}${what}`,
  },
  stale: "数据已改动，请重新排名",
  hiddenSheet: (sheet: string) => `没有转到单元格：“${sheet}”表是隐藏的。请先取消隐藏，再点一次。`,
  cancelled: "已取消，工作簿没有任何改动。",

  result: {
    changed: (sheets: readonly string[]) => `已写入${quotedSheets(sheets)}。`,
    revision: "本期已签发，数据之后有改动：这次写为“修订”，签发的排名不变。",
    unchanged: "未变化：数据与上次排名时相同，没有改写任何单元格。",
    /** Formulas were asked for, values were written: why. */
    wroteValues: {
      "no-functions": "此处不能使用 CX 函数，评分表已写成数值，结果相同。",
      "not-confirmed": "公式没有及时算出相同的结果，评分表已改写成数值。",
      "own-method": "加载项函数还不支持自定办法，评分表已写成数值，结果相同。可以选“原生公式”。",
      decisions: "本期有决定，函数公式不知道这些决定，评分表已写成数值。",
      "too-many-decimals":
        "有数据的小数位数太多，通用公式无法准确比较大小，评分表已写成数值，结果相同。",
      "not-equal":
        "通用公式在本期算不出完全相同的得分（例如有得分正落在进位的边界上），评分表已写成数值，结果以加载项为准。",
      "too-many-towns": "乡镇太多，公式重算会很久，评分表已写成数值，结果相同。",
      "too-many-rows":
        "台账（境外投资项目或信息报送）的行数太多，公式逐行比较会很久，评分表已写成数值，结果相同。",
    },
    goTo: (sheet: string) => `查看“${sheet}”表`,
    /** Name of the list of facts that the result must mention. */
    notices: "说明",
  },
  ranking: {
    /** Accessible name of the table. */
    caption: (period: string) => `排名 ${period}`,
    place: "名次",
    town: "乡镇",
    total: "总分",
    /** Header of the bars. */
    share: (full: string) => `满分${full}`,
    hint: "点乡镇看各项得分，再点得分看计算依据。",
  },
  town: {
    scores: (town: string) => `${town}各项得分`,
    points: (points: string, full: string) => `${points} / ${full}分`,
    noScore: "未得出",
  },
  score: {
    clause: "条款",
    inputs: "数据",
    /** `town` is null for an input of the town itself; `unit` may be empty. */
    input: ({ town, name, value, unit }: ScoreInput) =>
      `${town === null ? "" : `${town} `}${name} ${value}${unit}`,
    goTo: (cell: string) => `转到单元格 ${cell}`,
    rounding: "取舍",
    conventions: "口径",
  },
  conventions: {
    allDefault: "口径：全部采用默认",
    changed: (count: number) => `口径：${count}项与默认不同`,
    isChanged: "与默认不同",
  },
};

function failure(failed: Failure): string {
  switch (failed.kind) {
    case "read-only":
      return "没有写入：工作簿是只读的。请另存一份，或点“启用编辑”后再试。";
    case "protected-sheet":
      return `没有写入：“${failed.sheet}”表受保护。请在“审阅”中撤销工作表保护后再试。`;
    case "cell-changed":
      return `没有写入：${failed.cell} 在此期间被改动。请核对后再试。`;
    case "editing":
      return "没有写入：有单元格正在编辑。请按回车键结束编辑后再试。";
    case "too-large":
      return "没有写入：内容超出此程序一次能写的大小。请减少工作簿的行数后再试。";
    case "read-back-differs":
      return `没有写入：${failed.cell} 写入后读出的内容不一致，已全部还原。请关闭其他正在改动工作簿的程序后再试。`;
    case "put-back-failed":
      return `写入中断，且未能还原：${quotedSheets(failed.sheets)}可能只写了一部分，请勿使用。请关闭窗格再打开：打开时会先自动还原到写入之前，然后再操作一次。`;
    case "not-fetched":
      return "这一部分没有载入，工作簿没有改动：网络中断，或加载项刚刚更新。请检查网络后再试；仍不成功的，请关闭窗格再打开。";
    case "no-file":
      return "没有做成副本：表格程序没有交出本工作簿的文件。工作簿存放在其他网盘上，或刚在网页里改过名时会这样。请把工作簿另存到本机，重新打开后再试。";
    case "host":
      return `${failedStep(failed.call)}。工作簿没有改动，或已恢复原样。请再试一次；仍不成功的，请保存工作簿，关闭后重新打开，并把“详情”复制给维护人员。`;
    case "unexpected":
      return "加载项内部出错，这一步没有做完。请再试一次；仍不成功的，请保存工作簿，关闭后重新打开，并把“详情”复制给维护人员。";
  }
}

export type PaneMessages = Sentences<typeof pane>;
