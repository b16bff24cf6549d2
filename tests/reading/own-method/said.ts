/** What a sheet says, apart from how it was typed; independent of the reading. */
import type { CellValue } from "../../../src/cells/grid";
import { HEAD_LABELS } from "../../../src/method/own-sheet/head";
import {
  OWN_HEADERS,
  OWN_TABLE_IDS,
  OWN_TABLES,
  type OwnTableId,
} from "../../../src/method/own-sheet/terms";
import { CONVENTION_IDS, type Conventions } from "../../../src/method/conventions";
import { choiceText, conventionCode } from "../../../src/method/method-table";
import { USUAL_CONVENTIONS } from "../../../src/method/own-sheet/usual-conventions";
import { conventions as words } from "../../../src/messages/zh/conventions";

type Cells = readonly (readonly CellValue[])[];
type SaidRow = Readonly<Record<string, string>>;

export interface Said {
  readonly head: SaidRow;
  readonly tables: Readonly<Record<string, readonly SaidRow[]>>;
}

/** A number is a number however it was typed, and spaces make no difference. */
function text(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const typed = String(value)
    .normalize("NFKC")
    .replace(/[\s"'“”‘’]/g, "");
  return /^-?\d+(\.\d+)?$/.test(typed) ? String(Number(typed)) : typed;
}

const DEFAULTS: Readonly<Record<string, string>> = { 当月: "否", 每期必变: "否", 方向: "越大越好" };

/** Rows that may be left out, or blank. */
const HEAD_DEFAULTS: Readonly<Record<string, string>> = {
  总分封顶: "",
  总分方向: "越大越好",
  名次依据: "公布值",
  同分: "",
};

function headText(label: string, value: string): string {
  const usual = HEAD_DEFAULTS[label];
  if (usual !== undefined && (value === "missing" || value === "")) return usual;
  if (label !== "同分") return value;
  const names = value.split(/[、,;]/).filter((one) => one !== "");
  const isSaid = names.at(-1) === "并列" || names.at(-1) === "表序";
  return [...names, ...(isSaid ? [] : ["并列"])].join("、");
}

/** null where the sheet has no such layout any more. */
export function saidBy(cells: Cells): Said | null {
  const heads = OWN_TABLE_IDS.map((id) =>
    cells.findIndex(([first]) => first === `【${OWN_TABLES[id]}】`),
  );
  if (heads.includes(-1)) return null;
  const head: Record<string, string> = {};
  for (const [label, value] of cells.slice(0, heads[0])) head[text(label)] = text(value);
  const labels = Object.values(HEAD_LABELS);
  const known = Object.fromEntries(
    labels.map((label) => [label, headText(label, head[label] ?? "missing")]),
  );
  const rowsOf = (id: OwnTableId): readonly SaidRow[] => {
    const index = OWN_TABLE_IDS.indexOf(id);
    return rowsIn(cells.slice((heads[index] ?? -1) + 1, heads[index + 1]), id);
  };
  const codes = rowsOf("indicators").map((row) => row["代码"] ?? "");
  const tables = OWN_TABLE_IDS.map((id) => {
    const rows = rowsOf(id);
    if (id === "conventions") return [id, choices(rows)] as const;
    const isOfCodes = ["tiers", "ledgerPoints", "parts", "conventionCells"].includes(id);
    const ordered = codes.flatMap((code) => rows.filter((row) => row["代码"] === code));
    // Every 项 stands there once, in whatever order.
    if (id === "ledgerPoints") return [id, [...ordered].sort(byItem)] as const;
    return [id, isOfCodes ? ordered : rows] as const;
  });
  return { head: known, tables: Object.fromEntries(tables) };
}

function byItem(a: SaidRow, b: SaidRow): number {
  const [one, other] = [a, b].map((row) => `${row["代码"] ?? ""} ${row["项"] ?? ""}`);
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

function rowsIn(all: Cells, id: OwnTableId): SaidRow[] {
  const [headers = [], ...rows] = all.filter((row) => row.some((value) => text(value) !== ""));
  return rows.flatMap((row) => {
    const filled = OWN_HEADERS[id].map((header) => row[headers.indexOf(header)]);
    const isFilled = filled.filter((value) => text(value) !== "");
    if (isFilled.length === 0) return [];
    // A note below a table.
    if (isFilled.length === 1 && /^备注|[。;]/.test(text(isFilled[0]))) return [];
    return [
      withDefaults(
        Object.fromEntries(OWN_HEADERS[id].map((header, index) => [header, text(filled[index])])),
      ),
    ];
  });
}

function withDefaults(row: SaidRow): SaidRow {
  const filled = Object.fromEntries(
    Object.entries(row).map(([header, value]) => [
      header,
      value === "" ? (DEFAULTS[header] ?? "") : value,
    ]),
  );
  const has = ["合并", "每单位加减", "完成任务", "名次递减"].includes(row["规则"] ?? "");
  const isStated = row["最低"] !== "" || row["最高"] !== "" || row["规则"] !== "完成任务";
  if (has && isStated) {
    if (row["最低"] === "") filled["最低"] = "0";
    if (row["最高"] === "" && row["规则"] !== "名次递减") filled["最高"] = row["分值"] ?? "";
  }
  if (/^\d.*%$/.test(row["每"] ?? "")) filled["每"] = `参照的${row["每"] ?? ""}`;
  if (/^\d[\d.]*$/.test(row["每"] ?? "") && /增幅|比重/.test(row["取值"] ?? ""))
    filled["每"] = `${row["每"] ?? ""}个百分点`;
  for (const list of ["别名", "可能是", "措辞"]) {
    if (filled[list] !== undefined)
      filled[list] = filled[list]
        .split(/[、,;]/)
        .filter((one) => one !== "")
        .join("、");
  }
  if (filled["措辞"] === "总数、排序") filled["措辞"] = "排序、总数";
  return filled;
}

/** Every convention's choice; that of a row which is not there, or blank, is the default. */
function choices(rows: readonly SaidRow[]): SaidRow[] {
  const known = new Map(rows.map((row) => [row["代码"], row["口径"]]));
  const all = CONVENTION_IDS.map((id) => {
    const usual = text(usualWords(id, USUAL_CONVENTIONS));
    return [conventionCode(id), known.get(conventionCode(id)) || usual];
  });
  return [Object.fromEntries(all) as SaidRow];
}

const usualWords = <Id extends keyof Conventions>(id: Id, conventions: Conventions): string =>
  choiceText(id, conventions[id], words);
