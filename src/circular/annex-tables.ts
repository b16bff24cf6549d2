import { circular as words } from "../messages/zh/circular";
import { COUNTY, PLACE_HEADER, TOTAL_HEADER } from "../method/sheet-terms";
import { isNegative, isZero } from "../numbers/exact";
import type { AnnexTable, Run } from "./block";
import { sizeOf, type BoundNumber } from "./bound-number";
import type { CircularChoices } from "./choices";
import type { MonthFacts, Reach, TaskFacts } from "./month-facts";
import { byPlace } from "./ranking-section";
import { heldReach } from "./target-standing";

const { annexes } = words;

/** The annexes: the ranking, and the tasks against their targets. */
export function annexTables(facts: MonthFacts, choices: CircularChoices): AnnexTable[] {
  const wanted = [
    rankingTable(facts, choices),
    ...(choices.hasTaskAnnex && facts.tasks.length > 0 ? [taskTable(facts, choices)] : []),
  ];
  return wanted.map((table, i) => ({ ...table, label: words.annexLabel(i + 1, wanted.length) }));
}

function rankingTable(facts: MonthFacts, { subject, units }: CircularChoices): AnnexTable {
  const { categories, last } = facts;
  const hasMoves = last.kind === "compared";
  return {
    kind: "table",
    label: "",
    title: annexes.ranking(facts, subject.replace(units, "")),
    unit: annexes.units([annexes.points]),
    headers: [
      PLACE_HEADER,
      units,
      TOTAL_HEADER,
      ...categories,
      ...(hasMoves ? [annexes.moved] : []),
    ],
    rows: byPlace(facts.towns).map(({ name, place, total, categories: points, moved }) => [
      place,
      name,
      total,
      ...points,
      ...(hasMoves ? [moveText(moved)] : []),
    ]),
  };
}

/** An arrow and how far; the count stands in 较上期名次, too. */
function moveText(moved: BoundNumber | null): Run {
  if (!moved || isZero(moved.value)) return annexes.none;
  const arrow = isNegative(moved.value) ? annexes.down : annexes.up;
  return `${arrow}${String(sizeOf(moved).value.numerator)}`;
}

function taskTable(facts: MonthFacts, { units }: CircularChoices): AnnexTable {
  const { tasks, towns } = facts;
  const [main] = tasks;
  const rowOf = (name: string, of: (task: TaskFacts) => TaskOfUnit): Run[] => [
    name,
    ...tasks.flatMap((task) => taskCells(task, of(task))),
    verdict(main && of(main).reach),
  ];
  return {
    kind: "table",
    label: "",
    title: annexes.tasks(facts),
    unit: annexes.units([
      ...new Set(tasks.flatMap(({ unit, grown }) => [...(grown ? [grown.unit] : []), unit])),
    ]),
    headers: [
      units,
      ...tasks.flatMap(({ name, grown }) => [...(grown ? [grown.name] : []), name, annexes.target]),
      main ? `${main.name}${annexes.isMet}` : annexes.isMet,
    ],
    rows: [
      rowOf(COUNTY, ({ county, grown }) => ({ reach: county, amount: grown && grown.county })),
      ...towns.map(({ name }, i) =>
        rowOf(name, (task) => ({
          reach: task.towns[i],
          amount: task.grown && (task.grown.towns[i] ?? null),
        })),
      ),
    ],
  };
}

/** What a row says of one task; `amount`: what a growth is the growth of. */
interface TaskOfUnit {
  readonly reach: Reach | undefined;
  readonly amount: BoundNumber | null;
}

function taskCells({ grown }: TaskFacts, { reach, amount }: TaskOfUnit): Run[] {
  const held = reach ? heldReach(reach) : null;
  return [
    ...(grown ? [amount ?? annexes.none] : []),
    held?.value ?? annexes.none,
    // A target stands as 附件3 has it.
    reach?.target ?? annexes.none,
  ];
}
function verdict(reach: Reach | undefined): string {
  const held = reach && heldReach(reach);
  if (!held || held.isMet === null) return annexes.none;
  return held.isMet ? annexes.met : annexes.unmet;
}
