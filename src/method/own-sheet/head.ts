import { indicatorsOf, type Method, type MethodNames } from "../method";
import type { Condition, Overall, TotalTies } from "../overall";
import type { Decimal } from "../types";
import { BETWEEN, DIRECTION_WORDS, READS_WORDS, STATE_WORDS, TIE_WORDS } from "./terms";

/** What the head of the sheet says of an own method, most of which is for print and for the pane. */
export interface OwnHead {
  /** 办法: its title. */
  readonly title: string;
  /** 简称, in titles of results: 出口攻坚指数. */
  readonly shortName: string;
  /** 工作名称, in titles of input sheets: 出口攻坚. */
  readonly workName: string;
  /** 文号 */
  readonly document: string;
  /** 附件, where in the document the method stands; empty where the document is the method. */
  readonly annex: string;
  readonly year: number;
  /** 计分单位: 分, or 万元 for rewards. */
  readonly pointsUnit: string;
  /** 总分 as the document states it; null where it states none. */
  readonly total: Decimal | null;
  /** 总分封顶; null: none. */
  readonly cap: Decimal | null;
  /** 总分方向: which total is first. */
  readonly direction: keyof typeof DIRECTION_WORDS;
  /** 名次依据: published: as the convention `rounding` says. */
  readonly rankBy: keyof typeof READS_WORDS;
  /** 同分; null: as the convention `rankTies` says. */
  readonly ties: TotalTies | null;
  /** 考核对象: `乡镇(街道、园区)` */
  readonly scope: string;
  /** 合计行: `全县` */
  readonly totalRow: string;
  /** 上级读: which points 合并 takes. */
  readonly reads: keyof typeof READS_WORDS;
  readonly state: keyof typeof STATE_WORDS;
  /** 更正: the 文号 of the edition that it corrects, or null. */
  readonly corrects: string | null;
  /** 定稿人, 定稿时间 and 办法指纹, written when it is sealed. */
  readonly sealedBy: string | null;
  readonly sealedOn: string | null;
  readonly print: string | null;
}

export const HEAD_LABELS: Readonly<Record<keyof OwnHead, string>> = {
  title: "办法",
  shortName: "简称",
  workName: "工作名称",
  document: "文号",
  annex: "附件",
  year: "年度",
  pointsUnit: "计分单位",
  total: "总分",
  cap: "总分封顶",
  direction: "总分方向",
  rankBy: "名次依据",
  ties: "同分",
  scope: "考核对象",
  totalRow: "合计行",
  reads: "上级读",
  state: "状态",
  corrects: "更正",
  sealedBy: "定稿人",
  sealedOn: "定稿时间",
  print: "办法指纹",
};

/** What a row says that may be missing: the sheet is as if it stood there. */
export const USUAL_HEAD = {
  cap: "",
  direction: DIRECTION_WORDS.higher,
  rankBy: READS_WORDS.published,
  ties: "",
} as const satisfies Partial<Record<keyof OwnHead, string>>;

/** Fields that sealing itself writes. */
export const OF_SEAL: readonly (keyof OwnHead)[] = ["state", "sealedBy", "sealedOn", "print"];

/** An own method is known by what its sheet says of it: `长商发〔2026〕9号 2026`. */
export const ownMethodId = ({ document, year }: Pick<OwnHead, "document" | "year">): string =>
  `${document} ${year}`;

/** How titles name the method. */
export function namesOfHead(
  head: Pick<OwnHead, "shortName" | "workName" | "scope" | "annex" | "state">,
): MethodNames {
  const { shortName: index, workName: work, scope: units, annex } = head;
  return { index, work, units, annex, ...(head.state === "draft" ? { isDraft: true } : {}) };
}

/** What a method does not know of itself. */
export type HeadRest = Pick<OwnHead, "pointsUnit" | "totalRow" | "reads" | "corrects">;

/** 上级读 as the rules of a method have it. */
export function readsIn(method: Method): OwnHead["reads"] {
  const read = indicatorsOf(method).flatMap(({ rule }) => {
    if (rule.kind === "combined") return [rule.reads];
    return "measure" in rule && rule.measure.kind === "points" ? [rule.measure.reads] : [];
  });
  return read[0] ?? "published";
}

const DRAFT = { state: "draft", sealedBy: null, sealedOn: null, print: null } as const;

/** The head of a draft of a method, for its sheet. */
export function headOf(method: Method, rest: HeadRest): OwnHead {
  const { title, document, year, total, names, overall = {} } = method;
  const { cap = null, lowerIsBetter, ranksExact, ties = null } = overall;
  const { index: shortName, work: workName, units: scope, annex } = names;
  return {
    title,
    shortName,
    workName,
    document,
    annex,
    year,
    total,
    cap,
    ties,
    scope,
    direction: lowerIsBetter ? "lower" : "higher",
    rankBy: ranksExact ? "exact" : "published",
    ...rest,
    ...DRAFT,
  };
}

export interface HeadRow {
  readonly field: keyof OwnHead;
  readonly label: string;
  readonly value: string;
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
}

/** Label and value, from the top. */
export function headRows(head: OwnHead): readonly HeadRow[] {
  const values: Readonly<Record<keyof OwnHead, string>> = {
    ...head,
    year: String(head.year),
    total: head.total ?? "",
    cap: head.cap ?? "",
    direction: DIRECTION_WORDS[head.direction],
    rankBy: READS_WORDS[head.rankBy],
    ties: head.ties ? tiesText(head.ties) : "",
    reads: READS_WORDS[head.reads],
    state: STATE_WORDS[head.state],
    corrects: head.corrects ?? "",
    sealedBy: head.sealedBy ?? "",
    sealedOn: head.sealedOn ?? "",
    print: head.print ?? "",
  };
  return (Object.keys(HEAD_LABELS) as (keyof OwnHead)[]).map((field) => ({
    field,
    label: HEAD_LABELS[field],
    value: values[field],
    choices: CHOICES[field] ?? [],
  }));
}

/** `1.1、2、表序` */
const tiesText = ({ decidedBy, then }: TotalTies): string =>
  [...decidedBy, TIE_WORDS[then]].join(BETWEEN);

/** What the sheet says of the total and the places; undefined: nothing. */
export function overallOf(
  { cap, direction, rankBy, ties }: Partial<OwnHead>,
  conditions: readonly Condition[] = [],
): Overall | undefined {
  const overall: Overall = {
    ...(cap ? { cap } : {}),
    ...(direction === "lower" ? { lowerIsBetter: true } : {}),
    ...(rankBy === "exact" ? { ranksExact: true } : {}),
    ...(ties ? { ties } : {}),
    ...(conditions.length > 0 ? { conditions } : {}),
  };
  return Object.keys(overall).length > 0 ? overall : undefined;
}

const CHOICES: Partial<Record<keyof OwnHead, readonly string[]>> = {
  pointsUnit: ["分", "万元"],
  direction: Object.values(DIRECTION_WORDS),
  rankBy: Object.values(READS_WORDS),
  reads: Object.values(READS_WORDS),
  state: Object.values(STATE_WORDS),
};
