import { a1 } from "../../cells/address";
import { block, type Finding } from "../../cells/finding";
import type { Quantity } from "../../method/types";
import { decimalText } from "../../numbers/decimal-text";
import { compare } from "../../numbers/exact";
import type { Figure } from "../../scoring/observations";

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

/**
 * 投保 > 出口企业 in a column that no score takes: one of the two is wrong, and it may be 有出口实绩企业数, which scores do take.
 */
export function contradictions(
  { quantities }: { readonly quantities: ReadonlyMap<Quantity, readonly Figure[]> },
  needed: ReadonlySet<Quantity>,
): Finding[] {
  const others = INSURED.filter((quantity) => !needed.has(quantity));
  return others.flatMap((quantity) =>
    (quantities.get(quantity) ?? []).flatMap((observed) =>
      observed.kind === "invalid" && observed.finding.code === "insured-exceeds-active"
        ? [observed.finding]
        : [],
    ),
  );
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
