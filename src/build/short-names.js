"use strict";

/**
 * Names of properties that are written as a letter or two in functions.js, which has a size limit. Only names that stay
 * inside the file: none of a parameter, none of the messages, whose English half another file brings, and none that
 * stands as a text anywhere, as what is looked up by its name does.
 */
const SHORT_NAMES = [
  "assigned",
  "atLeast",
  "byTown",
  "candidates",
  "canonical",
  "categories",
  "countedRows",
  "defaultConventions",
  "fallGetsNothing",
  "firstRow",
  "firstTownRow",
  "headerRow",
  "indicatorName",
  "isCount",
  "isExact",
  "isFirstWithoutPositive",
  "isOfTotal",
  "isRanked",
  "isZeroValue",
  "laterRows",
  "measureOfMonth",
  "noPoints",
  "observations",
  "operand",
  "otherTasks",
  "outcome",
  "owner",
  "periodRow",
  "placing",
  "pointsText",
  "raises",
  "sheetText",
  "tiers",
  "townColumn",
  "townFaults",
  "unknownTowns",
  "unrounded",
  "zeroOf",
];

module.exports = { SHORT_NAMES };
