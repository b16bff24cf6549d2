import type { NoticeFacts, NoticeMessages } from "../notices";

const who = ({ code, indicator, towns }: NoticeFacts): string =>
  `${code} ${indicator}：${towns.join("、")}`;

export const notices: NoticeMessages = {
  "zero-denominator": (facts) => `${who(facts)}的分母为0，得0分，不占名次。`,
  "zero-base": (facts) => `${who(facts)}去年同期出口额为0而本期有出口，增幅不存在。`,
  "zero-earns-place": (facts) => `${who(facts)}的数值为0，按现行口径仍按名次得分。`,
  "printed-full-but-target-unmet": (facts) =>
    `${who(facts)}印出满分${facts.fullPoints}分是四舍五入所致，实际未达目标。`,
};
