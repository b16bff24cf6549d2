import type { Input, InputName, Unscored } from "../scoring/score-sheet";
import type { Observations, Observed } from "../scoring/observations";

/** The inputs of one town, in the order asked for, or why it has none. */
export type Gathered = { readonly outcome: "inputs"; readonly inputs: readonly Input[] } | Unscored;

/** The named inputs of every town, in roster order. Throws when the observations have no such column at all: reading must name it missing. */
export function gather(observations: Observations, names: readonly InputName[]): Gathered[] {
  const columns = names.map((name) => ({ name, observed: columnOf(observations, name) }));
  return observations.towns.map((_, town) => gatherTown(columns, town));
}

function columnOf(observations: Observations, name: InputName): readonly Observed[] {
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
  columns: readonly { name: InputName; observed: readonly Observed[] }[],
  town: number,
): Gathered {
  const inputs: Input[] = [];
  const faults: Exclude<Observed, { kind: "number" }>[] = [];
  for (const { name, observed } of columns) {
    const found = observed[town];
    if (found?.kind === "number") inputs.push({ name, value: found.value, cell: found.cell });
    else if (found) faults.push(found);
  }
  if (faults.length === 0) return { outcome: "inputs", inputs };
  return {
    outcome: faults.some((fault) => fault.kind === "invalid") ? "invalid" : "missing",
    findings: faults.map((fault) => fault.finding),
  };
}
