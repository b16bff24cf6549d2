import { block } from "../../cells/finding";
import { changxing2020 } from "../../method/editions/changxing-2020";
import type { Quantity, Task } from "../../method/types";
import type { LedgerRows, Observations, Observed } from "../../scoring/observations";
import type { Figure } from "./our-functions";

const NO_LEDGER: LedgerRows<never> = {
  kind: "not-provided",
  finding: block("ledger-absent", null, { ledger: "" }),
};

/** Observations of towns before any figure or ledger is added. */
export function withoutFigures(towns: readonly string[]): Observations {
  return {
    period: "",
    year: changxing2020.year,
    towns,
    quantities: new Map(),
    targets: new Map(),
    projects: NO_LEDGER,
    items: NO_LEDGER,
  };
}

/** Observations of towns of which a call gives figures; `observed` has those of a figure, one a town. */
export function withFigures(
  towns: readonly string[],
  figures: readonly Figure[],
  observed: (index: number) => readonly Observed[],
): Observations {
  const quantities = new Map<Quantity, readonly Observed[]>();
  const targets = new Map<Task, readonly Observed[]>();
  figures.forEach((figure, index) => {
    if (figure === "any") return;
    if ("quantity" in figure) quantities.set(figure.quantity, observed(index));
    if ("task" in figure) targets.set(figure.task, observed(index));
  });
  return { ...withoutFigures(towns), quantities, targets };
}
