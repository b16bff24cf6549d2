import { warn, type Finding } from "../../cells/finding";
import type { TargetDecision } from "../../method/decision";
import { taskTerm, type Inputs } from "../../method/inputs";
import type { Task } from "../../method/types";
import { equals, exact, type Exact } from "../../numbers/exact";
import type { Observed } from "../../scoring/observations";
import type { Roster } from "../words/town-names";

type Targets = ReadonlyMap<Task, readonly Observed[]>;

/** The targets of a period after what was confirmed of them. */
export interface ConfirmedTargets {
  readonly targets: Targets;
  /** Those that confirm something. */
  readonly held: readonly TargetDecision[];
  readonly findings: readonly Finding[];
}

/** A target that looks like a fraction and may be meant as it stands. */
export function questionedTarget(figure: Observed | undefined): Exact | null {
  if (figure?.kind !== "invalid" || figure.finding.code !== "percent-as-fraction") return null;
  const { value, isFormatted } = figure.finding.facts;
  return isFormatted ? null : exact(value);
}

/** 确为: such a target counts as it stands, as long as it is the number that was confirmed. */
export function confirmTargets(
  observed: Targets,
  decisions: readonly TargetDecision[],
  roster: Roster,
  needed: ReadonlySet<Task>,
  inputs: Inputs,
): ConfirmedTargets {
  const targets = new Map(
    [...observed].map(([task, column]): [Task, Observed[]] => [task, [...column]]),
  );
  const held: TargetDecision[] = [];
  const findings = decisions.map((decision) => {
    const { task } = decision;
    const { header } = taskTerm(inputs, task);
    const match = roster.find(decision.town);
    const town = match.kind === "town" ? match.index : null;
    const figure = town === null ? undefined : observed.get(task)?.[town];
    const value = questionedTarget(figure);
    const why = whyUnused(decision, town, value, needed);
    if (why !== null || town === null || value === null || !figure?.cell) {
      return warn("decision-unused", null, { decision, subject: header, why: why ?? "filled" });
    }
    const { cell } = figure;
    targets.get(task)?.splice(town, 1, { kind: "number", value, cell, decision });
    held.push(decision);
    return warn("target-confirmed", cell, { decision, header });
  });
  return { targets, held, findings };
}

function whyUnused(
  { task, value }: TargetDecision,
  town: number | null,
  found: Exact | null,
  needed: ReadonlySet<Task>,
): "no-town" | "not-needed" | "filled" | "changed" | null {
  if (town === null) return "no-town";
  if (!needed.has(task)) return "not-needed";
  if (found === null) return "filled";
  return equals(found, exact(value)) ? null : "changed";
}
