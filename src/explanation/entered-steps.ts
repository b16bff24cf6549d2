import { inputText } from "./figures";
import { NO_STEPS, type StepsInWords } from "./steps";

/** 酌情打分. */
export const enteredInWords: StepsInWords<"entered"> = (_, { trace: { input } }) => ({
  ...NO_STEPS,
  inputs: [input],
  own: inputText(input.value),
});
