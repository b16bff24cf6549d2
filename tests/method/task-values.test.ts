import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { taskValues } from "../../src/method/task-values";
import { fixture } from "../own-rules/fixture";

test("the four tasks of 附件3, from the rule that counts them", () => {
  expect([...taskValues(changxing2020)].map(([task, { measure }]) => [task, measure.kind])).toEqual(
    expect.arrayContaining([
      ["exportGrowth", "growth"],
      ["newExporters", "amount"],
      ["smallExporterInsurance", "amount"],
      ["exporterInsurance", "ratio"],
    ]),
  );
});

test("the first rule that holds a value against a task counts, with its direction", () => {
  const measure = { kind: "amount", of: "imports" } as const;
  const method = fixture([
    {
      points: "0",
      rule: { kind: "monitored", measure, task: "newExporters", lowerIsBetter: true },
      isOutsideTotal: true,
    },
    {
      points: "10",
      rule: {
        kind: "attainment",
        measure: { kind: "amount", of: "exports" },
        reference: { kind: "task", task: "newExporters" },
        unmet: "nothing",
        lowerIsBetter: false,
        least: null,
        most: null,
      },
    },
  ]);
  expect([...taskValues(method)]).toEqual([["newExporters", { measure, lowerIsBetter: true }]]);
});
