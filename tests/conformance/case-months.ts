/** The worked cases of tests/cases as workbooks, and months made to be hard for formulas. */
import { DATA_COLUMNS, TASK_COLUMNS } from "../method/changxing-2020-names";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gridOfValues, type CellValue, type Grid } from "../../src/cells/grid";
import { conventions as words } from "../../src/messages/zh/conventions";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import { methodRows } from "../../src/method/method-table";
import type { Conventions } from "../../src/method/conventions";
import {
  ITEM_HEADERS,
  ITEM_LEVELS,
  METHOD_HEADERS,
  PROJECT_HEADERS,
} from "../../src/method/sheet-terms";
import { nearestDouble } from "../../src/numbers/decimal-text";
import type { Figure, Observations } from "../../src/scoring/observations";
import { month, QUANTITIES, SHEET, TASK_SHEET, TASKS, type TownFacts } from "../scoring/month";
import { nativeMonth, type NativeMonth } from "./native-month";

const CASES = join(__dirname, "..", "cases");

interface CaseInput {
  readonly conventions: Partial<Conventions>;
  readonly towns: readonly TownFacts[];
}

export function caseMonths(): NativeMonth[] {
  return readdirSync(CASES)
    .filter((name) => name.startsWith(changxing2020.id))
    .map((name) => {
      const text = readFileSync(join(CASES, name, "input.json"), "utf8");
      const { towns, conventions } = JSON.parse(text) as CaseInput;
      return monthOf(name, towns, conventions);
    });
}

/** A month of invented towns as a workbook of the usual shape, read and compiled. */
export function monthOf(
  about: string,
  towns: readonly TownFacts[],
  conventions: Partial<Conventions> = {},
): NativeMonth {
  const made = nativeMonth(about, gridsOf(month(towns), conventions), "1-6月");
  if (!made) throw new Error(`${about} cannot be compiled`);
  return made;
}

/** The sheets of a workbook of the usual shape that hold these figures. */
export function gridsOf(observations: Observations, conventions: Partial<Conventions>): Grid[] {
  const { towns, quantities, targets } = observations;
  const shown = (figure: Figure | undefined): CellValue =>
    figure?.kind === "number"
      ? nearestDouble(figure.value)
      : figure?.kind === "invalid"
        ? "?"
        : null;
  const data = towns.map((town, index) => [
    town,
    ...QUANTITIES.map((quantity) => shown(quantities.get(quantity)?.[index])),
  ]);
  const tasks = towns.map((town, index) => [
    town,
    ...TASKS.map((task) => shown(targets.get(task)?.[index])),
  ]);
  const method = methodRows(
    changxing2020,
    { ...changxing2020.defaultConventions, ...conventions },
    words,
  );
  return [
    gridOfValues(TASK_SHEET, [
      ["乡镇", ...TASKS.map((task) => `${TASK_COLUMNS[task].header}(${TASK_COLUMNS[task].unit})`)],
      [null, ...TASKS.map(() => "1-6月")],
      ...tasks,
    ]),
    gridOfValues(SHEET, [
      ["乡镇", ...QUANTITIES.map((quantity) => DATA_COLUMNS[quantity].header)],
      ...data,
    ]),
    ...ledgersOf(observations),
    gridOfValues("考核办法", [[...METHOD_HEADERS], ...method.map((row) => [...row])]),
  ];
}

/** 15 March 2020. */
const A_DAY = 43_905;

function ledgersOf({ towns, projects, items }: Observations): Grid[] {
  const rowsOf = <Row>(
    ledger: Observations["projects"] | Observations["items"],
    row: (town: string, entry: Row, index: number) => CellValue[],
  ): CellValue[][] =>
    ledger.kind === "read"
      ? ledger.byTown.flatMap((own, town) =>
          own.kind === "rows"
            ? own.rows.map((entry, index) => row(towns[town] ?? "", entry as Row, index))
            : [],
        )
      : [];
  const { town, name, approved, investment, beltAndRoad } = PROJECT_HEADERS;
  type Project = { readonly investment: never; readonly isBeltAndRoad: boolean };
  type Item = { readonly level: keyof typeof ITEM_LEVELS };
  return [
    gridOfValues("境外投资项目", [
      [town, name, approved, investment, beltAndRoad],
      ...rowsOf<Project>(projects, (of, project, index) => [
        of,
        `项目${index + 1}`,
        A_DAY,
        nearestDouble(project.investment),
        project.isBeltAndRoad ? "是" : "否",
      ]),
    ]),
    gridOfValues("信息报送", [
      [town, ITEM_HEADERS.date, ITEM_HEADERS.title, ITEM_HEADERS.level],
      ...rowsOf<Item>(items, (of, { level }, index) => [
        of,
        A_DAY,
        `信息${index + 1}`,
        ITEM_LEVELS[level],
      ]),
    ]),
  ];
}
