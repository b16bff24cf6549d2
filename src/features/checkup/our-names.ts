import type { ReadFormula } from "../../formula/calls";
import { ourName } from "../../reading/calls/our-name";
import type { DamageKind } from "./damage";
import type { FormulaStep } from "./damage";

/** `_xldudf_CX_GROWTH(B6)` and `'C:\x.xlam'!CX.GROWTH(B6)` → `CX.GROWTH(B6)`; null where every name is as Excel shows it. */
export function plainNames({ pieces, calls }: ReadFormula): FormulaStep | null {
  const kinds = new Set<DamageKind>();
  const texts = pieces.map(({ text }) => text);
  for (const { name, span } of calls) {
    const ours = ourName(name);
    if (!ours || ours.written === "plain") continue;
    kinds.add(ours.written === "stored" ? "stored-name" : "add-in-path");
    texts[span.from] = `CX.${ours.name}`;
  }
  return kinds.size === 0 ? null : { kinds: [...kinds], formula: `=${texts.join("")}` };
}
