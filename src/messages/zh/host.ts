import type { Sentences } from "../sentences";

/** A call of the program that holds the workbook; of an error of the add-in itself without a step. */
export interface FailedCall {
  readonly step: keyof typeof steps | null;
  /** The program's own code; null where no answer came. */
  readonly code: string | null;
  readonly message: string;
  /** The member of the program's interface that failed. */
  readonly member: string | null;
}

/** What a change did besides, or could not do of a sheet's looks. */
export type HostNotice =
  | {
      readonly kind: "looks-refused";
      readonly sheet: string;
      readonly looks: readonly (keyof typeof looks)[];
    }
  | { readonly kind: "unfiltered"; readonly sheet: string }
  | { readonly kind: "handed-over"; readonly fileName: string; readonly call: FailedCall | null };

const steps = {
  state: "询问工作簿状态",
  read: "读取工作表",
  write: "写入工作表",
  looks: "设置外观",
  "put-back": "恢复原样",
  restore: "还原",
  copy: "取得工作簿文件",
  "hand-over": "打开新工作簿",
  select: "选中单元格",
} as const;

const looks = {
  cells: "字体、填充、边框和对齐",
  merges: "合并单元格",
  widths: "列宽",
  rows: "行的隐藏",
  freeze: "冻结窗格",
  bars: "数据条",
  charts: "图表",
  lists: "下拉列表",
  page: "页面设置",
} as const;

/** What the program that holds the workbook did and said. */
export const host = {
  details: "详情",
  copy: "复制",
  copied: "已复制。",
  notCopied: "没有复制成功：请选中上面的文字，再用右键复制。",
  failedCall: ({ step, code, member, message }: FailedCall): readonly string[] => [
    ...(step === null ? [] : [`步骤：${steps[step]}`]),
    `错误代码：${code ?? "无（没有收到回答）"}`,
    ...(member === null ? [] : [`调用：${member}`]),
    `原文：${message}`,
  ],
  notice,
  download: "下载",
  downloaded: (fileName: string) => `已交给浏览器下载：${fileName}。`,
};

function notice(said: HostNotice): string {
  if (said.kind === "unfiltered") {
    return `“${said.sheet}”原来有筛选，写入前已取消筛选，现在显示全部行。`;
  }
  if (said.kind === "handed-over") {
    return said.call === null
      ? `“${said.fileName}”已作为新工作簿打开。没有看到的，请在任务栏里找，它可能在其他窗口后面；也可以点“下载”存成文件。`
      : `新工作簿“${said.fileName}”没有打开：本机的管理设置可能不允许。文件已做好，请点“下载”存成文件。`;
  }
  const refused = said.looks.map((look) => looks[look]).join("；");
  return `“${said.sheet}”的内容已写好，但表格程序没有接受这些外观：${refused}。内容不受影响；需要的话，可以手工设置。`;
}

/** A call that failed, within a sentence. */
export function failedStep({ step, code }: FailedCall): string {
  const what = step === null ? "操作" : `“${steps[step]}”`;
  return `${what}没有完成：表格程序${code === null ? "没有回答" : `报错（${code}）`}`;
}

export type HostMessages = Sentences<typeof host>;
