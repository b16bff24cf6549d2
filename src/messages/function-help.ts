/** What Excel shows while a formula is typed: the function's description and one line a parameter. */
export interface FunctionHelp<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

type ScoreTable = "data" | "tasks" | "period" | "projects" | "items" | "method";

/** By function id. The build writes functions.json from it and fails when a function or a parameter has no words. */
export interface FunctionHelpMessages {
  readonly TASK: FunctionHelp<"taskSheet" | "town" | "indicator" | "period">;
  readonly TARGET: FunctionHelp<"exports" | "lastYear" | "targetPercent" | "points">;
  readonly GROWTH: FunctionHelp<"exports" | "lastYear" | "allExports" | "allLastYear" | "points">;
  readonly INCREMENT: FunctionHelp<
    "exports" | "lastYear" | "allExports" | "allLastYear" | "points"
  >;
  readonly TOTAL: FunctionHelp<"exports" | "allExports" | "points">;
  readonly CULTIVATION: FunctionHelp<
    "active" | "activeLastYear" | "allActive" | "allActiveLastYear" | "points"
  >;
  readonly EPIDEMIC: FunctionHelp<
    "epidemic" | "general" | "allEpidemic" | "allGeneral" | "quality"
  >;
  readonly IMPORT: FunctionHelp<"imports" | "lastYear" | "allImports" | "allLastYear">;
  readonly INVESTMENT: FunctionHelp<"projects" | "town" | "period">;
  readonly SERVICE: FunctionHelp<
    "outsourcing" | "exports" | "newFirms" | "allOutsourcing" | "allExports" | "allNewFirms"
  >;
  readonly INSURANCE: FunctionHelp<"insured" | "active" | "allInsured" | "allActive" | "points">;
  readonly ORDERS: FunctionHelp<"score" | "allScores" | "points">;
  readonly INFO: FunctionHelp<"submitted" | "city" | "province">;
  readonly RANK: FunctionHelp<"total" | "allTotals" | "ties">;
  readonly PROPORTION: FunctionHelp<"value" | "all" | "points">;
  readonly RANKSTEP: FunctionHelp<"value" | "all" | "first" | "step">;
  readonly SCORES: FunctionHelp<ScoreTable>;
  readonly SCORE: FunctionHelp<ScoreTable | "code" | "town">;
  readonly EXPLAIN: FunctionHelp<ScoreTable | "code" | "town">;
}
