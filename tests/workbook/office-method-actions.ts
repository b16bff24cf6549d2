import { newMethod } from "../../src/features/editions/new-method";
import { sealMethod } from "../../src/features/editions/seal-method";
import { tryMethod } from "../../src/features/editions/try-method";
import { makeInputs } from "../../src/features/new-sheets/make-inputs";
import { makeCircular } from "../../src/features/publishing/make-circular";
import { writeProgress } from "../../src/features/tasks/write-progress";
import type { Workbook } from "../../src/workbook/workbook";
import type { OfficeAction } from "./office-actions";
import { rank } from "./office-kit";

const NOW = new Date(2020, 6, 3, 9, 5);
const PERIOD = "1-6月";

const draft = (workbook: Workbook) =>
  newMethod(
    workbook,
    { base: "efficacy", title: "", document: "示例〔2026〕1号", year: "2026" },
    NOW,
  );

/** What is done about an own method, before there is a month of it. */
export const METHOD_ACTIONS: readonly OfficeAction[] = [
  {
    name: "a new method",
    file: "new-method",
    from: "nothing",
    prepare: () => Promise.resolve(),
    run: draft,
  },
  {
    name: "a trial of a method",
    file: "try-method",
    from: "nothing",
    prepare: draft,
    run: (workbook) => tryMethod(workbook, NOW),
  },
  {
    name: "the input sheets of a method",
    file: "make-inputs",
    from: "nothing",
    prepare: draft,
    run: (workbook) => makeInputs(workbook, { towns: ["甲镇", "乙镇"], periods: [PERIOD] }, NOW),
  },
  {
    name: "a sealed method",
    file: "seal-method",
    from: "nothing",
    prepare: draft,
    run: (workbook) => sealMethod(workbook, "示例（虚构）", NOW),
  },
];

/** What is made of a ranked month. */
export const RESULT_ACTIONS: readonly OfficeAction[] = [
  {
    name: "a circular",
    file: "make-circular",
    from: "sample",
    prepare: (workbook) => rank(workbook),
    run: (workbook) => makeCircular(workbook, PERIOD, NOW),
  },
  {
    name: "progress with the tasks",
    file: "result-sheet",
    from: "sample",
    prepare: (workbook) => rank(workbook),
    run: (workbook) => writeProgress(workbook, PERIOD, NOW),
  },
];
