import type { TownFacts } from "../scoring/month";

/** 甲镇, which the sentences are about. */
export const town = (data: TownFacts["data"], more: TownFacts = {}): TownFacts => ({
  name: "甲镇",
  ...more,
  ...(data && { data }),
});
/** 乙镇, which it is compared with. */
export const other = (data: TownFacts["data"] = {}): TownFacts => ({
  name: "乙镇",
  ...(data && { data }),
});
