import { completionSteps } from "./completion-steps";
import { countedSteps } from "./counted-steps";
import { decidedSteps } from "./decided-steps";
import { inputText } from "./figures";
import { proportionalSteps } from "./proportional-steps";
import { rankStepSteps } from "./rank-step-steps";
import { NO_STEPS, type StepContext, type Steps } from "./steps";

/** The steps of a score, by the rule that gave it. */
export function stepsOf(context: StepContext): Steps {
  const { trace, indicator } = context;
  const { rule } = indicator;
  if (trace.kind === "completion" && rule.kind === "completion") {
    return completionSteps(rule, { ...context, trace });
  }
  if (trace.kind === "proportional" && rule.kind === "proportional") {
    return proportionalSteps(rule, { ...context, trace });
  }
  if (trace.kind === "rank-step" && rule.kind === "rank-step") {
    return rankStepSteps(rule, { ...context, trace });
  }
  if (trace.kind === "counted") return countedSteps({ ...context, trace });
  if (trace.kind === "decided") return decidedSteps({ ...context, trace });
  if (trace.kind === "entered") return { ...NO_STEPS, own: inputText(trace.input.value) };
  throw new Error(`a ${rule.kind} rule cannot leave a ${trace.kind} trace`);
}
