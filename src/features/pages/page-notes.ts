import { pagesSheet } from "../../messages/zh/pages-sheet";
import { columnTerm, taskTerm } from "../../method/inputs";
import { taskValues } from "../../method/task-values";
import type { CheckedInput } from "../../ranking/checked-input";

const words = pagesSheet.notes;

/** What the words of a page mean, and of which tasks there is no monthly mean. */
export function pageNotes({ method, observations: { period } }: CheckedInput): string[] {
  const { inputs } = method;
  const values = taskValues(method);
  const tasks = [...inputs.tasks.keys()].map((task) => ({
    header: taskTerm(inputs, task).header,
    measure: values.get(task)?.measure,
  }));
  const growths = tasks.flatMap(({ header, measure }) =>
    measure?.kind === "growth"
      ? [words.growth(header, columnTerm(inputs, measure.from).header)]
      : [],
  );
  const shares = tasks.filter(({ measure }) => {
    if (measure?.kind === "ratio") return true;
    return measure?.kind === "amount" && columnTerm(inputs, measure.of).kind === "percent";
  });
  return [
    words.points,
    ...(tasks.length > 0 ? [words.left] : []),
    ...growths,
    ...(shares.length > 0 ? [words.share(shares.map(({ header }) => header))] : []),
    words.months(period),
  ];
}
