import type { ConventionId, Conventions } from "../../method/conventions";
import type { WarningMessages } from "../zh/warnings";
import { quoted, text, whose } from "./finding-parts";
import { conventions as conventionWords } from "./conventions";

const choiceWords = <Id extends ConventionId>(id: Id, choice: Conventions[Id]): string =>
  (conventionWords.choices[id] as (choice: Conventions[Id]) => string)(choice);

export const warnings: WarningMessages = {
  "ledger-rows-later": ({ ledger, rows, period }) =>
    text(
      `“${ledger}” has ${rows} row(s) dated after ${period}.`,
      "They are not scored this time.",
      "Nothing to do; later periods will count them.",
    ),
  "header-unknown": ({ text: written, headers }) =>
    text(
      `The header “${written}” is not understood.`,
      `Still missing on this sheet: ${quoted(headers)}.`,
      "If it is one of these, choose it and press the button: the header is written anew and can be restored. Leave any other as it is.",
    ),
  "item-repeated": ({ town, title, first }) =>
    text(
      `“${title}” of ${town} is entered twice on the same day at the same level, first at ${first}.`,
      "By default each submission is an item; of several adoptions of one item the highest counts.",
      "If one row was entered twice, delete it.",
    ),
  "project-repeated": ({ town, name, first }) =>
    text(
      `The project “${name}” of ${town} is entered twice, first at ${first}.`,
      "Both rows were counted.",
      "If it is one project, delete a row.",
    ),

  "reading-not-default": ({ code, convention, choice }) =>
    text(
      `Reading ${code} is “${choiceWords(convention, choice)}”, not the default.`,
      `It decides: ${conventionWords.questions[convention]}`,
      "Nothing to do; the readings are printed below the result.",
    ),

  "format-rounds": ({ value, format, count, ...facts }) =>
    text(
      `${whose(facts)} holds ${value}, of which the number format ${format} shows only a part${count > 1 ? `; the sheet has ${count} such cells` : ""}.`,
      "Scores use the stored number, not the one shown; recomputing from the printed table may give slightly other scores.",
      "Check which number holds; if it is the one shown, enter it as shown.",
    ),
  "percent-small": ({ value, seems, ...facts }) =>
    text(
      `${whose(facts)} is ${value}, scored as ${value}%.`,
      "The column's unit is “%”; a percent typed as a fraction is off by a factor of a hundred.",
      `Check it; if ${seems}% is meant, enter ${seems}.`,
    ),
  "ledger-says-none": ({ ledger }) =>
    text(
      `A row of “${ledger}” says that there is nothing.`,
      "The row counts as no entry and earns nothing.",
      "Nothing to do; if there is something, enter it row by row.",
    ),
  "formula-peers-total": ({ formula, range, total, name }) =>
    text(
      `The range ${range} of the formula ${formula} includes “${name}” (${total}).`,
      "A total is no township: compared with, it takes the highest value and the first place, and every township scores too low.",
      "Set the range to the rows of all townships.",
    ),
  "formula-differs": ({ value, usual, gives, ...facts }) =>
    text(
      `${whose(facts)} is ${value}; the formula of its column (${usual}) would give ${gives}.`,
      "The other towns share one formula; this cell was typed over, or refers to another row.",
      "Check it; if it really differs there is nothing to do.",
    ),
  "formula-hides-error": ({ formula, ...facts }) =>
    text(
      `${whose(facts)} is 0, and its formula ${formula} makes a 0 of every error.`,
      "Nobody can tell a real zero from a town that was not found.",
      "Check it; if it really is zero there is nothing to do.",
    ),
  "column-unchanged": ({ header, than, of }) =>
    text(
      `“${header}” is the same as ${than === "last-year" ? `the column “${of}”` : `in the period before (${of})`} in every town.`,
      "A whole column without one change may have been copied and not updated.",
      "Check the column; if the figures really are the same there is nothing to do.",
    ),

  "rows-hidden": ({ rows, count }) =>
    text(
      `${count} row(s) are hidden or filtered out (${rows}) and were scored all the same.`,
      "Errors in hidden rows are easily overlooked.",
      "Show the rows and check them.",
    ),
  "county-differs": ({ header, county, sum }) =>
    text(
      `“${header}” of the county is ${county}; the townships add up to ${sum}.`,
      "They should be equal; one of the figures may be wrong.",
      "Check them; places follow the townships' figures alone.",
    ),
  "scale-jump": (facts) =>
    text(
      `${whose(facts)} is ${facts.value}; ${facts.than === "last-year" ? "last year" : "the period before"} it was ${facts.last} (${facts.lastCell}).`,
      "A factor above a thousand suggests a wrong unit.",
      "Check the unit.",
    ),
  "cumulative-falls": (facts) =>
    text(
      `${whose(facts)} is ${facts.value}, less than ${facts.last} of the period before (${facts.lastCell}).`,
      "Cumulative figures hardly ever fall; it may be the month alone.",
      "Check it; nothing to do if the data were revised.",
    ),
  "growth-extreme": ({ town, percent }) =>
    text(
      `Exports of ${town} grew by ${percent}%.`,
      "Growth above 1000% suggests a wrong unit or a wrong figure of last year.",
      "Check the exports of both years.",
    ),
  "epidemic-exceeds-general": ({ town, part, whole }) =>
    text(
      `Epidemic-supply exports of ${town}, ${part}, exceed its general-trade exports, ${whole}.`,
      "They usually are a part of them.",
      "Check both figures.",
    ),
  "insured-exceeds-active": ({ town, part, whole, wholeCell }) =>
    text(
      `${town} has ${part} insured exporters, more than its ${whole} active exporters (${wholeCell}).`,
      "They usually are some of them; a firm may be insured before it exports, and is scored as given.",
      "Check both figures.",
    ),
  "part-exceeds-whole": ({ town, header, part, whole, wholeHeader, wholeCell }) =>
    text(
      `“${header}” of ${town} is ${part}, above its “${wholeHeader}”, ${whole} (${wholeCell}).`,
      "By the method it is a part of it; it is scored as given.",
      "Check both figures.",
    ),
};
