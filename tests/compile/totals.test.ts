import type { Conventions, RoundingConvention } from "../../src/method/conventions";
import type { TownFacts } from "../scoring/month";
import { bothWays, type Shown } from "./formula-scores";

const orders = (ordersScore: string | null): TownFacts => ({ data: { ordersScore } });
/** 8 is 5, 4.1625 and 4.16 of 5 points; all else is the same. */
const ORDERS = [orders("400"), orders("333"), orders("332.8")];

test.each<[Partial<RoundingConvention>, readonly Shown[], readonly Shown[]]>([
  // totals, places
  [{}, [89, 88.16, 88.16], [1, 2, 2]],
  [{ decimals: 3 }, [89, 88.163, 88.16], [1, 2, 3]],
  [{ decimals: 3, mode: "half-even" }, [89, 88.162, 88.16], [1, 2, 3]],
  [{ decimals: 1 }, [89, 88.2, 88.2], [1, 2, 2]],
  [{ decimals: 0 }, [91, 90, 90], [1, 2, 2]],
  [{ stage: "total" }, [89, 88.16, 88.16], [1, 2, 2]],
  [{ stage: "total", rankBy: "exact" }, [89, 88.16, 88.16], [1, 2, 3]],
  [{ stage: "total", decimals: 3 }, [89, 88.163, 88.16], [1, 2, 3]],
  [{ stage: "total", decimals: 3, mode: "half-even" }, [89, 88.162, 88.16], [1, 2, 3]],
])("总分 and 名次, rounding %j", (change, totals, places) => {
  const rounding: RoundingConvention = {
    stage: "each",
    decimals: 2,
    mode: "half-away",
    rankBy: "printed",
    ...change,
  };
  const columns = bothWays(ORDERS, { rounding });
  expect(columns("总分").formulas).toEqual(totals);
  expect(columns("名次").formulas).toEqual(places);
  expect([columns("总分").scores, columns("名次").scores]).toEqual([totals, places]);
});

/** Two have one total by other ways, one is below them. */
const TIED: readonly TownFacts[] = [
  { items: ["submitted"], projects: [] },
  { items: [], projects: [["1", false]] },
  { items: [], projects: [] },
  { items: ["submitted"], projects: [] },
];

test.each<[Conventions["rankTies"], readonly Shown[]]>([
  ["skip", [1, 1, 4, 1]],
  ["dense", [1, 1, 2, 1]],
  [{ decidedBy: [] }, [1, 1, 4, 1]],
  [{ decidedBy: ["1.2"] }, [1, 1, 4, 1]],
  [{ decidedBy: ["9"] }, [1, 3, 4, 1]],
  [{ decidedBy: ["5"] }, [2, 1, 4, 2]],
  [{ decidedBy: ["1.2", "5", "9"] }, [2, 1, 4, 2]],
])("equal totals, read as %j", (rankTies, places) => {
  const { formulas, scores } = bothWays(TIED, { rankTies })("名次");
  expect(formulas).toEqual(places);
  expect(scores).toEqual(places);
});

test("a gap leaves the others their total, and nobody a place", () => {
  const columns = bothWays([orders("90"), orders(null), {}]);
  expect(columns("总分")).toEqual({ formulas: [89, "", 89], scores: [89, "", 89] });
  expect(columns("名次")).toEqual({ formulas: ["", "", ""], scores: ["", "", ""] });
});
