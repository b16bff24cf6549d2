import type { Notice } from "../../scoring/score-sheet";
import type { Sentences } from "../sentences";

/** What a notice is about, in words that go into its sentence. */
export interface NoticeFacts {
  /** `3.1` */
  readonly code: string;
  /** `防疫物资占比` */
  readonly indicator: string;
  readonly fullPoints: string;
  readonly towns: readonly string[];
}

const who = ({ code, indicator, towns }: NoticeFacts): string =>
  `${code} ${indicator}：${towns.join("、")}`;

export const notices = {
  "zero-denominator": (facts) => `${who(facts)}的分母为0，得0分，不占名次。`,
  "denominator-open": (facts) =>
    `${who(facts)}的分母为0而分子大于0，得0分，不占名次；如不合适，可用“决定”统一赋分，或更改口径。`,
  "denominator-as-zero": (facts) => `${who(facts)}的分母为0而分子大于0，按现行口径按0计，占名次。`,
  "denominator-as-best": (facts) => `${who(facts)}的分母为0而分子大于0，按现行口径列为最高。`,
  "zero-base": (facts) => `${who(facts)}去年同期出口额为0而本期有出口，增幅不存在。`,
  "zero-earns-place": (facts) => `${who(facts)}的数值为0，按现行口径仍按名次得分。`,
  "printed-full-but-target-unmet": (facts) =>
    `${who(facts)}印出满分${facts.fullPoints}分是四舍五入所致，实际未达目标。`,
} satisfies Readonly<Record<Notice["kind"], (facts: NoticeFacts) => string>>;

export type NoticeMessages = Sentences<typeof notices>;
