import type { ExplanationMessages } from "../zh/explanation";
import { currencyName } from "./currencies";
import { conventions } from "./conventions";
import { ruleSteps } from "./rule-words";

const noted = (remarks: readonly string[]): string =>
  remarks.map((remark) => ` (${remark})`).join("");
const UNITS = new Map([
  ["家", "firms"],
  ["分", "points"],
]);

const COLUMNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    exports: "exports",
    exportsLastYear: "exports of the same period last year",
    activeExporters: "firms with exports",
    activeExportersLastYear: "firms with exports in the same period last year",
    newExporters: "new firms with exports",
    insuredExporters: "insured exporters",
    insuredExportersOfMonth: "insured exporters of the month",
    smallExporterInsuranceRate: "insurance rate of exporters below USD 5 million",
    generalTradeExports: "general trade exports",
    epidemicExports: "exports of epidemic supplies",
    epidemicQuality: "quality of epidemic supply reports",
    imports: "imports",
    importsLastYear: "imports of the same period last year",
    outsourcing: "offshore service outsourcing",
    newServiceFirms: "new firms with service trade",
    ordersScore: "orders and lists score",
  }),
);

const TASKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    exportGrowth: "export growth",
    newExporters: "new firms with exports",
    smallExporterInsurance: "insurance rate of exporters below USD 5 million",
    exporterInsurance: "insurance rate of all exporters",
  }),
);

export const explanation: ExplanationMessages = {
  ...ruleSteps,
  conventions,
  column: (name, header) => COLUMNS.get(name) ?? header,
  task: (name, header) => TASKS.get(name) ?? header,
  levels: {
    submitted: "submitted",
    city: "in the city's bulletin",
    province: "in the province's bulletin",
  },
  unit: (unit) => UNITS.get(unit) ?? currencyName(unit) ?? unit,
  target: (task) => `target: ${task}`,

  steps: (steps) => steps.filter((step) => step !== "").join("; "),
  list: (items) => items.join(", "),
  scored: ({ code, name, clause, town, steps, points, remarks }) =>
    `${code} ${name} (${clause}): ${town} ${steps}, scores ${points}${noted(remarks)}`,
  unscored: ({ code, name, clause, town, why, cells }) => {
    const fault = why === "missing" ? "data are missing" : "data cannot be used";
    const where = cells.length > 0 ? `, see ${cells.join(", ")}` : "";
    return `${code} ${name} (${clause}): ${town} ${fault}, no score${where}; put them right and rank again`;
  },
  // The choices of rounding say it all; the others need their question.
  namedConventions: (named) =>
    `readings: ${named.map(({ id, question, choice }) => (id === "rounding" ? choice : `${question} ${choice}`)).join("; ")}`,

  noValue: ({ of, by, kind }) =>
    `${of.name} ${of.value}, ${by.name} ${by.value}: no ${kind === "growth" ? "growth" : "ratio"} over 0`,
  negative: (kind) =>
    kind === "growth" ? "negative growth scores nothing" : "below 0 scores nothing",

  leftOut: ({ towns, count }) =>
    `${towns.join(", ")}${count > towns.length ? ` and others, ${count} in all,` : ""} left out of the comparison for want of usable data; points may change when they are put right`,
  skippedRows: ({ rows, count, period }) =>
    `ledger rows ${rows.join(", ")}${count > rows.length ? ` and ${count - rows.length} more` : ""} are dated after ${period} and not counted`,

  decided: ({ kind, header }) => {
    if (kind === "points") return "points by decision, outside the comparison";
    const what = header === null ? "all figures" : `“${header}”`;
    const state = kind === "not-reported" ? "not reported" : "not applicable";
    return `${what} ${state}, outside the comparison`;
  },
  decidedZero: ({ town, header }) =>
    `“${header}”${town === null ? "" : ` of ${town}`} is blank, counted as 0`,
  confirmed: (value) => `the target is meant to be ${value}%`,
  decisionGrounds: ({ basis, note, time }) => `decided by: ${basis}; note: ${note}; ${time}`,

  total: ({ town, sum, points, codes, remarks }) =>
    `Total: ${town} ${sum}, scores ${points} (in the order ${codes.join(", ")})${noted(remarks)}`,
  noTotal: ({ town, codes }) => `Total: ${town} has no score for ${codes.join(", ")}, so no total`,
  ranked: ({ town, points, place, towns, above, ahead, sharing, remarks }) => {
    const named = above.map(({ name, value }) => `${name} ${value}`).join(", ");
    const rest = ahead > above.length ? ` and others, ${ahead} in all` : "";
    const before = ahead > 0 ? `; ahead: ${named}${rest}` : "";
    const shared = sharing.length > 0 ? `, shared with ${sharing.join(", ")}` : "";
    return `Place: ${town} has ${points}, place ${place} of ${towns}${shared}${before}${noted(remarks)}`;
  },
  notRanked: ({ towns, count }) =>
    `Place: ${towns.join(", ")}${count > towns.length ? ` and others, ${count} in all,` : ""} without a total; one gap can move every place, so nobody has one`,
};
