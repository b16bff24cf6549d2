import type { Figures } from "./random-month";

/**
 * Fourteen scores, total and place as a plain program would compute them, in binary floating point and with its
 * faults: ties by noise, nothing rounded. Only a measure of time; nothing of the product uses it.
 */
export function scoreByFloats(
  towns: readonly Figures[],
): readonly { total: number; place: number }[] {
  const growth = towns.map((town) => (town.exports - town.exportsLastYear) / town.exportsLastYear);
  const columns = [
    growth.map((value, row) => {
      const target = towns[row]?.target ?? NaN;
      return value * 100 >= target ? 40 : Math.max(0, (40 * value * 100) / target);
    }),
    proportional(growth, 7),
    proportional(
      towns.map((town) => town.exports - town.exportsLastYear),
      7,
    ),
    proportional(
      towns.map((town) => town.exports),
      6,
    ),
    proportional(
      towns.map((town) => town.active / town.activeLastYear),
      10,
    ),
    rankStep(
      towns.map((town) => town.epidemic / town.general),
      2.5,
      0.2,
    ),
    towns.map((town) => town.quality),
    rankStep(
      towns.map((town) => town.imports - town.importsLastYear),
      3,
      0.2,
    ).map((points, row) => {
      const town = towns[row];
      return town && town.imports < town.importsLastYear ? 0 : points;
    }),
    towns.map(({ projects }) =>
      Math.min(
        3,
        projects.reduce((sum, project) => sum + projectPoints(project), 0),
      ),
    ),
    rankStep(
      towns.map((town) => town.outsourcing / town.exports),
      1.5,
      0.1,
    ),
    rankStep(
      towns.map((town) => town.newFirms),
      1.5,
      0.1,
    ),
    proportional(
      towns.map((town) => town.insured / town.active),
      5,
    ),
    proportional(
      towns.map((town) => town.orders),
      5,
    ),
    towns.map(({ items: [submitted, city, province] }) =>
      Math.min(8, submitted + 2 * city + 3 * province),
    ),
  ];
  const totals = towns.map((_, row) =>
    columns.reduce((sum, column) => sum + (column[row] ?? NaN), 0),
  );
  const places = placesOf(totals);
  return totals.map((total, row) => ({ total, place: places[row] ?? NaN }));
}

function projectPoints([amount, isBeltAndRoad]: readonly [number, boolean]): number {
  const size = amount >= 1000 ? 2 : amount >= 500 ? 1 : amount >= 200 ? 0.5 : 0;
  return (isBeltAndRoad ? 1.5 : 1) + size;
}

function proportional(values: readonly number[], full: number): number[] {
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (best > 0 && value > 0 ? (full * value) / best : 0));
}

function rankStep(values: readonly number[], first: number, step: number): number[] {
  return placesOf(values).map((place) => Math.max(0, first - step * (place - 1)));
}

/** 1, 1, 3. */
function placesOf(values: readonly number[]): number[] {
  const order = values.map((_, row) => row).sort((a, b) => (values[b] ?? NaN) - (values[a] ?? NaN));
  const places = new Array<number>(values.length);
  order.forEach((row, at) => {
    const above = order[at - 1];
    const isTie = above !== undefined && values[above] === values[row];
    places[row] = isTie ? (places[above] ?? NaN) : at + 1;
  });
  return places;
}
