import { circular as words } from "../messages/zh/circular";
import type { Said } from "../messages/zh/circular-parts";
import { compare, equals, isNegative, isPositive, isZero } from "../numbers/exact";
import type { Run } from "./block";
import { countOf, sizeOf, type BoundNumber } from "./bound-number";
import type { CircularChoices } from "./choices";
import type { MonthFacts, TownFacts } from "./month-facts";
import { paragraph, type Section } from "./sections";
import { descending, firstOf, MOST_LISTED, type TownNumber } from "./town-lists";

/** 三、考核排名情况; nothing where one unit alone was assessed. */
export function rankingSection(facts: MonthFacts, choices: CircularChoices): Section {
  const title = words.headings.ranking;
  if (facts.towns.length < 2) return { title, paragraphs: [] };
  const ranked = byPlace(facts.towns);
  const change = changeText(facts, choices);
  return {
    title,
    paragraphs: [
      paragraph([...placesText(ranked, choices), ...tiesText(ranked)]),
      ...(change.length === 0 ? [] : [paragraph(change)]),
    ],
  };
}

/** Ties in the order of the roster. */
export function byPlace(towns: readonly TownFacts[]): TownFacts[] {
  return [...towns].sort((a, b) => compare(a.place.value, b.place.value));
}

/** Before the first few and the last few; ties belong in, and where both would share a town all stand in one list. */
function placesText(ranked: readonly TownFacts[], { listed }: CircularChoices): readonly Run[] {
  const said = (towns: readonly TownFacts[]): Said<BoundNumber>[] =>
    towns.map(({ name, total }) => words.ranking.scored({ town: name, number: total }));
  const { first, last } = ends(ranked, listed);
  return ranked.length < 2 * listed || first.some((town) => last.includes(town))
    ? words.ranking.all(said(ranked))
    : words.ranking.firstAndLast(listed, said(first), said(last));
}

function ends(ranked: readonly TownFacts[], count: number) {
  const [bound, from] = [ranked[count - 1], ranked.at(-count)];
  return {
    first: ranked.filter(({ place }) => bound && compare(place.value, bound.place.value) <= 0),
    last: ranked.filter(({ place }) => from && compare(place.value, from.place.value) >= 0),
  };
}

/** 得分相同 is said of equal places alone: a decider may part equal totals. */
function tiesText(ranked: readonly TownFacts[]): readonly Run[] {
  const groups: TownFacts[][] = [];
  for (const town of ranked) {
    const group = groups.at(-1);
    const isTied = group?.[0] !== undefined && equals(group[0].place.value, town.place.value);
    if (isTied) group.push(town);
    else groups.push([town]);
  }
  const tied = groups.flatMap((group) => {
    const [first] = group;
    return first && group.length > 1
      ? [{ towns: group.map(({ name }) => name), place: first.place }]
      : [];
  });
  return tied.length === 0 ? [] : words.ranking.tied(tied);
}

function changeText({ last, towns }: MonthFacts, { units }: CircularChoices): readonly Run[] {
  if (last.kind === "none") return [];
  if (last.kind === "otherwise") return [words.ranking.otherwise[last.why](last.lastMonth)];
  const moves = towns.flatMap(({ name, moved }) => (moved ? [{ town: name, number: moved }] : []));
  const newTowns = towns.flatMap(({ name, moved }) => (moved ? [] : [name]));
  const parts = [
    ...moved(moves, "risen"),
    ...moved(moves, "fallen"),
    ...othersText(moves, units),
    ...(newTowns.length === 0 ? [] : [[words.ranking.newTowns(newTowns)]]),
  ];
  return words.ranking.compared(last.lastMonth, parts);
}

function othersText(moves: readonly TownNumber[], units: string): string[][] {
  const same = moves.filter(({ number }) => isZero(number.value));
  if (same.length === 0) return [];
  return [[same.length === moves.length ? words.ranking.allSame(units) : words.ranking.othersSame]];
}

/** The most moved first; of more than six the count and the most moved. */
function moved(all: readonly TownNumber[], kind: "risen" | "fallen"): Said<BoundNumber>[] {
  const isMoved = kind === "risen" ? isPositive : isNegative;
  const towns = all.filter(({ number }) => isMoved(number.value));
  if (towns.length === 0) return [];
  const sorted = descending(
    towns.map(({ town, number }) => ({ town, number: kind === "risen" ? number : sizeOf(number) })),
  );
  if (towns.length <= MOST_LISTED) return [words.ranking[kind](sorted)];
  const holds = kind === "risen" ? "positive" : "negative";
  const count = countOf(all.map(({ number }) => ({ of: number, holds })));
  return [words.ranking[`${kind}Many`](count, firstOf(sorted, 1))];
}
