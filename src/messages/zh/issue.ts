import type { Sentences } from "../sentences";
import { named, shown } from "./sentence-parts";

/** A cell as people read it; `formula` and `format` are empty where there is none. */
export interface ShownCell {
  readonly value: string;
  readonly formula: string;
  readonly format: string;
}

export type IssueChange =
  | { readonly kind: "cell"; readonly was: ShownCell; readonly now: ShownCell }
  | { readonly kind: "row-added" | "row-removed"; readonly label: string }
  | { readonly kind: "sheet-gone"; readonly sheet: string }
  | { readonly kind: "sheet-renamed"; readonly sheet: string; readonly now: string };

/** What the pane says of 签发 and 核验. */
export const issue = {
  title: "签发与核验",
  checking: "正在核验…",
  notIssued: "本期还没有签发。",
  issue: "签发",
  revise: "签发修订",
  reviseHint:
    "签发之后数据有改动：重新排名写为“修订”后，可以签发修订。修订有自己的签发号，并写明替代哪一个；原签发的各表不变。",
  confirm: {
    title: "确认签发",
    titleRevision: "确认签发修订",
    signer: "签发人",
    number: "文号",
    date: "日期",
    dateHint: "如2020年7月15日",
    hint: "可以留空；填了的印在“签发”表和“排名”表下方，并写回“通报设置”。",
    graves: (count: number) => `有${count}条提醒可能是数填错了，请逐条核对后勾选：`,
    /** Accessible name of a tick; the warning follows. */
    checked: "已核对：",
    warnings: (count: number) => `另有${count}条提醒，写在排名表下方。`,
    noWarnings: "没有提醒。",
    confirm: "确认签发",
    confirmRevision: "确认签发修订",
    cancel: "取消",
  },
  signed: signedText,
  issueHint:
    "签发前先确认签发人、文号、日期和提醒。签发后，“排名”表下方印签发号，另建一张“签发”表；以后数据再有改动，本期排名不变，重新排名写为“修订”。",
  refused: {
    "issued-already": "没有签发：本期已经签发过。",
    draft: "没有签发：办法还是草稿。请先在“办法”里定稿，再重新排名。",
    "not-ranked": "没有签发：本期还没有排名。请先点“一键排名”。",
    "not-current":
      "没有签发：数据或排名表在排名之后有改动。请先点“一键排名”重新排名，核对后再签发。",
    "circular-stale":
      "没有签发：“通报”表与现在的排名、设置不一致，或被手工改过。请先点“生成通报”；自己的文字写在“通报设置”里。",
  },
  damaged:
    "“考核存档”里的签发记录已损坏或被改动，不能据以核验。请向签发单位要原文件，并与纸面签发号核对。",
  issued: (code: string, time: string) => `签发号 ${code}，${time} 签发。`,
  intact: "与签发时一致，没有改动。",
  /** No value differs, and so many formulas gave way to the values that they showed. */
  intactFrozen: (formulas: number) =>
    `数值与签发时一致，没有改动；${formulas}个公式已冻结为数值（签发时所示的值），不再重算。`,
  /** The same formulas beside other changes, which are listed. */
  frozen: (formulas: number) => `另有${formulas}个公式已冻结为数值（签发时所示的值），不算改动。`,
  changed: (places: number) => `与签发时相比有${places}处不同：`,
  change: changeText,
  showAll: (count: number) => `显示全部${count}处`,
  paper: "纸面签发号",
  paperHint: "印在“排名”表下方；可不填",
  verify: "核验",
  onPaper: {
    same: "与纸面签发号一致。",
    other: "纸面签发号与本文件的不同：纸面与文件不是同一次签发，或文件的签发记录被换过。",
  },
  hint: "核验只说明文件有没有改动，不能说明是谁改的。",
};

export interface SignedWords {
  readonly signer: string;
  readonly number: string;
  readonly date: string;
  /** 签发号 of the issue that it replaces; empty for the first. */
  readonly replaces: string;
}

function signedText({ signer, number, date, replaces }: SignedWords): string {
  const parts = [
    ...(replaces === "" ? [] : [`修订，替代签发号 ${replaces}`]),
    ...(signer === "" ? [] : [`签发人：${signer}`]),
    ...(number === "" ? [] : [`文号：${number}`]),
    ...(date === "" ? [] : [`日期：${date}`]),
  ];
  return parts.join("；");
}

function changeText(change: IssueChange): string {
  switch (change.kind) {
    case "cell":
      return cellText(change.was, change.now);
    case "row-added":
      return `新增一行${named(change.label)}`;
    case "row-removed":
      return `删去一行${named(change.label)}`;
    case "sheet-gone":
      return `“${change.sheet}”表已删除`;
    case "sheet-renamed":
      return `“${change.sheet}”表改名为“${change.now}”`;
  }
}

function cellText(was: ShownCell, now: ShownCell): string {
  const parts = [
    was.value === now.value ? "" : `${shown(was.value)} → ${shown(now.value)}`,
    was.formula === now.formula ? "" : `公式 ${formula(was.formula)} → ${formula(now.formula)}`,
    was.format === now.format ? "" : "数字格式改变了数的含义",
  ];
  return parts.filter((part) => part !== "").join("；");
}

const formula = (text: string): string => (text === "" ? "无" : text);

export type IssueMessages = Sentences<typeof issue>;
