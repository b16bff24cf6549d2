import type { CellAddress } from "../../cells/address";
import { isBlankValue, shownText } from "../../reading/words/table-rows";
import type { SingleCall } from "../../formula/single-call";
import { DEFAULT_EDITION } from "../../method/catalog";
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
import { scoresAlone } from "./call-observations";
import type { CalledIndicators } from "./called-indicators";
import { INFO_LEVELS } from "../../reading/calls/indicator-calls";

/** INVESTMENT: the ledger's rows of one town. */
export function calledInvestment(
  { args: [projects, town, period] }: SingleCall,
  scope: CallScope,
  row: number,
): CalledIndicators | null {
  const ledger = rangeGrid(projects, scope);
  const name = town?.kind === "text" ? town.text : columnCells(town, scope)?.[row]?.value;
  const until = untilOf(shownText(singleValue(period, scope)));
  if (!ledger || typeof name !== "string" || isBlankValue(name) || until === null) return null;
  const roster = rosterOfNames([name.trim()]);
  const read = readProjects(ledger, { ...until, roster, unknownTowns: "other" });
  return { scores: scoresAlone(["5"], { towns: roster.towns, projects: read }), town: 0 };
}

/** The months that count: all of the year when none are named. */
function untilOf(text: string): { period: string | null; year: number } | null {
  if (text.trim() === "") return { period: null, year: DEFAULT_EDITION.year };
  const asked: PeriodReading = readPeriod(text);
  if (asked.kind !== "period") return null;
  return { period: asked.canonical, year: asked.period.year ?? DEFAULT_EDITION.year };
}

/** So many items are counted one by one; more are no longer a township's. */
const MOST_ITEMS = 1000;

/** INFO: so many items at each level, each standing in the cell of its count. */
export function calledInfo(
  { args }: SingleCall,
  scope: CallScope,
  formula: CellAddress,
  row: number,
): CalledIndicators | null {
  const items: Item[] = [];
  let first: CellAddress | null = null;
  for (const [index, level] of INFO_LEVELS.entries()) {
    const found = columnCells(args[index], scope)?.[row];
    const count = found?.value;
    if (typeof count !== "number" || !Number.isInteger(count) || count < 0) return null;
    if (items.length + count > MOST_ITEMS) return null;
    const cell = found?.cell ?? formula;
    first ??= cell;
    for (let item = 0; item < count; item += 1) items.push({ title: String(count), level, cell });
  }
  const at = first ?? formula;
  const towns = [nameBeside(scope.grids.get(at.sheet), at) ?? ""];
  const read = {
    kind: "read",
    sheet: at.sheet,
    byTown: [{ kind: "rows", rows: items }],
    faults: [],
    laterRows: 0,
  } as const;
  return { scores: scoresAlone(["9"], { towns, items: read }), town: 0 };
}
