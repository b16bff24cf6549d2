import fc from "fast-check";
import { rankEnvelope, type RankEnvelope } from "../../../src/features/analysis/rank-envelope";
import { conventionEffects } from "../../../src/features/analysis/convention-effect";
import { finished } from "../../../src/features/analysis/town-result";
import { changxing2020 } from "../../../src/method/editions/changxing-2020";
import { conventionChoices } from "../../../src/method/convention-choices";
import {
  CONVENTION_IDS,
  type ConventionId,
  type Conventions,
} from "../../../src/method/conventions";
import type { Method } from "../../../src/method/method";
import { shortestText } from "../../../src/numbers/decimal-text";
import { compare, type Exact } from "../../../src/numbers/exact";
import type { Observations } from "../../../src/scoring/observations";
import { score } from "../../../src/engine/score";
import { month, type TownFacts } from "../../scoring/month";
import { randomTown } from "../../scoring/random-month";

function envelopeOf(observations: Observations, method: Method = changxing2020): RankEnvelope {
  const sheet = score(method, method.defaultConventions, observations);
  const effects = finished(conventionEffects(sheet, observations));
  return finished(rankEnvelope(sheet, observations, effects));
}

const text = (place: Exact | undefined): string => (place ? shortestText(place) : "none");
const shown = ({ towns }: RankEnvelope): string[] =>
  towns.map(({ place, best, worst }) => `${text(place)}: ${text(best)}-${text(worst)}`);

function placesUnder(
  observations: Observations,
  method: Method,
  conventions: Conventions,
): Exact[] {
  return score(method, conventions, observations).totals.map(({ place }) => {
    if (place === null) throw new Error("a gap");
    return place;
  });
}

/** All combinations of the listed choices of these conventions. */
function combinationsOf(ids: readonly ConventionId[]): Conventions[] {
  return ids.reduce<Conventions[]>(
    (all, id) =>
      conventionChoices(id, changxing2020).flatMap((choice) =>
        all.map((conventions) => ({ ...conventions, [id]: choice })),
      ),
    [changxing2020.defaultConventions],
  );
}

/** The extremes by scoring the whole month again under every one of these combinations. */
function bruteForce(observations: Observations, method: Method, all: readonly Conventions[]) {
  const now = placesUnder(observations, method, method.defaultConventions);
  const others = all.map((conventions) => placesUnder(observations, method, conventions));
  return now.map((place, town) => {
    const met = [place, ...others.flatMap((places) => places[town] ?? [])].sort(compare);
    return `${text(place)}: ${text(met[0])}-${text(met.at(-1))}`;
  });
}

const OF_TARGETS: readonly ConventionId[] = [
  "targetBasis",
  "targetScope",
  "noPositive",
  "zeroBase",
  "targetNotPositive",
];
const OF_RANKING: readonly ConventionId[] = ["rankTies", "rounding"];

/** A method of 目标任务 and one other category, so that all its combinations can be scored. */
const SMALL: readonly (readonly [category: string, conventions: readonly ConventionId[]])[] = [
  ["防疫物资出口", ["stepTies", "zeroEarnsPlace"]],
  ["进口贸易", ["stepTies", "zeroEarnsPlace"]],
  ["境外投资", ["bound200"]],
  ["信保覆盖面", ["insured"]],
  ["信息交流", ["infoLevels"]],
];

describe.each(SMALL)("目标任务 and %s", (category, own) => {
  const method: Method = {
    ...changxing2020,
    categories: changxing2020.categories.filter(({ name }) =>
      ["目标任务", category].includes(name),
    ),
  };
  const all = combinationsOf([...OF_TARGETS, ...own, ...OF_RANKING]);

  test("random small months: as by scoring every combination", () => {
    fc.assert(
      fc.property(fc.array(randomTown, { minLength: 2, maxLength: 3 }), (towns) => {
        const observations = month(towns);
        const expected = bruteForce(observations, method, all);
        expect(shown(envelopeOf(observations, method))).toEqual(expected);
      }),
      { numRuns: 2, seed: 2020 },
    );
  });
});

/** Close totals, ties, zeros, a base of 0 and projects at the bound: every convention is asked. */
const CLOSE: readonly TownFacts[] = [
  { data: { exports: "1084.9", epidemicExports: "0" }, items: ["province", "submitted"] },
  { data: { exports: "5", exportsLastYear: "0", newExporters: "3" }, projects: [["200", true]] },
  { data: { exports: "999", insuredExporters: "40", insuredExportersOfMonth: "12" } },
];

/** How many combinations of all listed choices there are. */
const ALL = CONVENTION_IDS.map((id) => conventionChoices(id, changxing2020).length).reduce(
  (all, count) => all * count,
  1,
);

const anyConventions: fc.Arbitrary<Conventions> = fc.record(
  Object.fromEntries(
    CONVENTION_IDS.map((id) => [id, fc.constantFrom(...conventionChoices(id, changxing2020))]),
  ),
) as fc.Arbitrary<Conventions>;

test("all readings: every combination is covered, and none lies outside", () => {
  const observations = month(CLOSE);
  const envelope = envelopeOf(observations);
  expect(envelope).toMatchObject({ combinations: ALL, leftOut: [] });
  const some = fc.sample(fc.noBias(anyConventions), { numRuns: 400, seed: 7 });
  expect(shown(envelope)).toEqual(bruteForce(observations, changxing2020, some));
});

test("the reading that moves a town most is named", () => {
  const { towns } = envelopeOf(month(CLOSE));
  expect(towns.map(({ mover }) => mover && [mover.id, mover.choice, text(mover.to)])).toEqual([
    null,
    ["zeroBase", "zero", "3"],
    ["zeroBase", "zero", "2"],
  ]);
});

test("choices without their inputs are left out, and said", () => {
  const towns = CLOSE.map((town) => ({
    ...town,
    data: { ...town.data, insuredExportersOfMonth: null },
  }));
  const { combinations, leftOut } = envelopeOf(month(towns));
  expect(combinations).toBe(ALL / 2);
  expect(leftOut).toEqual([
    {
      kind: "not-computable",
      id: "insured",
      choice: "month",
      missing: [{ name: { quantity: "insuredExportersOfMonth" }, towns: [0, 1, 2] }],
    },
  ]);
});

test("a choice of the workbook's own that no list offers counts too", () => {
  const rounding = { stage: "each", decimals: 0, mode: "half-away", rankBy: "printed" } as const;
  const observations = month(CLOSE);
  const sheet = score(
    changxing2020,
    { ...changxing2020.defaultConventions, rounding },
    observations,
  );
  const effects = finished(conventionEffects(sheet, observations));
  const envelope = finished(rankEnvelope(sheet, observations, effects));
  expect(envelope.combinations).toBe((ALL / 6) * 7);
});
