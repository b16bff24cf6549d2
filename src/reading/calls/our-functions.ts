import type { Changxing2020Column } from "../../method/editions/changxing-2020-inputs";
import type { ItemLevel, Quantity, Task } from "../../method/types";

/** A number that a call is given of a town: of the data sheet, a target, items of a level, or anything. */
export type Figure =
  { readonly quantity: Quantity } | { readonly task: Task } | { readonly level: ItemLevel } | "any";

/**
 * What else an argument is. towns: names, one cell or n×1. indicator: a code, or the name of a task. points: full points.
 * step: the points of each place, or of each unit (per). base: 起分. least, most: limits of the points. whole: whole units only.
 * ties: skip, dense or average. better: high or low. otherwise: proportion or none. tiers: rows of 至少, 含, 分.
 * data … method: a sheet with its headers.
 */
type Meaning =
  | ("towns" | "town" | "indicator" | "period" | "points" | "step" | "ties")
  | ("otherwise" | "better" | "base" | "per" | "least" | "most" | "whole" | "tiers")
  | ("data" | "tasks" | "projects" | "items" | "method");

/**
 * A parameter: a figure, or something else.
 * own: figures of the towns asked about, one cell or n×1, and a result for each. all: the same figure of all towns.
 */
export type Parameter =
  | { readonly is: "own" | "all"; readonly of: Figure; readonly isOptional: false }
  | { readonly is: Meaning; readonly isOptional: boolean };

/**
 * What a function gives.
 * figures, items, projects: the points of its indicators by the default conventions, from figures, counts of items, a ledger.
 * target: of 附件3. proportional … tier: the bare rules. place: among values. scores, score: the table of a month, and
 * one cell of it. sentence: what that cell comes from.
 */
export type Answer =
  | ("figures" | "items" | "projects")
  | ("target" | "place")
  | ("proportional" | "rank-step" | "completion" | "interval" | "per-unit" | "tier")
  | ("scores" | "score" | "sentence");

/** One of our functions. */
export interface OurFunction {
  readonly answers: Answer;
  /** Codes of the default edition whose points add up to the result; none for a function that is no indicator's. */
  readonly indicators: readonly string[];
  /** By name, in the order of the formula. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}

const own = (of: Figure): Parameter => ({ is: "own", of, isOptional: false });
const all = (of: Figure): Parameter => ({ is: "all", of, isOptional: false });
const needed = (is: Meaning): Parameter => ({ is, isOptional: false });
const optional = (is: Meaning): Parameter => ({ is, isOptional: true });
const quantity = (name: Changxing2020Column): Figure => ({ quantity: name });

const exportsOfTwoYears = {
  exports: own(quantity("exports")),
  lastYear: own(quantity("exportsLastYear")),
  allExports: all(quantity("exports")),
  allLastYear: all(quantity("exportsLastYear")),
  points: optional("points"),
};
const monthSheets = {
  data: needed("data"),
  tasks: needed("tasks"),
  period: needed("period"),
  projects: optional("projects"),
  items: optional("items"),
  method: optional("method"),
};
const monthCell = {
  code: needed("indicator"),
  town: needed("town"),
  ...monthSheets,
};

/**
 * Our functions by name without `CX.`, each described once: the shells of src/functions, tracing, plain copies, doubts and
 * the check-up look up here what an argument is. Names and order are those of functions.json.
 */
export const OUR_FUNCTIONS = {
  TASK: {
    answers: "target",
    indicators: [],
    parameters: {
      taskSheet: needed("tasks"),
      town: needed("towns"),
      indicator: needed("indicator"),
      period: needed("period"),
    },
  },
  TARGET: {
    answers: "figures",
    indicators: ["1.1"],
    parameters: {
      exports: own(quantity("exports")),
      lastYear: own(quantity("exportsLastYear")),
      targetPercent: own({ task: "exportGrowth" }),
      points: optional("points"),
    },
  },
  GROWTH: { answers: "figures", indicators: ["1.2"], parameters: exportsOfTwoYears },
  INCREMENT: { answers: "figures", indicators: ["1.3"], parameters: exportsOfTwoYears },
  TOTAL: {
    answers: "figures",
    indicators: ["1.4"],
    parameters: {
      exports: own(quantity("exports")),
      allExports: all(quantity("exports")),
      points: optional("points"),
    },
  },
  CULTIVATION: {
    answers: "figures",
    indicators: ["2"],
    parameters: {
      active: own(quantity("activeExporters")),
      activeLastYear: own(quantity("activeExportersLastYear")),
      allActive: all(quantity("activeExporters")),
      allActiveLastYear: all(quantity("activeExportersLastYear")),
      points: optional("points"),
    },
  },
  EPIDEMIC: {
    answers: "figures",
    indicators: ["3.1", "3.2"],
    parameters: {
      epidemic: own(quantity("epidemicExports")),
      general: own(quantity("generalTradeExports")),
      allEpidemic: all(quantity("epidemicExports")),
      allGeneral: all(quantity("generalTradeExports")),
      quality: own(quantity("epidemicQuality")),
    },
  },
  IMPORT: {
    answers: "figures",
    indicators: ["4"],
    parameters: {
      imports: own(quantity("imports")),
      lastYear: own(quantity("importsLastYear")),
      allImports: all(quantity("imports")),
      allLastYear: all(quantity("importsLastYear")),
    },
  },
  INVESTMENT: {
    answers: "projects",
    indicators: ["5"],
    parameters: {
      projects: needed("projects"),
      town: needed("towns"),
      period: optional("period"),
    },
  },
  SERVICE: {
    answers: "figures",
    indicators: ["6.1", "6.2"],
    parameters: {
      outsourcing: own(quantity("outsourcing")),
      exports: own(quantity("exports")),
      newFirms: own(quantity("newServiceFirms")),
      allOutsourcing: all(quantity("outsourcing")),
      allExports: all(quantity("exports")),
      allNewFirms: all(quantity("newServiceFirms")),
    },
  },
  INSURANCE: {
    answers: "figures",
    indicators: ["7"],
    parameters: {
      insured: own(quantity("insuredExporters")),
      active: own(quantity("activeExporters")),
      allInsured: all(quantity("insuredExporters")),
      allActive: all(quantity("activeExporters")),
      points: optional("points"),
    },
  },
  ORDERS: {
    answers: "figures",
    indicators: ["8"],
    parameters: {
      score: own(quantity("ordersScore")),
      allScores: all(quantity("ordersScore")),
      points: optional("points"),
    },
  },
  INFO: {
    answers: "items",
    indicators: ["9"],
    parameters: {
      submitted: own({ level: "submitted" }),
      city: own({ level: "city" }),
      province: own({ level: "province" }),
    },
  },
  RANK: {
    answers: "place",
    indicators: [],
    parameters: { total: own("any"), allTotals: all("any"), ties: optional("ties") },
  },
  PROPORTION: {
    answers: "proportional",
    indicators: [],
    parameters: { value: own("any"), all: all("any"), points: needed("points") },
  },
  RANKSTEP: {
    answers: "rank-step",
    indicators: [],
    parameters: {
      value: own("any"),
      all: all("any"),
      first: needed("points"),
      step: needed("step"),
    },
  },
  COMPLETION: {
    answers: "completion",
    indicators: [],
    parameters: {
      value: own("any"),
      target: own("any"),
      points: needed("points"),
      otherwise: optional("otherwise"),
    },
  },
  INTERVAL: {
    answers: "interval",
    indicators: [],
    parameters: {
      value: own("any"),
      all: all("any"),
      points: needed("points"),
      base: optional("base"),
      better: optional("better"),
    },
  },
  PERUNIT: {
    answers: "per-unit",
    indicators: [],
    parameters: {
      value: own("any"),
      reference: own("any"),
      per: needed("per"),
      step: needed("step"),
      base: optional("base"),
      least: optional("least"),
      most: optional("most"),
      whole: optional("whole"),
    },
  },
  TIER: {
    answers: "tier",
    indicators: [],
    parameters: { value: own("any"), tiers: needed("tiers"), better: optional("better") },
  },
  SCORES: { answers: "scores", indicators: [], parameters: monthSheets },
  SCORE: { answers: "score", indicators: [], parameters: monthCell },
  EXPLAIN: { answers: "sentence", indicators: [], parameters: monthCell },
} satisfies Readonly<Record<string, OurFunction>>;

export type FunctionName = keyof typeof OUR_FUNCTIONS;

/** The arguments of a function under their parameters' names, as they arrive. */
export type ArgumentsOf<Name extends FunctionName> = Readonly<
  Record<keyof (typeof OUR_FUNCTIONS)[Name]["parameters"], unknown>
>;
