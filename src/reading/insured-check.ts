import { a1 } from "../cells/address";
import { block } from "../cells/finding";
import type { Quantity } from "../method/types";
import { decimalText } from "../numbers/decimal-text";
import { compare } from "../numbers/exact";
import type { Observed } from "../scoring/observations";

const INSURED: readonly Quantity[] = ["insuredExporters", "insuredExportersOfMonth"];

/** Insured exporters are exporters: a number above theirs is invalid. */
export function insuredWithinActive(
  quantities: Map<Quantity, readonly Observed[]>,
  towns: readonly string[],
): Map<Quantity, readonly Observed[]> {
  const active = quantities.get("activeExporters") ?? [];
  for (const quantity of INSURED) {
    const insured = quantities.get(quantity) ?? [];
    const checked = insured.map((observed, town) =>
      withinActive(observed, active[town], towns[town] ?? ""),
    );
    quantities.set(quantity, checked);
  }
  return quantities;
}

function withinActive(insured: Observed, active: Observed | undefined, town: string): Observed {
  if (insured.kind !== "number" || active?.kind !== "number") return insured;
  if (compare(insured.value, active.value) <= 0) return insured;
  const { cell } = insured;
  const facts = {
    town,
    insured: decimalText(insured.value) ?? "",
    active: decimalText(active.value) ?? "",
    activeCell: a1(active.cell.row, active.cell.column),
  };
  return { kind: "invalid", cell, finding: block("insured-exceeds-active", cell, facts) };
}
