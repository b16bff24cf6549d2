import type { Finding } from "../../cells/finding";
import {
  isOfGap,
  type Decision,
  type PointsDecision,
  type TargetDecision,
} from "../../method/decision";
import { isDeclared } from "../../method/declared-decision";
import type { Conventions } from "../../method/conventions";
import type { Method } from "../../method/method";
import type { Observations } from "../../scoring/observations";
import { assignPoints } from "./assigned-points";
import { confirmTargets } from "./confirmed-targets";
import { decideFigures } from "./decided-figures";
import { neededInputs } from "../../method/needed-inputs";
import type { ObservedPeriod } from "../observe";
import { openGaps } from "./open-gaps";
import type { Roster } from "../words/town-names";

/** A period after what was decided about its gaps. */
export interface DecidedPeriod extends ObservedPeriod {
  /** The decisions that count, in the order in which they were made. */
  readonly decisions: readonly Decision[];
}

interface Scope {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly roster: Roster;
  readonly decisions: readonly Decision[];
}

/**
 * Applies the decisions of the period and year, and of no other. A gap that was decided only warns; the gaps that stay
 * open say what may be decided about them; a decision without its gap is said not to count.
 */
export function decidePeriod(observed: ObservedPeriod, scope: Scope): DecidedPeriod {
  const { method, conventions, roster } = scope;
  const before = observed.observations;
  const { period, year } = before;
  const { inputs } = method;
  const own = scope.decisions.filter(
    (one) => one.period === period && one.year === year && isDeclared(one, inputs),
  );
  const needed = neededInputs(method, conventions);
  const figures = decideFigures(
    before.quantities,
    own.filter(isOfGap),
    roster,
    needed.quantities,
    inputs,
  );
  const targets = confirmTargets(
    before.targets,
    own.filter((one): one is TargetDecision => one.kind === "confirmed"),
    roster,
    needed.tasks,
    inputs,
  );
  const points = assignPoints(
    before,
    own.filter((one): one is PointsDecision => one.kind === "points"),
    scope,
  );
  const after: Observations = {
    ...before,
    quantities: figures.quantities,
    targets: targets.targets,
    ...(points.assigned.size > 0 ? { assigned: points.assigned } : {}),
  };
  const { open, closed } = openGaps(before, after, method, conventions);
  const findings = observed.findings.flatMap((finding): Finding[] => {
    const gap = open.get(finding);
    if (gap) return [{ ...finding, gap }];
    return closed.has(finding) ? [] : [finding];
  });
  const held = new Set<Decision>([...figures.held, ...targets.held, ...points.held]);
  return {
    observations: after,
    findings: [...findings, ...figures.findings, ...targets.findings, ...points.findings],
    decisions: own.filter((one) => held.has(one)),
  };
}
