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
  ...more,
});

/** unit: plain Node. dom: jsdom. browser: headless Chromium against a built page (tests/browser/). */
module.exports = {
  reporters: ["default", "<rootDir>/tests/summary-reporter.js"],
  projects: [
    project("unit", "node", ["<rootDir>/tests/**/*.test.ts"], {
      testPathIgnorePatterns: ["<rootDir>/tests/browser/", "/node_modules/"],
    }),
    project("dom", "jsdom", ["<rootDir>/tests/**/*.test.tsx"]),
    project("browser", "node", ["<rootDir>/tests/browser/**/*.test.ts"], {
      globalSetup: "<rootDir>/tests/browser/global-setup.ts",
      setupFilesAfterEnv: ["<rootDir>/tests/browser/timeout.ts"],
    }),
  ],
};
