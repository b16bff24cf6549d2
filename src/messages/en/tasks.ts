import type { TaskMessages } from "../zh/tasks";

export const tasks: TaskMessages = {
  title: "Progress with the tasks",
  reading: "Computing…",
  hint: "For every task of 任务分解表: what the county and each unit have achieved, the target, the gap and the rate.",
  blocked: "The figures still have faults. Mend them as said above, then look at the progress.",
  write: "Write the sheet 任务进度",
  standing: {
    current: (sheet) => `The sheet “${sheet}” fits the figures as they are.`,
    stale: (sheet) =>
      `The sheet “${sheet}” is out of date: a figure, a target or a reading has changed since. Please write it again.`,
  },
  written: (sheet) => `The sheet “${sheet}” was written.`,
  unchanged: (sheet) => `The sheet “${sheet}” shows this already; nothing was changed.`,
  list: "Every task",
  line: ({ header, county, target, units, met, near, behind }) =>
    [
      `${header}: `,
      county === null ? "the county is left blank" : `the county ${county}`,
      target === null ? "" : ` (target ${target})`,
      `; met by ${met} of ${units} units`,
      near.length === 0 ? "" : `; near: ${near.join(", ")}`,
      behind.length === 0 ? "" : `; behind: ${behind.join(", ")}`,
      ".",
    ].join(""),
};
