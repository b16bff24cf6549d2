import type { Analysed } from "../../src/features/analysis/analysed-month";
import { monthChanges } from "../../src/features/analysis/month-change";
import { placeGaps } from "../../src/features/analysis/place-gap";
import { rankEnvelope } from "../../src/features/analysis/rank-envelope";
import { conventionEffects } from "../../src/features/analysis/convention-effect";
import { finished, resultsOf } from "../../src/features/analysis/town-result";
import { exact, subtract } from "../../src/numbers/exact";
import type { AnalysisSession } from "../../src/features/analysis/pane/analysis-session";
import { SCENE_TOWNS, sceneObservations, sceneScores } from "./scene-scores";

const analysed = <Result>(period: string, result: Result): Promise<Analysed<Result>> =>
  Promise.resolve({ kind: "analysed", scores: sceneScores(period), result });

/** The small month of the scenes, really analysed; the figures of three conventions are not there. */
export const sceneAnalyses: typeof AnalysisSession.actions = {
  analyseConventions: (_, { period }) =>
    analysed(period, {
      effects: effectsOf(period),
      decisions: new Map([
        [
          "stepTies",
          {
            id: "stepTies",
            choice: "并列，后面名次跳过",
            was: "取平均名次",
            by: "县商务局〔2020〕3号会议纪要",
            time: "2020-07-03 09:05",
          },
        ],
      ]),
    }),
  analyseEnvelope: (_, { period }) =>
    analysed(
      period,
      finished(rankEnvelope(sceneScores(period), sceneObservations(period), effectsOf(period))),
    ),
  analyseGaps: (_, { period }) =>
    analysed(period, {
      towns: finished(placeGaps(sceneScores(period), sceneObservations(period))),
      currency: "万美元",
    }),
  analyseChanges: (_, { period }) => analysed(period, changesOf(period)),
  changeConvention: (_, { id, by }) =>
    Promise.resolve({
      kind: "changed",
      decision: { id, choice: "", was: "", by, time: "2020-07-03 09:05" },
    }),
};

function effectsOf(period: string) {
  return finished(conventionEffects(sceneScores(period), sceneObservations(period)));
}

/** The month before had other figures of one town, and its sheet was edited after it was published. */
function changesOf(period: string) {
  const scores = sceneScores(period);
  const observations = sceneObservations(period);
  const before = new Map(observations.quantities);
  const imports = before.get("imports") ?? [];
  before.set(
    "imports",
    imports.map((figure, town) =>
      town === 3 && figure.kind === "number" ? { ...figure, value: exact("180") } : figure,
    ),
  );
  const [first, second, ...others] = resultsOf(scores);
  if (!first || !second) throw new Error("a scene without towns");
  const published = [
    { ...first, points: subtract(first.points, exact("1.5")) },
    { ...second, place: exact("4") },
    ...others,
  ];
  const towns = monthChanges(scores, observations, {
    published: new Map(published.map((result, town) => [SCENE_TOWNS[town] ?? "", result])),
    conventions: scores.conventions,
    observations: { ...observations, quantities: before },
  });
  const cell = { sheet: "数据 1-5月", row: 4, column: 1 };
  return {
    kind: "compared" as const,
    period: "1-5月",
    towns: towns ?? [],
    revised: [{ cell, was: 1200.5, is: 1250 }],
  };
}
