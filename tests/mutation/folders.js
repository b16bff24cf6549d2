"use strict";

/** The folders of src that are mutated, and the quick tests that bear on each. */
module.exports = {
  numbers: ["numbers"],
  scoring: ["scoring", "cases"],
  rules: ["rules", "scoring", "cases"],
};
