import type { FindingMessages } from "../findings";
import { blockingFindings } from "./blocking-findings";
import { warnings } from "./warnings";

export const findings: FindingMessages = { ...blockingFindings, ...warnings };
