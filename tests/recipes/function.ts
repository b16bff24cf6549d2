import type { Recipe } from "./recipe";

const HELP = "src/messages/zh/function-help.ts";

/** CX.NEWSERVICE: 新增有实绩服务贸易企业 alone, with parameters that no other function has. */
export const customFunction: Recipe = {
  newFiles: {
    "src/functions/new-service-function.ts": `
import { pointsOfFigures } from "./figure-points";

/**
 * 6.2: place by new service exporters.
 * @customfunction NEWSERVICE
 */
export function newService(firms: unknown[][], allFirms: unknown[][], points?: unknown): unknown[][] {
  return pointsOfFigures("NEWSERVICE", { firms, allFirms, points });
}
`,
  },
  edits: [
    {
      path: "src/reading/calls/our-functions.ts",
      behind: "export const OUR_FUNCTIONS = {",
      insert: `
  NEWSERVICE: {
    answers: "figures",
    indicators: ["6.2"],
    parameters: {
      firms: own(quantity("newServiceFirms")),
      allFirms: all(quantity("newServiceFirms")),
      points: optional("points"),
    },
  },`,
    },
    {
      path: HELP,
      behind: "export const functionHelp = {",
      insert: `
  NEWSERVICE: {
    description: "6.2 新增服务贸易企业，按名次得分。",
    parameters: {
      firms: "新增有实绩服务贸易企业数，一个单元格或一列",
      allFirms: "全部乡镇的新增企业数，区域加 $",
      points: "满分，省略为 1.5",
    },
  },`,
    },
    {
      path: HELP,
      behind: "const NAMES: Readonly<Record<ParameterNames<FunctionHelpMessages>, string>> = {",
      insert: `
  firms: "新增家数",
  allFirms: "全部新增家数",`,
    },
    {
      path: "src/messages/en/function-help.ts",
      behind: "export const functionHelp: FunctionHelpMessages = {",
      insert: `
  NEWSERVICE: {
    description: "6.2 New service exporters, by place.",
    parameters: {
      firms: "New service exporters, one cell or a column",
      allFirms: "Those of all townships, with $ in the range",
      points: "Full points, 1.5 when omitted",
    },
  },`,
    },
  ],
};
