import type { ExplanationMessages } from "../messages/zh/explanation";
import { columnTerm, taskTerm, type Inputs } from "../method/inputs";
import type { InputName } from "../method/rule-inputs";
import type { Quantity, Task } from "../method/types";

/** A column of the data sheet as the sentences name it: 自营出口额. */
export function columnWords(inputs: Inputs, name: Quantity, words: ExplanationMessages): string {
  return words.column(name, columnTerm(inputs, name).header);
}

/** A task of 任务分解表 as the sentences name it: 自营出口增幅. */
export function taskWords(inputs: Inputs, name: Task, words: ExplanationMessages): string {
  return words.task(name, taskTerm(inputs, name).header);
}

/** A column, or the target of a task. */
export function inputWords(inputs: Inputs, name: InputName, words: ExplanationMessages): string {
  return "quantity" in name
    ? columnWords(inputs, name.quantity, words)
    : words.target(taskWords(inputs, name.task, words));
}
