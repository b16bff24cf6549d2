import type { Sentences } from "../sentences";

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
    "not-current": "没有生成：排名与现在的数据不一致，或排名表被改动。请先点“一键排名”重新排名。",
  },
  setting: (cell: string, text: string, allowed: string) =>
    `没有生成：${cell} 的“${text}”不能用，可填：${allowed}。`,
  lost: (count: number) =>
    `没有生成：有${count}个数字不能由单元格重新算出，请先点“一键排名”重新排名，再核对下列单元格：`,
  lostNumber: (number: string, now: string | null) =>
    now === null ? `${number}：现在算不出` : `${number}：现在算得 ${now}`,
  showAll: (count: number) => `显示全部${count}处`,
};

export type PublishingMessages = Sentences<typeof publishing>;
