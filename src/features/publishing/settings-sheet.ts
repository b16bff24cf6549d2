import { cellAt, gridEnd, shownValue, valueAt, type Grid } from "../../cells/grid";
import type { CellAddress } from "../../cells/address";
import { circular } from "../../messages/zh/circular";
import { fullWidth } from "../../messages/zh/circular-parts";
import { circularSheet } from "../../messages/zh/circular-sheet";
import type { CircularChoices } from "../../circular/choices";
import type { MethodNames } from "../../method/method";
import { CIRCULAR_SETTINGS_SHEET } from "../../method/sheet-terms";
import { look, sheetContent, squared, text, type Row } from "../../workbook/sheet-parts";
import type { SheetContent } from "../../workbook/workbook";

const { settings: words } = circularSheet;

/** What stands where the user has filled in nothing. */
export function usualChoices(names: MethodNames, year: number): CircularChoices {
  const units = fullWidth(names.units);
  return {
    isOfficial: false,
    office: "",
    number: words.openNumber(year),
    to: circular.to(units),
    signed: "",
    signer: "",
    date: words.openDate(year),
    copies: "",
    printedBy: "",
    printedOn: words.openDate(year),
    subject: units + fullWidth(names.index),
    units,
    listed: 3,
    hasTaskAnnex: true,
    rateDecimals: 2,
    problems: [],
    demands: [],
  };
}

type Setting = keyof CircularChoices;

const SETTINGS = Object.keys(words.rows) as (Setting & keyof typeof words.rows)[];
const TITLE_ROWS = 2;
/** Rows for the user's own paragraphs beside the first. */
const MORE_ROWS = 2;

/** The sheet 通报设置 as it is made once: afterwards it is the user's. */
export function settingsSheet(name: string, usual: CircularChoices): SheetContent {
  const rows = SETTINGS.flatMap((setting): Row[] => {
    const [label = "", note = ""] = words.rows[setting];
    const row = [text(label), text(firstText(setting, usual)), text(note)];
    const isOwn = setting === "problems" || setting === "demands";
    return [row, ...(isOwn ? Array.from({ length: MORE_ROWS }, (): Row => []) : [])];
  });
  const first = TITLE_ROWS;
  return sheetContent(
    name,
    squared(
      [[text(words.title)], words.headers.map(text), ...rows, [], [text(words.hint)]],
      words.headers.length,
    ),
    {
      styles: [
        look("title", [0, 0, 1, 3]),
        look("header", [1, 0, 1, 3]),
        look("text", [first, 0, rows.length, 1]),
        look("input", [first, 1, rows.length, 1]),
        look("wrapped", [first, 2, rows.length, 1]),
        look("note", [first + rows.length + 1, 0, 1, 1]),
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      columnWidths: [16, 60, 46],
      freeze: { rows: TITLE_ROWS, columns: 1 },
      dropdowns: yesOrNo(rows),
      print: { landscape: true, titleRows: TITLE_ROWS },
    },
  );
}

function yesOrNo(rows: readonly Row[]): SheetContent["dropdowns"] {
  const labels = (["isOfficial", "hasTaskAnnex"] as const).map((setting) => words.rows[setting][0]);
  return rows.flatMap(([label], i) => {
    const isAsked = label && "text" in label && labels.includes(label.text);
    if (!isAsked) return [];
    const area = { row: TITLE_ROWS + i, column: 1, rows: 1, columns: 1 };
    return [{ area, choices: [words.yes, words.no] }];
  });
}

function firstText(setting: Setting, usual: CircularChoices): string {
  if (setting === "demands") return words.demand(usual.units);
  const value = usual[setting];
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return typeof value === "object" ? "" : String(value);
}

/** A cell of 通报设置 that says something else than it may. */
export interface InvalidSetting {
  readonly kind: "invalid";
  readonly cell: CellAddress;
  readonly text: string;
  readonly allowed: string;
}

export type ReadChoices =
  { readonly kind: "choices"; readonly choices: CircularChoices } | InvalidSetting;

/** The sheet of ours that holds the settings; null before the first circular. */
export function findSettings(grids: ReadonlyMap<string, Grid>): Grid | null {
  const found = [...grids.values()].filter(
    (grid) =>
      grid.sheet.startsWith(CIRCULAR_SETTINGS_SHEET) &&
      words.headers.every((header, column) => valueAt(grid, 1, column) === header),
  );
  return found[0] ?? null;
}

/** What the user has filled in; blank cells leave what is usual. */
export function readChoices(grid: Grid | null, usual: CircularChoices): ReadChoices {
  if (!grid)
    return { kind: "choices", choices: { ...usual, demands: [words.demand(usual.units)] } };
  const filled = filledCells(grid);
  const first = (setting: Setting): FilledCell | undefined => filled.get(setting)?.[0];
  const own = (setting: Setting): string[] => (filled.get(setting) ?? []).map(({ said }) => said);
  const texts = TEXTS.map((setting) => [setting, first(setting)?.said ?? usual[setting]] as const);
  for (const { setting, least, most } of NUMBERS) {
    const found = first(setting);
    const isFine = !found || isWithin(found.said, least, most);
    if (!isFine) return invalid(found, `${least}—${most}`);
  }
  for (const setting of ANSWERS) {
    const found = first(setting);
    const isFine = !found || [words.yes, words.no].includes(found.said);
    if (!isFine) return invalid(found, `${words.yes}、${words.no}`);
  }
  const numberOf = (setting: "listed" | "rateDecimals"): number => {
    const found = first(setting);
    return found ? Number(found.said) : usual[setting];
  };
  const answerOf = (setting: "isOfficial" | "hasTaskAnnex"): boolean => {
    const found = first(setting);
    return found ? found.said === words.yes : usual[setting];
  };
  return {
    kind: "choices",
    choices: {
      ...usual,
      ...Object.fromEntries(texts),
      isOfficial: answerOf("isOfficial"),
      hasTaskAnnex: answerOf("hasTaskAnnex"),
      listed: numberOf("listed"),
      rateDecimals: numberOf("rateDecimals"),
      problems: own("problems"),
      demands: own("demands"),
    },
  };
}

const TEXTS = [
  "office",
  "number",
  "subject",
  "units",
  "to",
  "signed",
  "date",
  "copies",
  "printedBy",
  "printedOn",
] as const;
const NUMBERS = [
  { setting: "listed", least: 1, most: 10 },
  { setting: "rateDecimals", least: 0, most: 6 },
] as const;
const ANSWERS = ["isOfficial", "hasTaskAnnex"] as const;

interface FilledCell {
  readonly said: string;
  readonly cell: CellAddress;
}

const invalid = ({ said, cell }: FilledCell, allowed: string): InvalidSetting => ({
  kind: "invalid",
  cell,
  text: said,
  allowed,
});

const isWithin = (text: string, least: number, most: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** The cells of each setting by its label; a row without a label belongs to the one above. */
function filledCells(grid: Grid): ReadonlyMap<Setting, readonly FilledCell[]> {
  const labels = new Map(SETTINGS.map((setting) => [words.rows[setting][0], setting]));
  const found = new Map<Setting, FilledCell[]>();
  let current: Setting | null = null;
  for (let row = TITLE_ROWS; row < gridEnd(grid).row; row += 1) {
    const label = valueAt(grid, row, 0);
    if (label !== null) current = labels.get(shownValue(label).trim()) ?? null;
    const value = valueAt(grid, row, 1);
    const said = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
    if (current === null || said === "") continue;
    const known = found.get(current) ?? [];
    found.set(current, [...known, { said, cell: cellAt(grid, row, 1) }]);
  }
  return found;
}
