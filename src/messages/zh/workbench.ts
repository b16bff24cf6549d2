import type { Sentences } from "../sentences";

/** Why a file is not opened. Nothing changes then. */
export type OpeningRefusal =
  | { readonly kind: "too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly kind: "empty" }
  | { readonly kind: "old-xls" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "not-zip" }
  | { readonly kind: "broken-zip" }
  | { readonly kind: "too-many-parts" }
  | { readonly kind: "expands-too-much" }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "binary-workbook" }
  | { readonly kind: "macros" }
  | { readonly kind: "too-many-cells"; readonly limit: number }
  /** Merged areas and blocks of array formulas. */
  | { readonly kind: "too-many-areas" }
  /** `last`: the lower right corner of the sheet's filled cells, e.g. `XFD1048576`. */
  | { readonly kind: "too-scattered"; readonly sheet: string; readonly last: string }
  /** Document types, paths out of the file, two parts of one name. */
  | { readonly kind: "suspicious" }
  | { readonly kind: "takes-too-long"; readonly seconds: number }
  | { readonly kind: "unreadable" };

/** What the user should know of a workbook that was opened. */
export type OpeningNotice =
  | { readonly kind: "external-links" }
  | { readonly kind: "not-shown"; readonly parts: readonly HiddenPart[] }
  /** Formulas name columns of a table by their headers. */
  | { readonly kind: "structured-references" }
  /** Listed, without a part in the file; an export leaves them out. */
  | { readonly kind: "missing-sheets"; readonly sheets: readonly string[] };

const RESAVE = "请在 Excel 或 WPS 中另存为“Excel 工作簿(*.xlsx)”后再打开";

const PARTS = {
  charts: "图表",
  pictures: "图片",
  comments: "批注",
  tables: "表格样式",
  pivots: "数据透视表",
  conditions: "条件格式",
  names: "名称",
  chartSheets: "图表工作表",
  dialogSheets: "对话框工作表",
};

/** What an opened workbook holds and the grid does not show; an export keeps it. */
export type HiddenPart = keyof typeof PARTS;

const CODES: ReadonlyMap<string, string> = new Map([
  ["#NAME?", "函数名或名称写错了。请核对；本产品的函数以 CX. 开头，输入 =CX. 可以从列表里选。"],
  ["#REF!", "引用的单元格或工作表不存在，可能已被删除。请重新选取。"],
  ["#SPILL!", "结果是一列或一张表，占用的单元格里已有内容。请清空这些单元格，或换一个位置。"],
  ["#DIV/0!", "除数是0或空白。请核对分母。"],
  ["#VALUE!", "参数不对，可能该填数字的地方是文字。请核对引用的单元格。"],
  ["#N/A", "没有可用的数据。请核对引用的单元格是否已填。"],
  ["#NUM!", "数字超出了能计算的范围。请核对引用的单元格。"],
  ["#CYCLE!", "公式直接或间接引用了自己所在的单元格。请改正引用。"],
]);

export const workbench = {
  title: "外贸出口考核 · 单机版",
  /** What there is to read until the pane is there. */
  firstWords:
    "打开各单位报来的 .xlsx 工作簿，核对后点“一键排名”，再保存。文件只在本机处理，不上传。",
  help: {
    button: "单机版说明",
    close: "关闭",
    licences: "开源许可",
    clear: "清除",
    cleared: "本机暂存的内容已清除。",
    notCleared: "没有清除成功，请在浏览器设置里清除这个网页的数据。",
    installing: {
      title: "安装",
      lines: [
        "Edge 或 Chrome 地址栏右边可以“安装”：之后不连服务器也能打开，双击 .xlsx 时可选它打开。",
        "服务器上更新后，关掉所有窗口再打开就是新版。",
      ],
    },
    saving: (canWriteBack: boolean) => ({
      title: "保存",
      lines: [
        canWriteBack
          ? "“保存”(Ctrl+S)写回打开的文件，新工作簿先选存放位置；“导出工作簿”另存一份到下载文件夹。"
          : "这个浏览器不能写回打开的文件：“保存”和“导出工作簿”都另存到下载文件夹。",
        "文件打开以后在别处改过的，不会被覆盖。",
        "未保存的改动随改随暂存在本机浏览器里，死机或误关后再打开时可以恢复；保存后、满7天或点“清除”即删除。",
        "公用电脑：离开前请保存并点“清除”，本机其他人也能打开暂存的内容。",
      ],
    }),
    parts: [
      {
        title: "怎样用",
        lines: [
          "打开工作簿，在右边的窗格里核对，点“一键排名”，再保存。表格里可以直接改数，公式随改随算。",
          "F6 在表格和窗格之间切换。",
          "程序只在浏览器里运行，文件只在本机处理，不上传。",
        ],
      },
      {
        title: "做不到的",
        lines: [
          "它不是 Excel：列宽、打印和个别函数的计算与 Excel 不同，正式打印请用 Excel 或 WPS。",
          "图表、图片、批注、透视表和条件格式不显示，也不能改；导出的文件里原样保留。",
          "不能可靠计算的公式保留原公式和原数值，标红角，不用于排名；到 Excel 或 WPS 里再算。",
          "打不开 .xls、.xlsb、带宏和有密码的文件，以及超过 120 万个单元格的文件。",
          "只能一个人在一台电脑上编辑，不能多人同时改。",
        ],
      },
    ],
  },
  open: "打开工作簿",
  openHint: "选择一个 .xlsx 文件",
  export: "导出工作簿",
  save: "保存",
  /** Work that no file holds yet. */
  unsaved: {
    mark: "未保存",
    title: "有改动还没有保存",
    ask: (file: string, next: string) =>
      `“${file}”有改动还没有保存。打开“${next}”后，这些改动就没有了。`,
    choices: { save: "先保存，再打开", discard: "不保存，直接打开", stay: "取消" },
    stayed: (next: string) => `没有打开“${next}”，原来的工作簿没有变动。`,
  },
  saving: {
    now: "正在保存…",
    done: (file: string, outOfDate: number, scattered: readonly string[]) =>
      `已保存“${file}”。${remarks(outOfDate, scattered)}`,
    stayed: "没有保存。",
    failed: {
      "changed-elsewhere": (file: string) =>
        `没有保存：“${file}”打开以后在别处改过，为免覆盖，没有写入。请点“导出工作簿”另存一份，与那份核对。`,
      forbidden: (file: string) =>
        `没有保存：浏览器没有得到写入“${file}”的许可。请再点“保存”并选允许，或者点“导出工作簿”另存。`,
      failed: (file: string) =>
        `没有保存：“${file}”写不进去，可能正被 Excel 或 WPS 打开、设为只读，或者已移走。请关闭它后再点“保存”，或者点“导出工作簿”另存。`,
    },
  },
  /** Work that a page which is gone has left on this machine. */
  left: {
    title: "上次有改动没有保存",
    ask: (file: string, at: string) => `“${file}”在 ${at} 有改动没有保存，当时的内容暂存在本机。`,
    choices: { restore: "恢复", delete: "删除暂存", later: "以后再说" },
    restored: (file: string) => `已恢复“${file}”上次没有保存的内容，请核对后保存。`,
    notKept: "改动没能暂存在本机(浏览器不允许或空间不足)，请勤保存。",
  },
  grid: "电子表格",
  pane: "考核窗格",
  sampleName: "考核工作簿(示例)",
  starting: "正在启动…",
  startFailed: "单机版没有启动成功，请刷新页面重试；仍不行时换用新版 Edge 或 Chrome。",
  opening: (file: string) => `正在打开“${file}”…`,
  opened: (file: string, sheets: number, notices: readonly OpeningNotice[]) =>
    [`已打开“${file}”，共 ${sheets} 张工作表。`, ...notices.map(noticeText)].join(""),
  refused: (file: string, refusal: OpeningRefusal) =>
    `“${file}”没有打开：${reasonText(refusal)}。原来的工作簿没有变动。`,
  exporting: "正在导出…",
  /** `scattered`: sheets in which cells were cut and put elsewhere. */
  exported: (file: string, outOfDate: number, scattered: readonly string[]) =>
    `已导出“${file}”，请到浏览器的下载文件夹查看。${remarks(outOfDate, scattered)}`,
  outOfDate: (count: number) =>
    `有 ${count} 个单元格的公式单机版不能计算，改动后未重算(红角、红底)：保留原公式和原数值，排名、核对、分发和副本都不采用；导出后打开 Excel 或 WPS 时会重算。`,
  outOfDateReason: (reason: OutOfDateReason) =>
    `${reasonOutOfDate(reason)}，改动后没有重算，显示的是原来的数值。请导出后在 Excel 或 WPS 中打开并保存，再在这里打开；或者直接填数值。`,
  partOfArray: "它是数组公式结果的一部分，不能单独修改，已恢复原值。请修改该区域左上角的公式。",
  exportFailed: "没有导出成功，工作簿没有变动。请重试；仍不行时把内容复制到 Excel 保存。",
  cellMessage: (cell: string, message: string) => `${cell}：${message}`,
  /** What an error code that comes without a message says; null for a code that is not known. */
  errorCode: (code: string) => CODES.get(code) ?? null,
};

function remarks(outOfDate: number, scattered: readonly string[]): string {
  return [
    outOfDate === 0 ? "" : `其中 ${outOfDate} 个单元格未重算，打开 Excel 或 WPS 时会重算。`,
    scattered.length === 0
      ? ""
      : `${scattered.map((name) => `“${name}”`).join("、")}里移动过单元格：文件中的名称、表格、条件格式、下拉列表和图表仍指原来的位置，请在 Excel 或 WPS 中核对。`,
  ].join("");
}

/** Why the formula of a cell is not computed here. `what`: the part of it that is meant. */
export interface OutOfDateReason {
  readonly kind:
    | "function"
    | "name"
    | "reference"
    | "array"
    | "intersection"
    | "text"
    | "cycle"
    | "cell"
    | "differs"
    | "settings";
  readonly what: string;
}

function reasonOutOfDate({ kind, what }: OutOfDateReason): string {
  switch (kind) {
    case "function":
      return `公式里的 ${what} 单机版不能可靠计算`;
    case "name":
      return `公式里的名称 ${what} 单机版不能解析`;
    case "reference":
      return `公式里的引用 ${what} 单机版不能计算(表格、外部文件、多张工作表或已删除的单元格)`;
    case "array":
      return "数组公式单机版不能计算";
    case "intersection":
      return `公式在只取一个值的地方引用了区域 ${what}，单机版不能计算`;
    case "text":
      return "公式的写法单机版不能计算";
    case "cycle":
      return `公式直接或间接引用了自己(${what})`;
    case "cell":
      return `公式引用的 ${what} 没有重算`;
    case "differs":
      return "公式的结果各软件算法不一";
    case "settings":
      return "工作簿设了“以显示精度为准”或迭代计算，单机版不能照算";
  }
}

function noticeText(notice: OpeningNotice): string {
  if (notice.kind === "external-links") return "其中的外部链接不会更新，沿用文件里保存的数值。";
  if (notice.kind === "structured-references")
    return "引用表格列名的公式(如 表1[金额])在这里不重算，沿用文件里保存的数值，到 Excel 或 WPS 里再算。";
  if (notice.kind === "missing-sheets")
    return `文件列出了工作表“${notice.sheets.join("”“")}”，却没有它的内容，打开和导出时都略去；需要它时请向提供文件的人重新要一份。`;
  return `其中的${notice.parts.map((part) => PARTS[part]).join("、")}在这里不显示，导出时原样保留。`;
}

function reasonText(refusal: OpeningRefusal): string {
  switch (refusal.kind) {
    case "too-large":
      return `文件有 ${refusal.megabytes} MB，超过 ${refusal.limit} MB 的上限。请删去图片或无关的工作表后再打开`;
    case "empty":
      return "文件是空的(0 字节)，可能没有下载完整。请重新获取文件";
    case "old-xls":
      return `这是旧的 .xls 格式。${RESAVE}`;
    case "encrypted":
      return "文件有打开密码。请在 Excel 或 WPS 中取消密码，保存后再打开";
    case "not-zip":
      return `内容不是 Excel 工作簿，可能只是改了扩展名。${RESAVE}`;
    case "broken-zip":
      return "文件已损坏或没有下载完整。请重新获取文件，或在 Excel 中打开修复后另存";
    case "too-many-parts":
      return "文件里的部件太多，不像正常的工作簿，为安全起见不打开";
    case "expands-too-much":
      return "文件解压后异常庞大，为安全起见不打开。请在 Excel 或 WPS 中删去无关的工作表、图片和大片重复的公式，另存后再打开";
    case "not-a-workbook":
      return "文件里没有工作表，它不是 Excel 工作簿(可能是 Word 文档或普通压缩包)。请另选文件";
    case "binary-workbook":
      return `这是 .xlsb 二进制格式。${RESAVE}`;
    case "macros":
      return `工作簿带有宏。${RESAVE}`;
    case "too-many-cells":
      return `单元格超过 ${refusal.limit / 10000} 万个，单机版打不开这么大的表。请只保留考核用的工作表`;
    case "too-many-areas":
      return "工作表里的合并单元格或数组公式太多、太大，不像正常的考核表。请取消无关的合并和数组公式后再打开";
    case "too-scattered":
      return `工作表“${refusal.sheet}”的内容一直散到 ${refusal.last}，中间大片空白。请删去远处零散的单元格后再打开`;
    case "suspicious":
      return "文件的内部结构有伪装的迹象（重名的部件、越界的路径或外部声明），正常的工作簿没有这些，为安全起见不打开";
    case "takes-too-long":
      return `读取超过 ${refusal.seconds} 秒仍未完成。请删去无关的工作表后再打开`;
    case "unreadable":
      return `工作簿的内容无法读取。${RESAVE}`;
  }
}

export type WorkbenchMessages = Sentences<typeof workbench>;
