"use strict";
const { projects } = require("../../jest.config");
const folders = require("./folders");

const { transform, testEnvironment, setupFilesAfterEnv } = projects[0];

/** The tests of the folder that MUTATED names, for Stryker alone. */
module.exports = {
  rootDir: "../..",
  transform,
  testEnvironment,
  setupFilesAfterEnv,
  // Each run scores some hundred months.
  testPathIgnorePatterns: ["properties.test.ts"],
  testMatch: folders[process.env.MUTATED].map((name) => `<rootDir>/tests/${name}/**/*.test.ts`),
};
