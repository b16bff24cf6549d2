import type { DecidedTrace, Input, RuleScore } from "../scoring/score-sheet";
import type { InputName } from "../method/rule-inputs";
import type { AssignedPoints, Figure, Observations } from "../scoring/observations";
import { decidedScore } from "./decided";

/** The inputs of one town, in the order asked for, or the outcome of a town that is scored without: missing, invalid or decided. */
export type Gathered =
  { readonly outcome: "inputs"; readonly inputs: readonly Input[] } | RuleScore<DecidedTrace>;

/**
 * The named inputs of every town, in roster order. An invalid input stays one whatever was decided.
 * Throws when the observations have no such column at all: reading must name it missing.
 */
export function gather(
  observations: Observations,
  assigned: AssignedPoints | undefined,
  names: readonly InputName[],
): Gathered[] {
  const columns = names.map((name) => ({ name, observed: columnOf(observations, name) }));
  return observations.towns.map((_, town) => gatherTown(columns, town, assigned?.[town] ?? null));
}

function columnOf(observations: Observations, name: InputName): readonly Figure[] {
  const column =
    "quantity" in name
      ? observations.quantities.get(name.quantity)
      : observations.targets.get(name.task);
  if (column?.length !== observations.towns.length) {
    throw new Error(`observations hold no full column for ${JSON.stringify(name)}`);
  }
  return column;
}

function gatherTown(
  columns: readonly { name: InputName; observed: readonly Figure[] }[],
  town: number,
  points: AssignedPoints[number],
): Gathered {
  const inputs = columns.map(({ name, observed }) => inputOf(name, observed[town]));
  if (!points && inputs.every((input) => input !== null)) return { outcome: "inputs", inputs };
  const faults: Extract<Figure, { kind: "missing" | "invalid" }>[] = [];
  let decision: Parameters<typeof decidedScore>[0] | null = points;
  for (const { observed } of columns) {
    const found = observed[town];
    if (found?.kind === "settled") decision ??= found.decision;
    else if (found && found.kind !== "number") faults.push(found);
  }
  const isInvalid = faults.some((fault) => fault.kind === "invalid");
  if (decision && !isInvalid) return decidedScore(decision);
  return {
    outcome: isInvalid ? "invalid" : "missing",
    findings: faults.map((fault) => fault.finding),
  };
}

function inputOf(name: InputName, found: Figure | undefined): Input | null {
  if (found?.kind !== "number") return null;
  const { value, cell, decision } = found;
  return decision ? { name, value, cell, decision } : { name, value, cell };
}
