import { warn, type Finding } from "../../cells/finding";
import type { PointsDecision } from "../../method/decision";
import type { Conventions } from "../../method/conventions";
import { indicatorsOf, type Indicator, type Method } from "../../method/method";
import { compare, exact, isNegative } from "../../numbers/exact";
import type { AssignedPoints, Observations } from "../../scoring/observations";
import { quantitiesOf, tasksOf } from "../../method/needed-inputs";
import type { Roster } from "../words/town-names";

interface Scope {
  readonly method: Method;
  readonly conventions: Conventions;
  readonly roster: Roster;
}

/** 统一赋分 of a period: who gets points by decision, and what is to be said about it. */
export interface PointsAssigned {
  /** Only codes of which somebody gets points. */
  readonly assigned: ReadonlyMap<string, AssignedPoints>;
  readonly held: readonly PointsDecision[];
  readonly findings: readonly Finding[];
}

/** A decision for one town goes before one for all; points above the indicator's full points, or below 0, never count. */
export function assignPoints(
  observations: Observations,
  decisions: readonly PointsDecision[],
  scope: Scope,
): PointsAssigned {
  const assigned = new Map<string, AssignedPoints>();
  const findings: Finding[] = [];
  const held: PointsDecision[] = [];
  for (const indicator of indicatorsOf(scope.method)) {
    const own = decisions.filter((one) => one.code === indicator.code);
    const points = pointsOf(own.filter(isWithin(indicator)), scope.roster);
    if (points.some((one) => one !== null)) assigned.set(indicator.code, points);
    for (const decision of own) {
      const towns = [...points.keys()].filter((town) => points[town] === decision);
      if (towns.length > 0) held.push(decision);
      findings.push(said(decision, towns, indicator, observations, scope));
    }
  }
  return { assigned, held, findings };
}

const isWithin =
  ({ points }: Indicator) =>
  (decision: PointsDecision): boolean => {
    const value = exact(decision.points);
    return !isNegative(value) && compare(value, exact(points)) <= 0;
  };

function pointsOf(decisions: readonly PointsDecision[], roster: Roster): AssignedPoints {
  const forAll = decisions.find(({ town }) => town === null) ?? null;
  const byTown = new Map<number, PointsDecision>();
  for (const decision of decisions) {
    const match = decision.town === null ? null : roster.find(decision.town);
    if (match?.kind === "town") byTown.set(match.index, decision);
  }
  return roster.towns.map((_, town) => byTown.get(town) ?? forAll);
}

function said(
  decision: PointsDecision,
  towns: readonly number[],
  { code, name, rule }: Indicator,
  observations: Observations,
  { method: { termsOf }, conventions, roster }: Scope,
): Finding {
  if (towns.length === 0) {
    const isKnown = decision.town === null || roster.find(decision.town).kind === "town";
    const why = isKnown ? "not-needed" : "no-town";
    return warn("decision-unused", null, { decision, subject: `${code} ${name}`, why });
  }
  const columns = [
    ...quantitiesOf(termsOf, rule, conventions).map((each) => observations.quantities.get(each)),
    ...tasksOf(termsOf, rule, conventions).map((each) => observations.targets.get(each)),
  ];
  const { ledger: counted } = termsOf(rule);
  const ledger = counted && observations[counted];
  const hasData =
    ledger?.kind !== "not-provided" &&
    towns.every((town) => columns.every((column) => column?.[town]?.kind === "number"));
  return warn("points-decided", null, { decision, indicator: `${code} ${name}`, hasData });
}
