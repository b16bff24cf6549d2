import type { Sentences } from "../sentences";

/** What the pane says of 工作簿体检. */
export const checkup = {
  title: "工作簿体检",
  hint: "检查工作簿在单位之间流转后常见的损坏：函数名变样、残留的 #NAME?、被 IFERROR 包住的函数、外部链接、文本型数字等。体检只读，不改任何单元格。",
  start: "体检",
  again: "重新体检",
  checking: "正在体检…",
  sound: (formulas: number) => `没有发现问题（检查公式${formulas}个）。`,
  found: (places: number) => `发现${places}处问题。`,
  manual: {
    title: "计算模式是“手动”",
    text: "改了数据，公式不会自动重算，看到的可能是旧数。请在“公式”选项卡的“计算选项”中改为“自动”。",
  },
  noFunctions:
    "当前的 Excel 不能运行加载项函数。为免现有数值变成 #NAME?，含这些函数的公式不在这里改写，请换一台能运行的 Excel 修复。",
  kinds: {
    "stored-name": {
      title: "函数名变样",
      why: "文件在没有加载项的程序里保存过，CX 函数名变成了内部写法，不能再计算。",
      byHand: "请在能运行加载项函数的 Excel 中修复。",
    },
    "add-in-path": {
      title: "函数名前多了路径",
      why: "CX 函数名前多了加载项或别的文件的路径，换一台电脑就找不到。",
      byHand: "请在能运行加载项函数的 Excel 中修复。",
    },
    "stray-at": {
      title: "函数名前多了 @",
      why: "程序在 CX 函数前加了 @。这里只算一个单元格，@ 没有作用，在别的程序里会出错。",
      byHand: "请在能运行加载项函数的 Excel 中修复。",
    },
    wrapped: {
      title: "被 IFERROR 等包住",
      why: "缺数时 CX 函数会说明缺什么；外面包了 IFERROR、IFNA、ISERROR，缺数就变成了 0 或空白。建议直接写函数。",
      byHand: "条件和结果不是同一个公式，不能确定原意。请改为直接写 CX 函数。",
    },
    "stale-error": {
      title: "残留的 #NAME? 或 #BUSY!",
      why: "公式没有问题，显示的是没有加载项时留下的错误。重新写入公式即会重新计算。",
      byHand: "请在能运行加载项函数的 Excel 中打开并重新计算。",
    },
    spilled: {
      title: "一个公式填满多格",
      why: "一个 CX 公式算出一列或一张表。用 LibreOffice、WPS 打开会变成 #NAME?，只剩第一格。",
      byHand:
        "只在本机查看的可以保留；要外发的，用“原生副本”（副本里换成每格一个通用公式），或改为每格一个公式（有建议的，写在第一格再向下填充），或复制后“选择性粘贴—数值”。改成多个单元格不能由“还原上次”完整还原，所以不自动改。",
    },
    "text-number": {
      title: "文本型数字",
      why: "公式要当数字用，单元格里却是文本，求和、排名时会被跳过。",
      byHand: "请改为数字。",
    },
    "external-link": {
      title: "外部链接",
      why: "公式引用了别的文件，对方收不到那个文件，数值可能已过期。",
      byHand: "现在显示的是错误，没有数值可以冻结。请打开来源文件核对，或直接填写数值。",
    },
  },
  /** Headings, with the number of cells. */
  certain: (cells: number) => `可以修复（${cells}）`,
  choice: (cells: number) => `由您决定（${cells}）`,
  choiceHint:
    "默认不勾选，核对后再勾选：外部链接会冻结为现在的数值，以后不再更新；文本型数字如果本来就是编号，不要勾选。",
  byHand: (cells: number) => `需要手工处理（${cells}）`,
  listOf: (kind: string, cells: number) => `${kind}（${cells}）`,
  tickAll: (kind: string, cells: number) => `全选：${kind}（${cells}）`,
  tick: (cell: string) => `修复 ${cell}`,
  became: (now: string, becomes: string) => `${now} → ${becomes}`,
  /** The same formula, written again. */
  anew: (formula: string) => `${formula}（重新写入）`,
  frozen: (formula: string, value: string) => `${formula} → 冻结为 ${value}`,
  suggested: (formula: string) => `建议写成：${formula}`,
  /** Other kinds of damage of the same cell. */
  also: (kinds: readonly string[]) => `同时：${kinds.join("、")}`,
  repair: (cells: number) => `修复所选（${cells}）`,
  repairHint: "要么全部改成，要么一格不改。改后可用“还原上次”恢复。",
  repaired: (cells: number) => `已修复${cells}处，可用“还原上次”恢复。`,
  outdated: "没有修复：工作簿刚刚又有改动。已重新体检，请核对后再修复。",
  showAll: (cells: number) => `显示全部${cells}处`,
};

export type CheckupMessages = Sentences<typeof checkup>;
