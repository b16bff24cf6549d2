import type { NumberBound } from "../../cells/definition-facts";
import type { DefinitionMessages } from "../zh/definition-findings";
import { quoted, text } from "./finding-parts";

const NOTHING_SILENT = "The method is what its sheet says; nothing is filled in for you.";

function mustBe(bound: NumberBound): string {
  switch (bound.kind) {
    case "positive":
      return "must be above 0";
    case "not-negative":
      return "cannot be below 0";
    case "zero":
      return "can only be 0";
    case "place":
      return "is a place, a whole number from 1";
    case "year":
      return "must be a year of four digits";
    case "decimals":
      return `has at most ${bound.most} decimals, as many as points are rounded to`;
    case "at-most":
      return `cannot be above “${bound.of}”, ${bound.value}`;
    case "at-least":
      return `cannot be below “${bound.of}”, ${bound.value}`;
  }
}

const UNFIT = {
  town: "In a data sheet such a header is over the names of the units.",
  word: "The word has a meaning of its own in the method, and nobody could tell which is meant.",
  more: "Units, periods and owners in a header are taken off when it is read; the rest would match nothing.",
} as const;

const UNORDERED = {
  bound: "Tiers are written from the best one down, each easier to reach than the one before.",
  overlap: "Two bounds are the same; the second can never be reached.",
  points: "It is easier to reach than the tier before, and earns more.",
} as const;

/** Findings in the definition of an own method. */
export const definitionFindings: DefinitionMessages = {
  "definition-head-missing": ({ label }) =>
    text(
      `The head has no row “${label}”.`,
      NOTHING_SILENT,
      `Add a row above the first table with “${label}” on the left and what it is on the right; leave it blank if there is none.`,
    ),
  "definition-table-missing": ({ table }) =>
    text(
      `There is no table “${table}”.`,
      "Without it the method is not whole and cannot score.",
      `Add a row with “${table}” in square brackets, then its headers, then its rows.`,
    ),
  "definition-table-unknown": ({ text: written, tables }) =>
    text(
      `The heading “${written}” cannot be read.`,
      `The tables of a method are ${quoted(tables)}; any other would not count.`,
      "Correct the heading, or move what is no part of the method to another sheet.",
    ),
  "definition-repeated": ({ header, text: written, first }) =>
    text(
      `“${header}” holds “${written}” twice, also at ${first}.`,
      "Which one holds is unclear.",
      "Delete one of them or correct it.",
    ),

  "definition-cell-blank": ({ header }) =>
    text(`“${header}” is blank.`, NOTHING_SILENT, `Fill in “${header}”.`),
  "definition-cell-unused": ({ header, text: written, rule }) =>
    text(
      `“${header}” says “${written}”, for which “${rule}” has no use.`,
      "What stands there and does nothing misleads about how points are worked out.",
      "Clear the cell, or choose a rule that uses it.",
    ),
  "definition-word-unknown": ({ header, text: written, choices }) =>
    text(
      `“${header}” says “${written}”.`,
      `The choices are ${quoted(choices)}.`,
      "Choose one from the list.",
    ),
  "definition-number-unreadable": ({ header, text: written, seems }) =>
    text(
      `“${header}” says “${written}”, which is no number.`,
      "The points need this number.",
      seems === null
        ? "Enter a number without a unit."
        : `It seems to mean ${seems}; confirm to make it a number.`,
    ),
  "definition-zero-typed": ({ header }) =>
    text(
      `The 0 in “${header}” is stored as a number.`,
      "A formula that takes this sheet cannot tell it from a blank cell, which means something else.",
      "Make it the text 0.",
    ),
  "definition-cell-reformatted": ({ header, value, seems }) =>
    text(
      `Excel has made another number of “${header}” (${value}).`,
      "In a cell of the general format 1/3 becomes a date, and 5% becomes 0.05.",
      seems === null
        ? "Format the cell as text and type it again."
        : `What was typed seems to be “${seems}”; confirm to make it text.`,
    ),
  "definition-number-outside": ({ header, text: written, bound }) =>
    text(
      `“${header}” is ${written}.`,
      `This number ${mustBe(bound)}.`,
      "Check it against the document and correct it.",
    ),
  "definition-percent-unclear": ({ text: written, points, share }) =>
    text(
      `The unit of the steps is “${written}”.`,
      `The value is a percent itself: it could be ${points} or ${share}, and the points differ.`,
      `Write “${points}” or “${share}”.`,
    ),

  "definition-code-malformed": ({ text: written }) =>
    text(
      `“${written}” is no code.`,
      "Formulas and tables find an indicator by its code, a number like “3” or “3.1”.",
      "Write such a number.",
    ),
  "definition-name-unknown": ({ text: written, table, names }) =>
    text(
      `The table “${table}” has no “${written}”.`,
      `It has ${quoted(names)}.`,
      `Choose one of them, or add it to the table “${table}” first.`,
    ),
  "definition-name-unfit": ({ text: written, why }) =>
    text(`“${written}” cannot be a name here.`, UNFIT[why], "Choose another name."),
  "definition-names-alike": ({ text: written, other, first }) =>
    text(
      `“${written}” cannot be told from “${other}” at ${first}.`,
      "A header of a data sheet would match both columns.",
      "Change one of the names, or delete the alias that is repeated.",
    ),
  "definition-unit-unfit": ({ text: written, kind, units }) =>
    text(
      `The kind is “${kind}” and the unit “${written}”.`,
      units.length === 0
        ? "Money, percents and points have kinds of their own; this must be another unit."
        : `The unit must be ${quoted(units)}.`,
      "Correct the unit or the kind.",
    ),
  "definition-units-differ": ({ text: written, unit, first }) =>
    text(
      `The unit is “${written}”, that of ${first} is “${unit}”.`,
      "The amounts of one method have one unit, else no data sheet could be read.",
      "Use the same unit.",
    ),
  "definition-unclear-few": ({ text: written }) =>
    text(
      `“${written}” has only one header that it may mean.`,
      "This table is of words that may mean several columns; what means one is an alias of it.",
      "Name two at least, or write it as an alias.",
    ),
  "definition-no-last-year": ({ text: written, rule }) =>
    text(
      `“${written}” does not say which column holds the figure a year earlier.`,
      `The value “${rule}” is held against the year before.`,
      "Choose the column of the year before in its row of the table of columns.",
    ),
  "definition-pair-unfit": ({ header, one, other, why }) =>
    text(
      `“${header}” is “${other}”, which cannot be held against “${one}”.`,
      why === "same" ? "A column cannot be held against itself." : "Their kinds or units differ.",
      "Choose another column, or correct the kind or the unit.",
    ),
  "definition-not-sealed": () =>
    text(
      "The state says that the method is sealed, but there is no fingerprint of the seal.",
      "Only the button seals a method; typed by hand it could not show later changes.",
      "Make it a draft again and seal it in the pane's section Methods.",
    ),
  "definition-changed": ({ parts, sealedOn }) =>
    text(
      `The method was changed after it was sealed (${sealedOn}): ${parts.map((part) => `“${part}”`).join(", ")} differ.`,
      "A sealed method is not changed any more, or earlier rankings would have no grounds.",
      "Put back what was sealed (the pane can undo the last action), or use the sealed file; for a correction make another method that names this one.",
    ),
  "definition-corrects-itself": ({ document }) =>
    text(
      `The method has the same document number as the one that it corrects, “${document}”.`,
      "A correction is another method and must be told from the first one.",
      "Change the document number; clear the cell if this is no correction.",
    ),

  "definition-not-points": ({ text: written }) =>
    text(
      `The kind of “${written}” is not points.`,
      "Points that are given by judgement are entered as points.",
      "Choose a column of points, or correct its kind and unit.",
    ),
  "definition-category-split": ({ category, first }) =>
    text(
      `“${category}” stands in two places, first at ${first}.`,
      "The indicators of one subject stand together, so that sheets can show them as one.",
      "Move them together, or correct the name.",
    ),
  "definition-points-differ": ({ stated, sum }) =>
    text(
      `The total is stated as ${stated}; the points add up to ${sum}.`,
      "The points that count, bonus points apart, must add up to the total of the document.",
      "Check the points and whether they count; leave the total blank if the document states none.",
    ),
  "definition-tier-order": ({ code, why }) =>
    text(
      `This tier of ${code} is out of order.`,
      UNORDERED[why],
      "Correct its bound, place or points after the document.",
    ),
  "definition-levels-unordered": ({ code }) =>
    text(
      `A level of ${code} earns less than the one below it.`,
      "Each level is higher than the one before and cannot earn less.",
      "Check it against the document.",
    ),
  "definition-ends-equal": ({ text: written }) =>
    text(
      `Both ends of the interval are “${written}”.`,
      "There is nothing between them to convert.",
      "Correct one of the ends.",
    ),
  "definition-rows-missing": ({ code, table, items }) =>
    text(
      items.length === 0
        ? `The table “${table}” has no row of ${code}.`
        : `In the table “${table}”, ${code} lacks ${quoted(items)}.`,
      "The points of this rule stand in that table.",
      `Add the rows to the table “${table}” with the code ${code}.`,
    ),
  "definition-row-unused": ({ table, code, rule }) =>
    text(
      `The table “${table}” has a row of ${code}, whose rule is “${rule}”.`,
      "The rule has no use for the row.",
      "Delete the row, or correct the code or the rule.",
    ),
  "definition-circle": ({ codes }) =>
    text(
      `${codes.join(", ")} take each other's points.`,
      "None of them can be worked out before the others.",
      "Correct the codes that they take from.",
    ),
  "definition-part-without-points": ({ code }) =>
    text(
      `${code} is monitored and has no points.`,
      "Only indicators with points can be combined.",
      "Take another code, or change its rule.",
    ),
  "definition-monitored-counted": ({ code }) =>
    text(
      `${code} is monitored and yet counts in the total.`,
      "What is monitored has no points.",
      "Choose “否”.",
    ),
  "definition-tie-code": ({ code }) =>
    text(
      `${code}, which decides between equal totals, does not count in the total.`,
      "Only indicators that count can decide.",
      "Choose another reading, or correct the code.",
    ),
  "definition-ties-twice": () =>
    text(
      "The head of the sheet says how equal totals are told apart, and here another reading is chosen.",
      "Equal totals can be told apart in one way only.",
      "Clear this cell, or the one of the head.",
    ),
  "definition-basis-twice": () =>
    text(
      "The head of the sheet ranks by exact totals, and here published totals are chosen.",
      "Places can be taken by one total only.",
      "Choose totals that are not rounded, or published totals in the head.",
    ),
  "definition-condition-rewards": () =>
    text(
      "The smallest total is the best, and there are conditions.",
      "A total of 0, or points taken off, would lift whoever meets one.",
      "Check the direction of the total, or delete the rows of the table of conditions.",
    ),
  "definition-question-differs": ({ code, other }) =>
    text(
      `The row of ${code} has the question of ${other}.`,
      "It is unclear which reading was chosen.",
      "Correct the code or the question.",
    ),
  "definition-convention-unknown": ({ text: written }) =>
    text(
      `There is no reading “${written}”.`,
      "The codes of readings are fixed.",
      "Correct the code, or delete the row.",
    ),
  "definition-rule-faulty": ({ code }) =>
    text(
      `The rule of ${code} is faulty.`,
      "It cannot score as it stands.",
      "Check the row against the document.",
    ),

  "definition-name-unused": ({ table, name }) =>
    text(
      `“${name}” of the table “${table}” is not used.`,
      "No indicator takes it; its figures do not change any score.",
      "Delete the row if it is not needed, or choose it for an indicator.",
    ),
  "definition-unit-doubtful": ({ task, unit, rule }) =>
    text(
      `The unit of the target “${task}” is “${unit}”.`,
      `The value is “${rule}”, which seems to have another one.`,
      "Check it; nothing to do if they are the same.",
    ),
  "definition-kinds-differ": ({ one, other }) =>
    text(
      `“${one}” and “${other}” are not of one kind; their ratio is taken as a percent.`,
      "A percent of firms by money hardly means anything.",
      "Check it; nothing to do if the document says so.",
    ),
  "definition-most-above-full": ({ text: written, full }) =>
    text(
      `The most is ${written}, above the full points ${full}.`,
      "Its points can exceed their share, and the total that of the document.",
      "Check it; nothing to do if the document says so.",
    ),
};
