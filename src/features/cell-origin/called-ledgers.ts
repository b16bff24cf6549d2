import type { CellAddress } from "../../cells/address";
import { isBlankValue, shownText } from "../../reading/words/table-rows";
import { changxing2020 } from "../../method/editions/changxing-2020";
import { rosterOfNames } from "../../reading/words/named-roster";
import { readPeriod, type PeriodReading } from "../../reading/words/period";
import { readProjects } from "../../reading/sheets/projects-ledger";
import type { Item } from "../../scoring/observations";
import {
  columnCells,
  nameBeside,
  rangeGrid,
  singleValue,
  type CallScope,
} from "../../reading/calls/call-cells";
import { withoutFigures } from "../../reading/calls/figure-observations";
import type { CallCell, CalledScore } from "./call-cell";
import { isNumberOf, scoresAlone } from "./call-observations";

/** The ledger's rows of one town. */
export function calledProjects(
  { called, at: { row } }: CallCell,
  scope: CallScope,
): CalledScore | null {
  const ledger = rangeGrid(called.argument("projects"), scope);
  const town = called.argument("towns");
  const name = town.kind === "text" ? town.text : columnCells(town, scope)?.[row]?.value;
  const until = untilOf(shownText(singleValue(called.argument("period"), scope)));
  if (!ledger || typeof name !== "string" || isBlankValue(name) || until === null) return null;
  const roster = rosterOfNames([name.trim()]);
  const projects = readProjects(ledger, { ...until, roster, unknownTowns: "other" });
  return scoresAlone(called.indicators, { ...withoutFigures(roster.towns), projects }, 0);
}

/** The months that count: all of the year when none are named. */
function untilOf(text: string): { period: string | null; year: number } | null {
  if (text.trim() === "") return { period: null, year: changxing2020.year };
  const asked: PeriodReading = readPeriod(text);
  if (asked.kind !== "period") return null;
  return { period: asked.canonical, year: asked.period.year ?? changxing2020.year };
}

/** So many items are counted one by one; more are no longer a township's. */
const MOST_ITEMS = 1000;

/** So many items at each level, each standing in the cell of its count. */
export function calledItems(
  { called, anchor, at: { row } }: CallCell,
  scope: CallScope,
): CalledScore | null {
  const rows: Item[] = [];
  let first: CellAddress | null = null;
  for (const { of, own } of called.figures) {
    const found = columnCells(own, scope)?.[row];
    if (!found || of === "any" || !("level" in of) || !isNumberOf(of, found.value)) return null;
    const count = found.value;
    if (rows.length + count > MOST_ITEMS) return null;
    const cell = found.cell ?? anchor;
    first ??= cell;
    const item = { title: String(count), day: 0, level: of.level, cell };
    for (let each = 0; each < count; each += 1) rows.push({ ...item, key: String(rows.length) });
  }
  const at = first ?? anchor;
  const towns = [nameBeside(scope.grids.get(at.sheet), at) ?? ""];
  const items = {
    kind: "read",
    sheet: at.sheet,
    byTown: [{ kind: "rows", rows }],
    faults: [],
    laterRows: 0,
  } as const;
  return scoresAlone(called.indicators, { ...withoutFigures(towns), items }, 0);
}
