import type { Sentences } from "../sentences";

/** Where a step of the month stands. */
export type StepWords =
  | { readonly step: "period"; readonly period: string | null }
  | {
      readonly step: "data";
      readonly cells: { readonly filled: number; readonly asked: number } | null;
    }
  | {
      readonly step: "check";
      readonly counts: { readonly blocks: number; readonly warnings: number } | null;
    }
  | { readonly step: "rank"; readonly is: "none" | "running" | "outdated" | "current" }
  | { readonly step: "circular"; readonly is: "none" | "current" | "stale" | null }
  | { readonly step: "issue"; readonly is: "none" | "issued" | "altered" | null }
  | {
      readonly step: "circulation";
      readonly returned: { readonly bureaus: number; readonly reported: number } | null;
    };

/** The month as steps, and the parts of the pane that they lead to. */
export const path = {
  /** Name of the list of steps. */
  steps: "本月步骤",
  names: {
    period: "① 期间",
    data: "② 数据",
    check: "③ 核对",
    rank: "④ 排名",
    circular: "⑤ 通报",
    issue: "⑥ 签发",
    circulation: "⑦ 分发与汇总",
  },
  /** Said after a step, beside its mark. */
  marks: { done: "已完成", now: "现在做这一步", waiting: "未完成" },
  standing: stepStanding,
  /** Head of what a ranking would find now. */
  findings: (blocks: number, warnings: number) => `核对：${countsText(blocks, warnings)}`,
  findingsHint: "点“改为”“决定…”等按钮改正，改好后点“一键排名”。",
  parts: { analysis: "分析", more: "更多" },
};

function stepStanding(fact: StepWords): string {
  switch (fact.step) {
    case "period":
      return fact.period ?? "未建立";
    case "data":
      return fact.cells === null ? "" : `${fact.cells.filled}/${fact.cells.asked}格`;
    case "check":
      return fact.counts === null ? "" : countsText(fact.counts.blocks, fact.counts.warnings);
    case "rank":
      return { none: "待排名", running: "正在排名", outdated: "需重新排名", current: "已排名" }[
        fact.is
      ];
    case "circular":
      if (fact.is === null) return "";
      return { none: "未生成", current: "已生成", stale: "需重新生成" }[fact.is];
    case "issue":
      if (fact.is === null) return "";
      return { none: "未签发", issued: "已签发", altered: "签发后有改动" }[fact.is];
    case "circulation":
      return fact.returned === null
        ? ""
        : `已报${fact.returned.reported}/${fact.returned.bureaus}家`;
  }
}

function countsText(blocks: number, warnings: number): string {
  if (blocks === 0 && warnings === 0) return "没有问题";
  const parts = [
    ...(blocks > 0 ? [`阻断${blocks}`] : []),
    ...(warnings > 0 ? [`提醒${warnings}`] : []),
  ];
  return parts.join("、");
}

export type PathMessages = Sentences<typeof path>;
