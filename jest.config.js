const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      diagnostics: false,
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "node10",
        target: "ES2022",
        jsx: "react-jsx",
        esModuleInterop: true,
        resolveJsonModule: true,
        isolatedModules: true,
        strict: true,
      },
    },
  ],
};
const project = (displayName, testEnvironment, testMatch, more = {}) => ({
  displayName,
  testEnvironment,
  testMatch,
  transform,
  setupFilesAfterEnv: ["<rootDir>/tests/timeout.ts"],
  ...more,
});

/** unit: plain Node. dom: jsdom. browser: headless Chromium against a built page (tests/browser/). */
module.exports = {
  // A worker holds some 40 MB more after each file; in the process of jest itself a whole run would fill the heap.
  workerIdleMemoryLimit: "800MB",
  // By default one core stays free: of two, half. `npm test` gives the browser's tests a machine of their own.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/tests/summary-reporter.js"],
  projects: [
    project("unit", "node", ["<rootDir>/tests/**/*.test.ts"], {
      testPathIgnorePatterns: ["<rootDir>/tests/browser/", "/node_modules/"],
    }),
    project("dom", "jsdom", ["<rootDir>/tests/**/*.test.tsx"]),
    project("browser", "node", ["<rootDir>/tests/browser/**/*.test.ts"], {
      globalSetup: "<rootDir>/tests/browser/global-setup.ts",
      globalTeardown: "<rootDir>/tests/browser/global-teardown.ts",
    }),
  ],
};
