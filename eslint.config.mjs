import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
);

const missingIsNotZero = {
  selector: "LogicalExpression[operator='??'] > Literal.right[value=0]",
  message: "Missing is not zero: name the outcome instead.",
};
const roundingByFloat = {
  selector:
    "BinaryExpression[operator='/'] > CallExpression.left[callee.object.name='Math'][callee.property.name='round']",
  message: "Round exactly, with src/numbers.",
};
const roundingByText = {
  selector: "CallExpression[callee.property.name='toFixed']",
  message: "Round exactly, with src/numbers.",
};
const tolerance = {
  selector: "CallExpression[callee.property.name='toBeCloseTo']",
  message: "Scores are decimals: compare by equality.",
};
const skippedTest = {
  selector:
    "CallExpression[callee.property.name=/^(skip|only|todo)$/][callee.object.name=/^(it|test|describe)$/]",
  message: "A test runs, or it is not there.",
};
const foldedLine = {
  selector:
    ":matches(SpreadElement, JSXSpreadAttribute) > :matches(ObjectExpression, ArrayExpression).argument",
  message: "Give each property a line of its own: nothing is folded to stay short.",
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "dist-workbench/",
      "dist-single/",
      "dist-wps/",
      "release/",
      "node_modules/",
      "coverage/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true }, globals: globals.browser },
    rules: {
      "no-restricted-syntax": [
        "error",
        missingIsNotZero,
        roundingByFloat,
        roundingByText,
        tolerance,
        skippedTest,
        foldedLine,
      ],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    ignores: ["src/workbook/office-workbook/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/workbook/office-workbook talks to Excel." },
      ],
    },
  },
  {
    files: ["src/workbook/office-workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: globals.node } },
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs" } },
);
