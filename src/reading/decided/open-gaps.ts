import type { Finding, Gap } from "../../cells/finding";
import type { Conventions } from "../../method/conventions";
import { indicatorsOf, type Method } from "../../method/method";
import type { DecisionKind, Ledger, Quantity, Task } from "../../method/types";
import type { Figure, Observations } from "../../scoring/observations";
import { quantitiesOf, tasksOf } from "../../method/needed-inputs";
import { shortestText } from "../../numbers/decimal-text";
import { questionedTarget } from "./confirmed-targets";

/** The gaps of a period that still keep an indicator from being scored, and those that do not any more. */
export interface OpenGaps {
  readonly open: ReadonlyMap<Finding, Gap>;
  /** Findings of gaps that decisions have filled, or made needless. */
  readonly closed: ReadonlySet<Finding>;
}

/**
 * Which gaps keep an indicator from being scored. A gap is closed when it was decided itself, or when every indicator
 * that needs it has its score by a decision. What is no gap (texts, errors, unclear headers) stays a fault.
 */
export function openGaps(
  before: Observations,
  after: Observations,
  method: Method,
  conventions: Conventions,
): OpenGaps {
  const gaps = new Map<Finding, OpenGap>();
  const all = new Set<Finding>();
  for (const { code, rule } of indicatorsOf(method)) {
    const quantities = quantitiesOf(method.termsOf, rule, conventions);
    const inputs = [
      ...quantities.map((quantity) => ({
        quantity,
        ...columns(before, after, quantity),
      })),
      ...tasksOf(method.termsOf, rule, conventions).map((task) => ({
        quantity: null,
        task,
        was: before.targets.get(task) ?? [],
        is: after.targets.get(task) ?? [],
      })),
    ];
    for (const town of before.towns.keys()) {
      const isSettled = isSettledBy(after, code, town) || inputs.some(isSettledAt(town));
      for (const input of inputs) {
        const target = targetIn(input, town);
        const finding = target?.finding ?? gapIn(input.was[town], input.quantity);
        if (!finding) continue;
        all.add(finding);
        const now = input.is[town]?.kind;
        if (now === "missing" ? isSettled : now !== "invalid") continue;
        addTo(gaps, finding, { code, town, quantity: input.quantity, target: target?.asked });
      }
    }
    addLedger(before, after, method.termsOf(rule).ledger, code, all, gaps);
  }
  const open = new Map([...gaps].map(([finding, gap]) => [finding, gapOf(finding, gap, before)]));
  return { open, closed: new Set([...all].filter((finding) => !open.has(finding))) };
}

interface OpenGap {
  readonly codes: Set<string>;
  readonly town: number;
  readonly quantity: Quantity | null;
  readonly target: Gap["target"];
}

type Columns = { readonly was: readonly Figure[]; readonly is: readonly Figure[] };

function columns(before: Observations, after: Observations, quantity: Quantity): Columns {
  return {
    was: before.quantities.get(quantity) ?? [],
    is: after.quantities.get(quantity) ?? [],
  };
}

const isSettledAt =
  (town: number) =>
  ({ is }: Columns): boolean =>
    is[town]?.kind === "settled";

function isSettledBy({ assigned }: Observations, code: string, town: number): boolean {
  return (assigned?.get(code)?.[town] ?? null) !== null;
}

/** A target that may be meant as it stands, and its finding; null for any other input. */
function targetIn(
  { task, was }: { readonly task?: Task; readonly was: readonly Figure[] },
  town: number,
): { readonly finding: Finding; readonly asked: Gap["target"] } | null {
  const figure = was[town];
  if (task === undefined || figure?.kind !== "invalid") return null;
  const value = questionedTarget(figure);
  return value && { finding: figure.finding, asked: { task, value: shortestText(value) } };
}

/** The finding of an input that is not there, or null. A target without a column asks for 新增期间, not for a decision. */
function gapIn(figure: Figure | undefined, quantity: Quantity | null): Finding | null {
  if (figure?.kind !== "missing") return null;
  const { finding } = figure;
  const isOfSheet = finding.code === "town-missing" || finding.code === "column-missing";
  const isGap = finding.code === "cell-blank" || (quantity !== null && isOfSheet);
  return isGap ? finding : null;
}

function addTo(
  gaps: Map<Finding, OpenGap>,
  finding: Finding,
  { code, ...of }: Omit<OpenGap, "codes"> & { readonly code: string },
): void {
  const known = gaps.get(finding);
  if (known) known.codes.add(code);
  else gaps.set(finding, { codes: new Set([code]), ...of });
}

function addLedger(
  before: Observations,
  after: Observations,
  counted: Ledger | null,
  code: string,
  all: Set<Finding>,
  gaps: Map<Finding, OpenGap>,
): void {
  const ledger = counted && before[counted];
  if (ledger?.kind !== "not-provided") return;
  all.add(ledger.finding);
  const town = [...before.towns.keys()].find((index) => !isSettledBy(after, code, index));
  if (town !== undefined)
    addTo(gaps, ledger.finding, { code, town, quantity: null, target: undefined });
}

function gapOf(
  finding: Finding,
  { codes, town, quantity, target }: OpenGap,
  { towns }: Observations,
): Gap {
  const name = towns[town] ?? null;
  if (target) return { town: name, quantity: null, target, choices: MEANT, codes: [...codes] };
  switch (finding.code) {
    case "town-missing":
      return { town: name, quantity: "all", choices: WITHOUT_CELL, codes: [...codes] };
    case "cell-blank": {
      const choices = quantity === null ? POINTS_ONLY : ALL_CHOICES;
      return { town: name, quantity, choices, codes: [...codes] };
    }
    default:
      return { town: null, quantity, choices: POINTS_ONLY, codes: [...codes] };
  }
}

const ALL_CHOICES: readonly DecisionKind[] = ["zero", "not-reported", "not-applicable", "points"];
const WITHOUT_CELL: readonly DecisionKind[] = ["not-reported", "not-applicable"];
const MEANT: readonly DecisionKind[] = ["confirmed"];
const POINTS_ONLY: readonly DecisionKind[] = ["points"];
