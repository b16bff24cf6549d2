import type { AnalysisMessages, LeverAmount, LeverName } from "../zh/analysis";
import { currencyName } from "./currencies";

/** What is done more of, as it stands before the amount. */
const LEVERS: Readonly<Record<LeverName, string>> = {
  exports: "Exports",
  activeExporters: "Firms with exports",
  insuredExporters: "Insured exporters",
  imports: "Imports",
  epidemicExports: "Exports of epidemic supplies",
  outsourcing: "Offshore outsourcing",
  newServiceFirms: "New service-trade firms",
  submittedItems: "Items submitted",
  cityItems: "Items adopted by the city",
  provinceItems: "Items adopted by the province",
};

/** Firms and items are named by the lever itself. */
function more(lever: LeverName, { amount, unit, currency }: LeverAmount): string {
  const counted = unit === "amount" ? ` (${currencyName(currency) ?? currency})` : "";
  return `${LEVERS[lever]} +${amount}${counted}`;
}

const townships = (count: number): string => `${count} ${count === 1 ? "township" : "townships"}`;

export const analysis: AnalysisMessages = {
  name: "Readings, gaps and changes",
  titles: {
    conventions: "Readings",
    envelope: "Range of places",
    gaps: "Gaps",
    changes: "Last period",
  },
  hints: {
    conventions:
      "What other readings would do to this ranking. A change names who decided it, and ranks again at once.",
    envelope: "Best and worst place of every township over all combinations of readings.",
    gaps: "The least that gains one place, all other figures as they are. Each way alone, to the smallest unit.",
    changes:
      "Places and points against the last ranked period, and why. The parts add up to the change of the points.",
  },
  loading: "Computing…",
  progress: (done, all) => `Computing… ${Math.floor((done * 100) / all)}%`,
  cancel: "Cancel computing",
  cancelled: "Computing was cancelled.",
  again: "Compute again",
  outdated:
    "The data or a reading has changed since, so that nothing can be computed for the ranking above. Rank again.",
  unfinished:
    "A write has not been finished (or somebody else is writing), so that nothing is computed. Try again later, or rank again.",
  blocked: "The workbook has changed and this period cannot be scored now. Rank it again.",
  overallTotal:
    "This method has rules of its own for its total and places (a ceiling, a direction, ties …): this is not computed.",
  tooManyTowns: (most) => `Not computed for more than ${most} townships.`,

  conventions: {
    choice: (question) => `Reading: ${question}`,
    isDefault: " (default)",
    decided: (by, time) => `Decided by ${by}, ${time}`,
    ifInstead: "Instead:",
    effect: (choice, effect) => `${choice}: ${effect}`,
    noOther: "There is no other choice.",
    unchanged: "no place and no points change",
    pointsOnly: (towns) => `places stay, points of ${townships(towns)} change`,
    placesMove: (towns) => `places of ${townships(towns)} change`,
    move: ({ town, from, to }) => `${town} ${from} → ${to}`,
    missing: (inputs) =>
      `cannot be computed without ${inputs
        .map(({ name, towns }) => `${name} (${townships(towns)})`)
        .join(", ")}`,
    by: "Decided by (person or document)",
    byHint: "Kept in the workbook and printed below the ranking.",
    change: "Change and rank again",
    keep: "Do not change",
    refused: {
      "no-grounds": "Name who decided, or the document.",
      "several-sheets": "There are several sheets 考核办法. Keep only one.",
      "no-row":
        "The sheet 考核办法 has no row of this reading. Restore the row, or delete the sheet and try again.",
    },
  },
  envelope: {
    caption: "Places over all readings",
    town: "Township",
    place: "Now",
    best: "Best",
    worst: "Worst",
    moves: (question, choice, to) => `Moved most by: ${question} With “${choice}”, place ${to}`,
    noMover: "No single reading moves the place",
    covered: (combinations) => `${combinations} combinations of readings.`,
    leftOut: (question, choice) => `Left out for missing data: ${question} ${choice}`,
  },
  gaps: {
    caption: "What gains one place",
    town: "Township",
    place: "Place",
    gain: "Any one of these gains a place",
    first: "Nobody is ahead",
    lever: (lever, by, to) => `${more(lever, by)}: place ${to}`,
    noLever: (tried) =>
      tried === 0 ? "There is nothing to try" : `None of the ${tried} tried gains a place alone`,
    cannot: (count) => `${count} other ways cannot`,
    cannotLine: (lever, most) =>
      most.amount === "0" ? `${LEVERS[lever]}: no room left` : `${more(lever, most)}: still not`,
  },
  changes: {
    caption: (period) => `Against ${period}`,
    town: "Township",
    place: "Place",
    points: "Points",
    parts: "Why the points changed",
    part: {
      own: (points) => `own figures ${points}`,
      others: (points) => `leader and other townships ${points}`,
      targets: (points) => `targets ${points}`,
      conventions: (points) => `readings ${points}`,
      revisions: (points) => `last period's data revised ${points}`,
    },
    otherwise: (period) =>
      `${period} was ranked under other readings, so that places and points cannot be compared as they stand: the part “readings” of each change comes from these.`,
    otherConvention: (question, was, is) => `${question} Then “${was}”, now “${is}”`,
    same: "no change",
    newTown: "not ranked last period",
    noEarlier: "No period was ranked before.",
    earlierUnreadable: (period) =>
      `The data of ${period} cannot be scored now, so nothing is compared. Mend the data sheet of ${period} first.`,
    revised: (period, count) =>
      `${count} ${count === 1 ? "cell" : "cells"} of the data sheet were changed after ${period} was ranked`,
    revisedCell: (cell, was, is) => `${cell}: ${was} → ${is}`,
    blank: "blank",
  },
};
