import { publishedRecords } from "../../record/stored-issues";
import { analysis as analysisWords } from "../../messages/zh/analysis";
import { exact, subtract, larger, type Exact } from "../../numbers/exact";
import { places } from "../../numbers/places";
import type { RankingPlan } from "../../ranking/ranking-plan";
import { lastMonthOf } from "../../reading/words/period";
import type { TownResult } from "../../scoring/complete-scores";
import { gapRows } from "../analysis/gap-rows";
import type { TownGap } from "../analysis/place-gap";
import { taskProgress } from "../tasks/progress";
import type { TaskProgress } from "../tasks/progress-terms";
import { meanBasis } from "./mean-basis";
import { laterTarget, nextTarget } from "./next-target";
import type {
  PageChange,
  PageGaps,
  PageIndicator,
  PageMonth,
  PageTask,
  TownPage,
} from "./town-page";

/** The pages of some towns of a month that can be ranked; `gaps` null: too many towns for them. */
export function townPages(
  plan: RankingPlan,
  gaps: readonly TownGap[] | null,
  towns: readonly number[],
): TownPage[] {
  const tasks = taskProgress(plan.input);
  const indicators = indicatorLines(plan);
  return towns.flatMap((town) => {
    const result = plan.results[town];
    if (!result) return [];
    const { name, total, place } = result;
    return [
      {
        name,
        total,
        place,
        change: changeOf(plan, result),
        indicators: indicators[town] ?? [],
        gaps: gapsOf(plan, gaps, result),
        tasks: tasks.map((task) => taskOf(plan, task, town)),
        months: monthsOf(plan, result),
      },
    ];
  });
}

function changeOf({ last }: RankingPlan, { name, total }: TownResult): PageChange | null {
  const before = last?.towns.get(name);
  if (!last || !before) return null;
  return {
    period: last.period,
    place: before.place,
    points: subtract(total, before.total),
  };
}

/** By town, in the method's order. */
function indicatorLines({ scores, results }: RankingPlan): PageIndicator[][] {
  const columns = scores.indicators.map(({ indicator }, at) => {
    const points = results.flatMap((result) => result.points[at] ?? []);
    const full = exact(indicator.points);
    const best = points.reduce(larger);
    const own = places(points, "skip");
    return points.map((each, town): PageIndicator => ({
      code: indicator.code,
      name: indicator.name,
      clause: indicator.clause,
      points: each,
      full,
      lost: subtract(full, each),
      best,
      place: placeIn(own, town),
    }));
  });
  return results.map((_, town) => columns.flatMap((column) => column[town] ?? []));
}

function placeIn(places: readonly Exact[], town: number): Exact {
  const place = places[town];
  if (!place) throw new Error("every town has a place");
  return place;
}

function gapsOf(
  { scores, input: { currency } }: RankingPlan,
  gaps: readonly TownGap[] | null,
  { town }: TownResult,
): PageGaps {
  if (!gaps) return { kind: "too-many-towns" };
  const [row] = gapRows(
    scores,
    gaps.filter((gap) => gap.town === town),
  );
  if (!row || row.isFirst) return { kind: "first" };
  const ways = row.gains.map(({ lever, amount, unit, to }) =>
    analysisWords.gaps.lever(lever, { amount, unit, currency }, to),
  );
  return { kind: "ways", ways, tried: row.gains.length + row.cannot.length };
}

function taskOf({ reading, input }: RankingPlan, task: TaskProgress, town: number): PageTask {
  const { header, unit, towns } = task;
  const progress = towns[town];
  if (!progress) throw new Error("every town has its progress");
  const { value, target, difference, light } = progress;
  const later = laterTarget(input.task, task.task, input.observations.period, town);
  const next =
    later &&
    nextTarget(
      progress,
      later,
      task.lowerIsBetter,
      meanBasis(reading, input, task, { town, later: later.period }),
    );
  return { header, unit, value, target, difference, light, next };
}

/** The ranked periods before this one as they were published, and this one. */
function monthsOf({ reading, scores }: RankingPlan, result: TownResult): PageMonth[] {
  const { period, year, method } = scores;
  const earlier = publishedRecords(reading)
    .filter((record) => record.year === year && record.method === method.id)
    .filter((record) => lastMonthOf(record.period) < lastMonthOf(period))
    .sort((a, b) => lastMonthOf(a.period) - lastMonthOf(b.period))
    .flatMap((record) => {
      const own = record.towns.find(({ town }) => town === result.name);
      return own
        ? [{ period: record.period, total: exact(own.total), place: exact(own.place) }]
        : [];
    });
  return [...earlier, { period, total: result.total, place: result.place }];
}
