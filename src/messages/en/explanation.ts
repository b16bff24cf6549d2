import type { ExplanationMessages } from "../explanation";
import { readings } from "./readings";

export const explanation: ExplanationMessages = { readings };
