import { a1 } from "../../cells/address";
import { block, type Finding, type FindingFacts } from "../../cells/finding";
import { strictLimit, type Limit } from "../../method/sheet-terms";
import type { Quantity } from "../../method/types";
import { decimalText, fixedText } from "../../numbers/decimal-text";
import { compare, type Exact } from "../../numbers/exact";
import type { Figure } from "../../scoring/observations";

type Invalid = Extract<Figure, { kind: "invalid" }>;
type NumberFigure = Extract<Figure, { kind: "number" }>;

/** A number above the figure that strictly limits it is invalid. */
export function withinLimits<Each extends Figure>(
  quantities: ReadonlyMap<Quantity, readonly Each[]>,
  towns: readonly string[],
): Map<Quantity, readonly (Each | Invalid)[]> {
  const checked = new Map<Quantity, readonly (Each | Invalid)[]>(quantities);
  for (const [quantity, figures] of quantities) {
    const limit = strictLimit(quantity);
    if (!limit) continue;
    const above = new Map(
      figuresAbove(limit, quantity, quantities, towns).map(({ town, figure, facts }) => [
        town,
        invalid(figure, block(limit.found, figure.cell, facts)),
      ]),
    );
    checked.set(
      quantity,
      figures.map((figure, town) => above.get(town) ?? figure),
    );
  }
  return checked;
}

const invalid = ({ cell }: NumberFigure, finding: Finding): Invalid => ({
  kind: "invalid",
  cell,
  finding,
});

interface Above {
  readonly town: number;
  readonly figure: NumberFigure;
  readonly facts: FindingFacts[Limit["found"]];
}

/** The figures of a column that are above those which limit them. */
export function figuresAbove(
  { whole }: Limit,
  quantity: Quantity,
  quantities: ReadonlyMap<Quantity, readonly Figure[]>,
  towns: readonly string[],
): Above[] {
  const limits = quantities.get(whole) ?? [];
  return (quantities.get(quantity) ?? []).flatMap((figure, town) => {
    const most = limits[town];
    if (figure.kind !== "number" || most?.kind !== "number") return [];
    if (compare(figure.value, most.value) <= 0) return [];
    const facts = {
      town: towns[town] ?? "",
      part: text(figure.value),
      whole: text(most.value),
      wholeCell: a1(most.cell.row, most.cell.column),
    };
    return [{ town, figure, facts }];
  });
}

const text = (value: Exact): string => decimalText(value) ?? fixedText(value, 2);

/**
 * A figure above its strict limit in a column that no score takes: one of the two is wrong, and it may be the limit,
 * which scores do take.
 */
export function contradictions(
  { quantities }: { readonly quantities: ReadonlyMap<Quantity, readonly Figure[]> },
  needed: ReadonlySet<Quantity>,
): Finding[] {
  return [...quantities].flatMap(([quantity, figures]) => {
    const limit = needed.has(quantity) ? null : strictLimit(quantity);
    return figures.flatMap((figure) =>
      figure.kind === "invalid" && figure.finding.code === limit?.found ? [figure.finding] : [],
    );
  });
}
