import type { Sentences } from "../sentences";

interface CheckCounts {
  readonly differences: number;
  readonly unknown: number;
  readonly agreeing: number;
}

/** What stands before a difference, as it should be, and as the document has it. */
interface CheckDifference {
  readonly context: string;
  readonly should: string;
  readonly is: string;
}

/** What the pane says of the circular (通报). */
export const publishing = {
  title: "通报",
  hint: "按已排名的数据生成通报；每个数字都写明来自哪个单元格。发文机关、落款、自己的段落等在“通报设置”表里填。",
  make: "生成通报",
  export: "导出通报 (Word)",
  copy: "复制全文",
  settings: "打开通报设置",
  working: "正在生成通报……",
  made: (sheet: string) => `已写入“${sheet}”。`,
  unchanged: (sheet: string) => `“${sheet}”与现在的数据一致，没有改动。`,
  newSettings: (sheet: string) =>
    `已建立“${sheet}”：请填写发文机关、落款和自己的段落，再点“生成通报”。`,
  exported: (file: string) =>
    `已导出“${file}”。没有看到文件的（如苹果电脑上的 Excel），请用“复制全文”粘贴到 Word。`,
  copied: "已复制全文，可粘贴到 Word 或 WPS 文字。",
  notCopied: "没有复制：浏览器不让使用剪贴板。请打开“通报”表，选中文字后复制。",
  refused: {
    "not-ranked": "没有生成：本期还没有排名。请先点“一键排名”。",
    issued: "没有生成：本期已签发，签发的通报不能再改。数据有改动的，请重新排名后另出修订通报。",
    draft: "没有导出：办法还是草稿。请先在“办法”里定稿，再重新排名。",
    "not-current": "没有生成：排名与现在的数据不一致，或排名表被改动。请先点“一键排名”重新排名。",
  },
  setting: (cell: string, text: string, allowed: string) =>
    `没有生成：${cell} 的“${text}”不能用，可填：${allowed}。`,
  lost: (count: number) =>
    `没有生成：有${count}个数字不能由单元格重新算出，请先点“一键排名”重新排名，再核对下列单元格：`,
  lostNumber: (number: string, now: string | null) =>
    now === null ? `${number}：现在算不出` : `${number}：现在算得 ${now}`,
  check: {
    heading: "核对改过的通报",
    hint: "在 Word 或 WPS 里改过的通报，可与本期数据核对：数字、乡镇、单位、次序、增减方向与数据不一致的逐处指出；文字改动不算。",
    file: "通报文件（.docx）",
    pasted: "或粘贴通报全文",
    check: "核对通报",
    checking: "正在核对……",
    unreadable: "没有核对：这不是可以读取的 .docx 文件。请用 Word 或 WPS 另存为 .docx 后再试。",
    result: ({ differences, unknown, agreeing }: CheckCounts) =>
      `不符${differences}处，无法核对${unknown}处，相符${agreeing}处。`,
    differences: "不符",
    difference: ({ context, should, is }: CheckDifference) => {
      const before = context === "" ? "" : `“…${context}”之后：`;
      if (is === "") return `${before}缺少“${should}”`;
      return should === "" ? `${before}多出“${is}”` : `${before}应为“${should}”，文件中是“${is}”`;
    },
    unknown: "无法核对",
    unknownPart: (text: string) => `无法核对：“${text}”`,
  },
  showAll: (count: number) => `显示全部${count}处`,
};

export type PublishingMessages = Sentences<typeof publishing>;
