import type { FunctionHelpMessages } from "../zh/function-help";

const DEFAULTS = 'Default readings. A blank cell may arrive as 0: write IF(B5:B15="","",B5:B15).';
const exportsNow = "Exports of the period, one cell or a column";
const lastYear = "Exports of the same period last year, in the same row";
const allExports = "Exports of all townships, this one included, with $ in the range";
const allLastYear = "Last year's exports of all townships, with $ in the range";
const fullPoints = (points: string) => `Full points, ${points} when omitted`;

const table = {
  data: "Data sheet of the period, with its header row",
  tasks: "Task sheet, with both header rows",
  period: 'Cumulative period, such as "1-6月"',
  projects:
    "Ledger of overseas projects with its header row; if there is none, the header alone; indicator 5 is #N/A when omitted",
  items:
    "Ledger of information items with its header row; if there is none, the header alone; indicator 9 is #N/A when omitted",
  method:
    "Method sheet with its readings, of a county's own method the whole sheet; the default readings when omitted",
};

export const functionHelp: FunctionHelpMessages = {
  TASK: {
    description: "The target of a township on the task sheet (Annex 3).",
    parameters: {
      taskSheet: "Task sheet, with both header rows",
      town: "Township, one cell or a column; 全县 is accepted too",
      indicator: 'Task by its header, such as "自营出口增幅", or "1.1"',
      period: 'Cumulative period, such as "1-6月"',
    },
  },
  TARGET: {
    description: `1.1 Target: full points when the growth of exports meets its target, otherwise in proportion, never below 0. ${DEFAULTS}`,
    parameters: {
      exports: exportsNow,
      lastYear,
      targetPercent: "Target growth in percent as Annex 3 prints it, such as 8.5",
      points: fullPoints("40"),
    },
  },
  GROWTH: {
    description: `1.2 Growth: the highest takes the full points, the others in proportion, a fall none. ${DEFAULTS}`,
    parameters: { exports: exportsNow, lastYear, allExports, allLastYear, points: fullPoints("7") },
  },
  INCREMENT: {
    description: `1.3 Increase: the largest takes the full points, the others in proportion. ${DEFAULTS}`,
    parameters: { exports: exportsNow, lastYear, allExports, allLastYear, points: fullPoints("7") },
  },
  TOTAL: {
    description: `1.4 Total: the largest exports take the full points, the others in proportion. ${DEFAULTS}`,
    parameters: { exports: exportsNow, allExports, points: fullPoints("6") },
  },
  CULTIVATION: {
    description: `2 Cultivation: active exporters against last year's; the best takes the full points, the others in proportion. ${DEFAULTS}`,
    parameters: {
      active: "Active exporters of the period, one cell or a column",
      activeLastYear: "Active exporters of the same period last year",
      allActive: "Active exporters of all townships, with $ in the range",
      allActiveLastYear: "Last year's active exporters of all townships, with $ in the range",
      points: fullPoints("10"),
    },
  },
  EPIDEMIC: {
    description: `3 Epidemic goods: points by place of their share in general trade exports (first 2.5, less 0.2 a place), plus the quality points. ${DEFAULTS}`,
    parameters: {
      epidemic: "Exports of epidemic goods, one cell or a column",
      general: "General trade exports",
      allEpidemic: "Exports of epidemic goods of all townships, with $ in the range",
      allGeneral: "General trade exports of all townships, with $ in the range",
      quality:
        "Quality points entered by the bureau, 0 to 0.5; enter 0 when none are due, never leave it blank",
    },
  },
  IMPORT: {
    description: `4 Imports: points by place of the increase (first 3, less 0.2 a place); a fall takes none. ${DEFAULTS}`,
    parameters: {
      imports: "Imports of the period, one cell or a column",
      lastYear: "Imports of the same period last year",
      allImports: "Imports of all townships, with $ in the range",
      allLastYear: "Last year's imports of all townships, with $ in the range",
    },
  },
  INVESTMENT: {
    description:
      "5 Overseas investment: from the ledger, 1 or 1.5 points a project and more by size, at most 3. A township that the ledger does not name gets 0; a mistyped name cannot be known. Default readings.",
    parameters: {
      projects: "Ledger of overseas projects, with its header row",
      town: "Township, one cell or a column",
      period: 'Cumulative period, such as "1-6月"; the whole year when omitted',
    },
  },
  SERVICE: {
    description: `6 Service trade: points by place of offshore outsourcing against exports and of new service exporters (first 1.5 each, less 0.1 a place). ${DEFAULTS}`,
    parameters: {
      outsourcing: "Offshore outsourcing carried out, one cell or a column",
      exports: "Exports of the period",
      newFirms: "New service exporters",
      allOutsourcing: "Offshore outsourcing of all townships, with $ in the range",
      allExports: "Exports of all townships, with $ in the range",
      allNewFirms: "New service exporters of all townships, with $ in the range",
    },
  },
  INSURANCE: {
    description: `7 Insurance: insured exporters among active ones; the best takes the full points, the others in proportion. ${DEFAULTS}`,
    parameters: {
      insured: "Insured exporters of the period so far, one cell or a column",
      active: "Active exporters",
      allInsured: "Insured exporters of all townships, with $ in the range",
      allActive: "Active exporters of all townships, with $ in the range",
      points: fullPoints("5"),
    },
  },
  ORDERS: {
    description: `8 Orders and lists: the highest score of the monitoring system takes the full points, the others in proportion. ${DEFAULTS}`,
    parameters: {
      score: "Score of the monitoring system, one cell or a column",
      allScores: "Scores of all townships, with $ in the range",
      points: fullPoints("5"),
    },
  },
  INFO: {
    description:
      "9 Information: 1 point an item submitted, 2 in the city's bulletin, 3 in the province's, at most 8; an item counts at its highest level. Default readings.",
    parameters: {
      submitted: "Items submitted and adopted nowhere, one cell or a column",
      city: "Items in the city's bulletin",
      province: "Items in the province's bulletin",
    },
  },
  RANK: {
    description:
      "Place: the largest total first; equal totals share a place and the next places are skipped. A blank total has no place.",
    parameters: {
      total: "Total of the township, one cell or a column",
      allTotals: "Totals of all townships, this one included, with $ in the range",
      ties: 'Equal totals: "skip" (1,1,3), "dense" (1,1,2) or "average" (1.5,1.5,3); skip when omitted',
    },
  },
  PROPORTION: {
    description:
      "Any indicator: the best value takes the full points, the others in proportion, negative ones none; nobody above 0, nobody scores.",
    parameters: {
      value: "Value of the township, one cell or a column",
      all: "Values of all townships, this one included, with $ in the range",
      points: "Full points",
    },
  },
  RANKSTEP: {
    description:
      "Any indicator: the first place takes the full points, each place below loses one step, never below 0; equal values share a place.",
    parameters: {
      value: "Value of the township, one cell or a column",
      all: "Values of all townships, this one included, with $ in the range",
      first: "Points of the first place",
      step: "Points lost with each place",
    },
  },
  COMPLETION: {
    description:
      "Any indicator: the full points when the target is reached, otherwise in proportion, never below 0; a target of 0 or less that is missed gives 0.",
    parameters: {
      value: "Value of the township, one cell or a column",
      target: "Target: a column beside the values, or one cell for all",
      points: "Full points",
      otherwise: 'Below the target: "proportion" or "none" (no points); proportion when omitted',
    },
  },
  INTERVAL: {
    description:
      "Any indicator: the worst value takes the base points, the best the full points, the others in proportion between; equal values all take the full points.",
    parameters: {
      value: "Value of the township, one cell or a column",
      all: "Values of all townships, this one included, with $ in the range",
      points: "Full points",
      base: "Base points, 0 when omitted",
      better: '"high" or "low": which value is the better one; high when omitted',
    },
  },
  PERUNIT: {
    description:
      "Any indicator: the base points, more for each unit above the reference and fewer for each below it, within the least and the most.",
    parameters: {
      value: "Value of the township, one cell or a column",
      reference: "Reference: a column beside the values, or one cell for all",
      per: "What one unit is, such as 1",
      step: "Points of each unit",
      base: "Base points, 0 when omitted",
      least: "Least points; no limit when omitted, points may be negative",
      most: "Most points; no limit when omitted",
      whole: "TRUE counts whole units only; FALSE when omitted",
    },
  },
  TIER: {
    description:
      "Any indicator: the points of the best tier that is reached; 0 where none is reached.",
    parameters: {
      value: "Value of the township, one cell or a column",
      tiers:
        "Three columns from the best tier down: at least, included (yes or no), points; a header row is allowed",
      better: '"high" or "low" (a bound is then the most): the better value; high when omitted',
    },
  },
  SCORES: {
    description:
      "The whole score table, spilled with its header: fourteen indicators, total and place of each township. For your own analysis: without this add-in a spilled sheet shows #NAME?.",
    parameters: table,
  },
  SCORE: {
    description: "One cell of the score table: one score of a township, or its total or place.",
    parameters: {
      code: 'Indicator such as "1.2", or "总分" (total) or "名次" (place)',
      town: "Township",
      ...table,
    },
  },
  EXPLAIN: {
    description: "One sentence that says how a score came about.",
    parameters: {
      code: 'Indicator such as "1.2", or "总分" (total) or "名次" (place)',
      town: "Township",
      ...table,
    },
  },
};
