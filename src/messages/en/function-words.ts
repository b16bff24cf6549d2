import type { FunctionWords } from "../zh/function-words";
import { explanation } from "./explanation";
import { blockingFindings } from "./blocking-findings";
import { functions } from "./functions";

export const functionWords: FunctionWords = { functions, findings: blockingFindings, explanation };
