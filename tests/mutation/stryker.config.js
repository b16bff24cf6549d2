"use strict";

const folder = process.env.MUTATED;

/** What mutation.ts starts Stryker with. Paths are from the root. @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
module.exports = {
  mutate: [`src/${folder}/**/*.ts`],
  testRunner: "jest",
  jest: { configFile: "tests/mutation/jest.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 1,
  // Far more than any test takes on a busy machine: what times out runs for ever.
  timeoutMS: 30_000,
  disableTypeChecks: false,
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${folder}.json`,
  // Not in node_modules: jest finds no tests there.
  tempDirName: "coverage/mutation/sandbox",
  ignorePatterns: ["**", "!src/**", "!tests/**", "!jest.config.js"],
  reporters: ["progress-append-only", "html"],
  htmlReporter: { fileName: `coverage/mutation/${folder}.html` },
};
