import {
  changxing2020Columns,
  changxing2020TaskTerms,
  type Changxing2020Column,
  type Changxing2020Task,
} from "../../src/method/editions/changxing-2020-inputs";
import type { ColumnTerm, TaskTerm } from "../../src/method/inputs";

/** The columns and tasks of 长商发〔2020〕17号 by their own names, so that a test cannot mistype one. */
export type Quantity = Changxing2020Column;
export type Task = Changxing2020Task;

export const DATA_COLUMNS: Readonly<Record<Quantity, ColumnTerm>> = changxing2020Columns;
export const TASK_COLUMNS: Readonly<Record<Task, TaskTerm>> = changxing2020TaskTerms;
