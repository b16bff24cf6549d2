import { indicatorsOf, type Method } from "../../method/method";
import type { Conventions } from "../../method/conventions";
import type { InputName } from "../../method/rule-inputs";
import type { Observations } from "../../scoring/observations";

/** An input that the observations have not for all towns that need it. */
export interface MissingInput {
  readonly name: InputName;
  /** Indices in the roster. */
  readonly towns: readonly number[];
}

/**
 * What keeps a month from being scored under these conventions; empty when nothing does. Each input once.
 * A town whose points were decided, or one of whose inputs was, needs none of that indicator's other inputs.
 */
export function missingInputs(
  method: Method,
  conventions: Conventions,
  observations: Observations,
): MissingInput[] {
  const found = new Map<string, { name: InputName; towns: Set<number> }>();
  for (const { code, rule } of indicatorsOf(method)) {
    const inputs = method.termsOf(rule).inputs(rule, conventions);
    const names = inputs.map(({ name }) => name);
    for (const name of names) {
      const key = JSON.stringify(name);
      const known = found.get(key) ?? { name, towns: new Set() };
      found.set(key, known);
      for (const town of observations.towns.keys()) {
        if (missingOf(names, observations, code, town).includes(name)) known.towns.add(town);
      }
    }
  }
  return [...found.values()]
    .filter(({ towns }) => towns.size > 0)
    .map(({ name, towns }) => ({ name, towns: [...towns].sort((a, b) => a - b) }));
}

function missingOf(
  names: readonly InputName[],
  { assigned, quantities, targets }: Observations,
  code: string,
  town: number,
): readonly InputName[] {
  const kinds = names.map((name) => {
    const column = "quantity" in name ? quantities.get(name.quantity) : targets.get(name.task);
    return { name, kind: column ? column[town]?.kind : "no-column" };
  });
  const isDecided = assigned?.get(code)?.[town] || kinds.some(({ kind }) => kind === "settled");
  return kinds
    .filter(({ kind }) => kind !== "number" && kind !== "settled")
    .filter(({ kind }) => !isDecided || kind !== "missing")
    .map(({ name }) => name);
}
