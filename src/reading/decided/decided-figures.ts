import { warn, type Finding } from "../../cells/finding";
import type { GapDecision } from "../../method/decision";
import { columnTerm, type Inputs } from "../../method/inputs";
import type { Quantity } from "../../method/types";
import { ZERO } from "../../numbers/exact";
import type { Figure } from "../../scoring/observations";
import type { Roster } from "../words/town-names";

type Figures = ReadonlyMap<Quantity, readonly Figure[]>;

/** The figures of a period after what was decided about their gaps. */
export interface DecidedFigures {
  readonly quantities: Figures;
  /** Those that decide something. */
  readonly held: readonly GapDecision[];
  /** What was decided, and what decides nothing any more. */
  readonly findings: readonly Finding[];
}

/** Fills gaps by decisions; a cell that holds anything is left as it is, and so is one that a decision cannot fill. */
export function decideFigures(
  observed: Figures,
  decisions: readonly GapDecision[],
  roster: Roster,
  needed: ReadonlySet<Quantity>,
  inputs: Inputs,
): DecidedFigures {
  const decided = new Map(
    [...observed].map(([quantity, column]): [Quantity, Figure[]] => [quantity, [...column]]),
  );
  const findings: Finding[] = [];
  const held: GapDecision[] = [];
  for (const decision of decisions) {
    const town = roster.find(decision.town);
    const index = town.kind === "town" ? town.index : null;
    const filled = index === null ? [] : fill(decided, decision, index, needed);
    if (filled.length > 0) held.push(decision);
    const { quantity } = decision;
    const header = quantity === "all" ? null : columnTerm(inputs, quantity).header;
    findings.push(said(decision, header, filled, whyUnused(decision, index, observed, needed)));
  }
  return { quantities: decided, held, findings };
}

/** What a decision says of the columns that it fills for a town; null where a figure is not a gap that it fits. */
function figureOf(decision: GapDecision, figure: Figure | undefined): Figure | null {
  if (figure?.kind !== "missing") return null;
  const { cell, finding } = figure;
  const isOfRow = finding.code === "town-missing";
  const fits = decision.quantity === "all" ? isOfRow : finding.code === "cell-blank";
  if (!fits) return null;
  if (decision.kind !== "zero") return { kind: "settled", cell, decision };
  return cell && { kind: "number", value: ZERO, cell, decision };
}

function fill(
  columns: Map<Quantity, Figure[]>,
  decision: GapDecision,
  town: number,
  needed: ReadonlySet<Quantity>,
): Figure[] {
  const quantities = decision.quantity === "all" ? [...needed] : [decision.quantity];
  return quantities.flatMap((quantity) => {
    const column = columns.get(quantity);
    const figure = needed.has(quantity) ? figureOf(decision, column?.[town]) : null;
    if (!column || !figure) return [];
    column[town] = figure;
    return [figure];
  });
}

function whyUnused(
  { quantity }: GapDecision,
  town: number | null,
  observed: Figures,
  needed: ReadonlySet<Quantity>,
): "filled" | "not-needed" | "no-town" {
  if (town === null) return "no-town";
  if (quantity === "all") return "filled";
  const isGap = observed.get(quantity)?.[town]?.kind === "missing";
  return isGap || !needed.has(quantity) ? "not-needed" : "filled";
}

function said(
  decision: GapDecision,
  header: string | null,
  [first]: readonly Figure[],
  why: ReturnType<typeof whyUnused>,
): Finding {
  if (first) return warn("gap-decided", first.cell, { decision, header });
  return warn("decision-unused", null, { decision, subject: header ?? "", why });
}
