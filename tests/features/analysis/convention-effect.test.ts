import {
  conventionEffects,
  type ChoiceEffect,
} from "../../../src/features/analysis/convention-effect";
import { finished } from "../../../src/features/analysis/town-result";
import type { ConventionId } from "../../../src/method/conventions";
import { shortestText } from "../../../src/numbers/decimal-text";
import { month, scoreMonth, type TownFacts } from "../../scoring/month";

const TOWNS: readonly TownFacts[] = [
  { name: "煤山镇", data: { epidemicExports: "0" } },
  { name: "和平镇", data: { exports: "1042.5", epidemicExports: "40", insuredExporters: "50" } },
  { name: "洪桥镇", data: { exports: "1030", newExporters: "6" }, items: ["province"] },
];

function effects(towns: readonly TownFacts[], id: ConventionId): readonly ChoiceEffect[] {
  const observations = month(towns);
  const all = finished(conventionEffects(scoreMonth(observations), observations));
  const found = all.find((effect) => effect.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.alternatives;
}

/** `place 1→2, points 1→3`: the towns whose place and whose points change. */
function said(effect: ChoiceEffect): string {
  if (effect.kind === "not-computable") {
    return effect.missing
      .map(({ name, towns }) => `${JSON.stringify(name)} ${towns.join()}`)
      .join();
  }
  const points = effect.pointMoves.map(
    ({ town, from, to }) => `${town} ${shortestText(from.points)}→${shortestText(to.points)}`,
  );
  const places = effect.placeMoves.map(
    ({ town, from, to }) => `${town} ${shortestText(from.place)}→${shortestText(to.place)}`,
  );
  return `places ${places.join(", ")}; points ${points.join(", ")}`;
}

test.each<[ConventionId, string[]]>([
  // 1042.5 ÷ 1085 × 40 = 38.43 instead of 20; 1030 ÷ 1085 × 40 = 37.97 instead of 14.12.
  ["targetBasis", ["places 1 2→3, 2 3→2; points 1 61.46→79.89, 2 56.26→80.11"]],
  ["noPositive", ["places ; points "]],
  ["zeroEarnsPlace", ["places ; points ", "places ; points 0 87.9→85.8"]],
  ["infoLevels", ["places ; points 2 56.26→59.26", "places ; points 2 56.26→57.26"]],
  ["currency", []],
])("%s", (id, expected) => {
  expect(effects(TOWNS, id).map(said)).toEqual(expected);
});

test("an alternative that needs inputs which are not there names them and their towns", () => {
  const towns = TOWNS.map((town, index) => ({
    ...town,
    data: { ...town.data, ...(index === 1 ? { newExporters: null } : {}) },
    targets: { smallExporterInsurance: null },
  }));
  expect(effects(towns, "targetScope").map(said)).toEqual([
    '{"quantity":"newExporters"} 1,{"task":"smallExporterInsurance"} 0,1,2',
  ]);
});
