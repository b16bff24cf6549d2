import { a1 } from "../cells/address";
import { block } from "../cells/finding";
import type { Quantity } from "../method/types";
import { decimalText } from "../numbers/decimal-text";
import { compare } from "../numbers/exact";
import type { Figure } from "../scoring/observations";

const INSURED: readonly Quantity[] = ["insuredExporters", "insuredExportersOfMonth"];

type Invalid = Extract<Figure, { kind: "invalid" }>;

/** Insured exporters are exporters: a number above theirs is invalid. */
export function insuredWithinActive<Each extends Figure>(
  quantities: ReadonlyMap<Quantity, readonly Each[]>,
  towns: readonly string[],
): Map<Quantity, readonly (Each | Invalid)[]> {
  const checked = new Map<Quantity, readonly (Each | Invalid)[]>(quantities);
  const active = quantities.get("activeExporters") ?? [];
  for (const quantity of INSURED) {
    const insured = quantities.get(quantity) ?? [];
    checked.set(
      quantity,
      insured.map((each, town) => aboveActive(each, active[town], towns[town] ?? "") ?? each),
    );
  }
  return checked;
}

function aboveActive(insured: Figure, active: Figure | undefined, town: string): Invalid | null {
  if (insured.kind !== "number" || active?.kind !== "number") return null;
  if (compare(insured.value, active.value) <= 0) return null;
  const { cell } = insured;
  const facts = {
    town,
    insured: decimalText(insured.value) ?? "",
    active: decimalText(active.value) ?? "",
    activeCell: a1(active.cell.row, active.cell.column),
  };
  return { kind: "invalid", cell, finding: block("insured-exceeds-active", cell, facts) };
}
