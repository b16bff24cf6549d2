import { DATA_COLUMNS, type Quantity, type Task } from "../method/changxing-2020-names";
import type { CellAddress } from "../../src/cells/address";
import { changxing2020 } from "../../src/method/editions/changxing-2020";
import type { Conventions } from "../../src/method/conventions";
import type { ItemLevel } from "../../src/method/types";
import { shortestText } from "../../src/numbers/decimal-text";
import { exact } from "../../src/numbers/exact";
import type { LedgerRows, Observations, Observed, TownRows } from "../../src/scoring/observations";
import { noticesOf as noticesIn } from "../../src/engine/notices";
import { score } from "../../src/engine/score";
import type { ScoreSheet } from "../../src/scoring/score-sheet";

/** null is a blank cell, "?" one that holds text. */
export type Cell = string | null;

/** An invented town: what it does not name holds the ordinary values below. */
export interface TownFacts {
  readonly name?: string;
  readonly data?: Partial<Record<Quantity, Cell>>;
  readonly targets?: Partial<Record<Task, Cell>>;
  readonly projects?: readonly (readonly [investment: string, isBeltAndRoad: boolean])[];
  readonly items?: readonly ItemLevel[];
}

export const QUANTITIES = Object.keys(DATA_COLUMNS) as Quantity[];
export const TASKS: readonly Task[] = [
  "exportGrowth",
  "newExporters",
  "smallExporterInsurance",
  "exporterInsurance",
];

const ORDINARY: Readonly<Record<Quantity, string>> = {
  exports: "1085",
  exportsLastYear: "1000",
  activeExporters: "50",
  activeExportersLastYear: "50",
  newExporters: "7",
  insuredExporters: "45",
  insuredExportersOfMonth: "10",
  smallExporterInsuranceRate: "100",
  generalTradeExports: "1000",
  epidemicExports: "50",
  epidemicQuality: "0.5",
  imports: "100",
  importsLastYear: "90",
  outsourcing: "10",
  newServiceFirms: "2",
  ordersScore: "90",
};
const ORDINARY_TARGETS: Readonly<Record<Task, string>> = {
  exportGrowth: "8.5",
  newExporters: "7",
  smallExporterInsurance: "100",
  exporterInsurance: "90",
};

export const SHEET = "数据 1-6月";
export const TASK_SHEET = "任务分解表";

/** Observations of invented towns, as reading would give them. */
export function month(towns: readonly TownFacts[]): Observations {
  return {
    period: "1-6月",
    year: 2020,
    towns: towns.map((town, index) => town.name ?? `镇${index + 1}`),
    quantities: new Map(
      QUANTITIES.map((quantity, column) => [
        quantity,
        towns.map(({ data = {} }, row) =>
          observed(
            quantity in data ? data[quantity] : ORDINARY[quantity],
            { sheet: SHEET, row: row + 5, column: column + 1 },
            DATA_COLUMNS[quantity].header,
          ),
        ),
      ]),
    ),
    targets: new Map(
      TASKS.map((task, column) => [
        task,
        towns.map(({ targets = {} }, row) =>
          observed(
            task in targets ? targets[task] : ORDINARY_TARGETS[task],
            { sheet: TASK_SHEET, row: row + 4, column: column + 1 },
            task,
          ),
        ),
      ]),
    ),
    projects: projectsOf(towns),
    items: itemsOf(towns),
  };
}

function observed(cell: Cell | undefined, address: CellAddress, header: string): Observed {
  const facts = { header, town: "" };
  if (cell === null || cell === undefined) {
    const finding = { code: "cell-blank", severity: "block", cell: address, facts } as const;
    return { kind: "missing", cell: address, finding };
  }
  if (cell === "?") {
    const text = { ...facts, text: "?", seems: null };
    const finding = { code: "cell-text", severity: "block", cell: address, facts: text } as const;
    return { kind: "invalid", cell: address, finding };
  }
  return { kind: "number", value: exact(cell), cell: address };
}

function ledger<Row>(
  sheet: string,
  towns: readonly TownFacts[],
  rowsOf: (town: TownFacts) => Row[],
): LedgerRows<Row> {
  const byTown = towns.map((town): TownRows<Row> => ({ kind: "rows", rows: rowsOf(town) }));
  return { kind: "read", sheet, byTown, faults: [], laterRows: 0 };
}

function projectsOf(towns: readonly TownFacts[]): Observations["projects"] {
  let row = 0;
  return ledger("境外投资项目", towns, ({ projects = [] }) =>
    projects.map(([investment, isBeltAndRoad], index) => ({
      name: `项目${"甲乙丙丁戊己庚辛壬癸"[index % 10]}`,
      investment: exact(investment),
      isBeltAndRoad,
      cell: { sheet: "境外投资项目", row: (row += 1), column: 3 },
    })),
  );
}

function itemsOf(towns: readonly TownFacts[]): Observations["items"] {
  let row = 0;
  return ledger("信息报送", towns, ({ items = [] }) =>
    items.map((level, index) => ({
      title: "信息",
      key: `信息${index}`,
      day: 20_200_315,
      level,
      cell: { sheet: "信息报送", row: (row += 1), column: 3 },
    })),
  );
}

/** Scores an invented month by the 2020 method, with some conventions changed. */
export function scoreMonth(
  observations: Observations,
  conventions: Partial<Conventions> = {},
): ScoreSheet {
  return score(
    changxing2020,
    { ...changxing2020.defaultConventions, ...conventions },
    observations,
  );
}

/** Points of an indicator in roster order as decimal text, or the outcome that is no score. */
export function pointsOf(sheet: ScoreSheet, code: string): string[] {
  const found = sheet.indicators.find(({ indicator }) => indicator.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found.scores.map((one) =>
    one.outcome === "scored" ? shortestText(one.points) : one.outcome,
  );
}

/** Index of an indicator in the sheet. */
export function indexOf(sheet: ScoreSheet, code: string): number {
  return sheet.indicators.findIndex(({ indicator }) => indicator.code === code);
}

/** The notices as `kind code: towns`. */
export function noticesOf(sheet: ScoreSheet): string[] {
  return noticesIn(sheet).map(({ kind, code, towns }) => `${kind} ${code}: ${towns.join(",")}`);
}
