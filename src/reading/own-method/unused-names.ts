import { warn, type Finding } from "../../cells/finding";
import type { Conventions } from "../../method/conventions";
import { indicatorsOf, type Method } from "../../method/method";
import { OWN_TABLES } from "../../method/own-sheet/terms";
import { USUAL_CONVENTIONS } from "../../method/own-sheet/usual-conventions";
import type { NameTable, Named } from "./names";

/** Under which all that any choice takes is taken. */
const MOST: readonly Conventions[] = [
  USUAL_CONVENTIONS,
  { ...USUAL_CONVENTIONS, targetScope: "four-tasks", insured: "month" },
];

/** Columns and tasks that no rule takes under any convention; the first task tells the periods in any case. */
export function unusedNames(
  method: Method,
  columns: NameTable,
  tasks: NameTable,
): readonly Finding[] {
  const taken = indicatorsOf(method).flatMap(({ rule }) =>
    MOST.flatMap((conventions) => method.termsOf(rule).inputs(rule, conventions)),
  );
  const used = new Set(
    taken.map(({ name }) => ("task" in name ? `task ${name.task}` : name.quantity)),
  );
  for (const { of } of method.overall?.conditions ?? []) used.add(of);
  const compared = columns.all.flatMap(({ name }) => {
    const term = used.has(name) ? method.inputs.columns.get(name) : undefined;
    return [term?.lastYear, term?.atMost?.whole];
  });
  for (const name of compared) if (name !== undefined) used.add(name);
  const unused = ({ row, column, header }: Named, table: "columns" | "tasks"): Finding =>
    warn("definition-name-unused", row.cell(column), { table: OWN_TABLES[table], name: header });
  return [
    ...columns.all.filter(({ name }) => !used.has(name)).map((each) => unused(each, "columns")),
    ...tasks.all
      .slice(1)
      .filter(({ name }) => !used.has(`task ${name}`))
      .map((each) => unused(each, "tasks")),
  ];
}
