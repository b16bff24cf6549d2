import type { FindingMessages } from "../findings";
import { decisionFindings } from "./decision-findings";
import { blockingFindings } from "./blocking-findings";
import { definitionFindings } from "./definition-findings";
import { formulaFindings } from "./formula-findings";
import { warnings } from "./warnings";
import { workbookFindings } from "./workbook-findings";

export const findings: FindingMessages = {
  ...blockingFindings,
  ...formulaFindings,
  ...workbookFindings,
  ...warnings,
  ...decisionFindings,
  ...definitionFindings,
};
