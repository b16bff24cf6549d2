import type { FunctionWords } from "../function-words";
import { explanation } from "./explanation";
import { findings } from "./findings";
import { functions } from "./functions";

export const functionWords: FunctionWords = { functions, findings, explanation };
