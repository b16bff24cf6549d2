import { a1Area, quoteSheet } from "../../../cells/address";
import { gridEnd, type Grid } from "../../../cells/grid";
import type { FormulaLayout } from "../../../compile/layout";
import { cells } from "../../../formula/tree";
import type { Argument } from "../../../formula/single-call";
import { changxing2020 } from "../../../method/editions/changxing-2020";
import { partOfMethod } from "../../../method/part-of-method";
import { rosterOfNames } from "../../../reading/words/named-roster";
import { lastMonthOf, readPeriod } from "../../../reading/words/period";
import { MOST_NATIVE_LEDGER_ROWS } from "../../../record/write-mode";
import { columnCells, rangeGrid } from "../../../reading/calls/call-cells";
import type { Called } from "../../../reading/calls/called";
import { projectsLayout } from "../../../ranking/ledger-layout";
import { argumentFormulas } from "./argument-formulas";
import { givenText, whileGiven, type GivenText } from "./given-text";
import type { NativeScope, NativeTable } from "./native-scope";

/** Blank rows at the end of the range in which an entry may still be typed. */
const MOST_SPARE_ROWS = 20;
const DECIMALS = 4;
/** What a ledger's towns are to calls that do not ask for them. */
const NOBODYS = -1;

/** The rows of a ledger, counted town by town. */
export function nativeProjects(called: Called, scope: NativeScope): NativeTable | null {
  const projects = called.argument("projects");
  const ledger = rangeGrid(projects, scope);
  const towns = townsOf(called.argument("towns"), scope);
  const until = untilOf(called.argument("period"), scope);
  if (projects.kind !== "reference" || !ledger || !towns || !until) return null;
  const { area } = projects.reference;
  const spareRows = Math.min(MOST_SPARE_ROWS, area.row + area.rows - gridEnd(ledger).row);
  const names = towns.map(({ text }) => text);
  const layoutOf = (asked: readonly string[], sheet: string): FormulaLayout | null =>
    ledgerLayout(ledger, asked, spareRows, until, sheet);
  const layout = layoutOf(names, "");
  if (!layout?.projects || layout.projects.rows > MOST_NATIVE_LEDGER_ROWS) return null;
  const key = JSON.stringify([ledger.sheet, area, until.lastMonth, until.year]);
  const results = scope.blocks.addLedger(
    key,
    {
      title: `${called.typed} ${quoteSheet(ledger.sheet)}!${a1Area(area)}`,
      method: partOfMethod(changxing2020, called.indicators),
      conventions: changxing2020.defaultConventions,
    },
    names,
    (asked, sheet) => {
      const layout = layoutOf(asked, sheet);
      if (!layout) throw new Error("a ledger that was one before");
      return layout;
    },
  );
  return (
    results &&
    results.map((result, row) => [
      () => whileGiven([...until.given, ...towns.slice(row, row + 1)], cells(result())),
    ])
  );
}

function ledgerLayout(
  ledger: Grid,
  towns: readonly string[],
  spareRows: number,
  { lastMonth, year }: Until,
  sheet: string,
): FormulaLayout | null {
  const scope = { roster: rosterOfNames(towns), spareRows, otherTowns: NOBODYS };
  const projects = projectsLayout(ledger, scope);
  if (!projects) return null;
  return {
    scoresSheet: sheet,
    stepsSheet: sheet,
    period: "",
    lastMonth,
    year,
    isSample: false,
    decimals: DECIMALS,
    towns: towns.map((name) => ({ name, names: [] })),
    quantities: new Map(),
    quantityHeaders: new Map(),
    targets: new Map(),
    targetHeaders: new Map(),
    projects,
    items: null,
    method: null,
    assigned: new Map(),
  };
}

/** The names that a call gives, each with the cell that must go on holding it. */
function townsOf(argument: Argument, scope: NativeScope): GivenText[] | null {
  if (argument.kind === "text") return [{ text: argument.text.trim(), relied: null }];
  const values = columnCells(argument, scope);
  const formulas = argumentFormulas(argument, scope);
  if (!values || !formulas) return null;
  const towns = values.flatMap(({ value }, row): GivenText[] => {
    const cell = formulas[row];
    if (typeof value !== "string" || cell?.kind !== "cells") return [];
    return [{ text: value, relied: cell.text }];
  });
  return towns.length === values.length ? towns : null;
}

interface Until {
  readonly lastMonth: number;
  readonly year: number;
  readonly given: readonly GivenText[];
}

/** The months that count: all of the year when none are named. */
function untilOf(argument: Argument, scope: NativeScope): Until | null {
  const { year } = changxing2020;
  if (argument.kind === "omitted") return { lastMonth: 12, year, given: [] };
  const given = givenText(argument, scope);
  const asked = given && readPeriod(given.text);
  if (!given || asked?.kind !== "period") return null;
  return {
    lastMonth: lastMonthOf(asked.canonical),
    year: asked.period.year ?? year,
    given: [given],
  };
}
