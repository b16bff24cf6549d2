import { scores } from "../../src/functions/table-functions";
import { shown, standInForExcel } from "./custom-functions-host";
import { dataMatrix, itemMatrix, projectMatrix, taskMatrix, type Matrix } from "./sheet-matrices";
import { TWO_TOWNS } from "./two-towns";

beforeAll(standInForExcel);

/** A range that reaches below its table, as a host passes it. */
const reaching = (matrix: Matrix, blank: unknown): Matrix => [
  ...matrix,
  ...Array.from({ length: 3 }, () => (matrix[0] ?? []).map(() => blank)),
];

test.each([[null], [""], [0]])("rows below a table that arrive as %j are none of it", (blank) => {
  const [data, tasks, projects, items] = [dataMatrix, taskMatrix, projectMatrix, itemMatrix].map(
    (matrixOf) => matrixOf(TWO_TOWNS),
  ) as [Matrix, Matrix, Matrix, Matrix];
  const whole = shown(scores(data, tasks, "1-6月", projects, items));
  const ranges = [data, tasks, projects, items].map((matrix) => reaching(matrix, blank));
  const [longData = [], longTasks = [], longProjects = [], longItems = []] = ranges;
  expect(shown(scores(longData, longTasks, "1-6月", longProjects, longItems))).toEqual(whole);
});
