/** A clean workbook of any layout, of which everything is known: what must be scored and where each figure stands. */
import type { Quantity } from "../../method/changxing-2020-names";
import type { Grid } from "../../../src/cells/grid";
import type { OracleConventions } from "../../oracle/oracle-input";
import { Choices } from "./choices";
import { dataLook, dataPart, type DataPart } from "./data-part";
import { FIGURE, type Facts } from "./facts";
import {
  itemsPart,
  projectsPart,
  withRepeatedTitles,
  type ItemKey,
  type LedgerPart,
  type ProjectKey,
} from "./ledger-parts";
import {
  chosenConventions,
  forOracle,
  laterConventions,
  methodPart,
  type MethodPart,
} from "./method-part";
import type { Sheet } from "./sheet";
import { taskPart, type TaskPart } from "./task-part";

export interface Book {
  readonly facts: Facts;
  readonly conventions: Partial<OracleConventions>;
  /** Last month of the assessed period, and what a user asks for. */
  readonly month: number;
  readonly period: string;
  readonly task: TaskPart;
  readonly data: DataPart;
  /** The data sheet of the period before, or null. */
  readonly before: DataPart | null;
  readonly projects: LedgerPart<ProjectKey>;
  readonly items: LedgerPart<ItemKey>;
  readonly method: MethodPart | null;
  /** In the workbook's order; a fault may take some away and add others. */
  readonly sheets: Sheet[];
}

export const gridsOf = ({ sheets }: Book): Grid[] => sheets.map((sheet) => sheet.toGrid());

const periodOf = (month: number): string => (month === 1 ? "1月" : `1-${month}月`);

/** `drawn` decides the layout; zeros make the plainest. `later` decides the choices of readings that were asked later. */
export function bookOf(
  given: Facts,
  drawn: readonly number[],
  later: readonly number[] = [],
): Book {
  const choices = new Choices(drawn);
  const month = choices.one([6, 6, 2, 3, 9, 12]);
  const period = periodOf(month);
  const first = chosenConventions(choices);
  const more = new Choices(later);
  const chosen = later.length > 0 ? { ...first, ...laterConventions(more) } : first;
  const facts =
    later.length > 0 ? { ...given, towns: withRepeatedTitles(given.towns, month, more) } : given;
  const look = dataLook(choices);
  const names = facts.towns.map(({ name }) => name);
  const figure = (quantity: Quantity, town: number): number => FIGURE[quantity](facts.towns[town]!);
  const data = dataPart({ names, figure }, dataNames(month, choices), look, choices);
  const before = choices.rarely(2)
    ? dataPart(
        { names, figure: (quantity, town) => facts.before[town]![quantity] },
        { sheet: `数据 ${periodOf(month - 1)}`, title: null },
        look,
        choices,
      )
    : null;
  const task = taskPart(facts.towns, month, choices);
  const projects = projectsPart(facts.towns, month, choices);
  const items = itemsPart(facts.towns, month, choices);
  const hasMethod = Object.keys(chosen).length > 0 || choices.rarely(2);
  const method = hasMethod ? methodPart(chosen) : null;
  const parts = [task, ...(before ? [before] : []), data, projects, items];
  const sheets = [...parts, ...(method ? [method] : [])].map(({ sheet }) => sheet);
  const conventions = forOracle(chosen);
  return {
    facts,
    conventions,
    month,
    period,
    task,
    data,
    before,
    projects,
    items,
    method,
    sheets: choices.order(sheets),
  };
}

/** The period stands in the sheet's name, in a title, or in both. */
function dataNames(month: number, choices: Choices): { sheet: string; title: string | null } {
  const period = periodOf(month);
  const [sheet, needsTitle] = choices.one<readonly [string, boolean]>([
    [`数据 ${period}`, false],
    [`数据(${period})`, false],
    [`${period}数据`, false],
    [`2020年${period}数据`, false],
    [`数据 1—${month}月`, false],
    ["Sheet2", true],
  ]);
  const title = choices.one([null, `2020年${period}各乡镇出口情况表`]);
  return { sheet, title: needsTitle ? `2020年1-${month}月外贸出口情况表` : title };
}
