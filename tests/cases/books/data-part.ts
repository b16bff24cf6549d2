/** A data sheet as a bureau may lay it out, with the cells that a fault may strike. */
import { DATA_COLUMNS, type Quantity } from "../../method/changxing-2020-names";
import { columnLetters } from "../../../src/cells/address";
import type { Choices } from "./choices";
import { QUANTITIES } from "./facts";
import { headerForm, unitOfColumn } from "./header-forms";
import { cell, Sheet, valueOf, type Cell } from "./sheet";
import { townForms } from "./town-forms";

export interface DataPart {
  readonly sheet: Sheet;
  readonly townHeader: Cell;
  readonly headers: ReadonlyMap<Quantity, Cell>;
  /** null without a unit row. */
  readonly units: ReadonlyMap<Quantity, Cell> | null;
  readonly title: Cell | null;
  /** In roster order, wherever the rows stand. */
  readonly towns: readonly Cell[];
  readonly figures: ReadonlyMap<Quantity, readonly Cell[]>;
  /** null without a 全县 row. Cells of what can be added up. */
  readonly county: { readonly name: Cell; readonly sums: ReadonlyMap<Quantity, Cell> } | null;
  /** Cells of a column beside the needed ones, in roster order, or null. */
  readonly besides: readonly Cell[] | null;
  readonly currency: string;
}

/** What both data sheets of a workbook have in common. */
export interface DataLook {
  readonly currency: string;
  readonly unitsIn: "header" | "row" | "nowhere" | "above";
  readonly hasOwners: boolean;
  readonly county: "none" | "last" | "first";
  readonly countyName: string;
  readonly countyIsFormula: boolean;
  readonly besides: "none" | "processing" | "remark";
  readonly order: readonly Quantity[];
}

export function dataLook(choices: Choices): DataLook {
  return {
    currency: choices.one(["万美元", "万美元", "万美元", "万元"]),
    unitsIn: choices.one(["header", "row", "nowhere", "above"]),
    hasOwners: choices.rarely(2),
    county: choices.one(["none", "last", "first", "last"]),
    countyName: choices.one(["全县", "合计", "全县合计", "长兴县", "总计", "合 计"]),
    countyIsFormula: choices.rarely(3),
    besides: choices.one(["none", "processing", "remark"]),
    order: choices.order(QUANTITIES),
  };
}

interface DataFacts {
  readonly names: readonly string[];
  readonly figure: (quantity: Quantity, town: number) => number;
}

export interface DataNames {
  readonly sheet: string;
  readonly title: string | null;
}

export function dataPart(
  { names, figure }: DataFacts,
  asked: DataNames,
  look: DataLook,
  choices: Choices,
): DataPart {
  const sheet = new Sheet(asked.sheet);
  sheet.top = choices.one([0, 0, 2]);
  sheet.left = choices.one([0, 0, 1]);
  const unitOf = (quantity: Quantity): string => unitOfColumn(quantity, look.currency);
  const townHeader = cell(choices.one(["乡镇", "乡镇(街道、园区)", "单位名称", "各乡镇"]));
  const beside = look.besides === "none" ? [] : [cell(BESIDES[look.besides])];
  const headers = new Map(
    look.order.map((quantity) => [
      quantity,
      cell(headerForm(quantity, look.unitsIn === "header" ? unitOf(quantity) : null, choices)),
    ]),
  );
  const title = asked.title === null ? null : cell(asked.title);
  if (title) sheet.add([title]);
  const isStated =
    look.unitsIn === "above" || (look.unitsIn === "nowhere" && look.currency !== "万美元");
  if (isStated) sheet.addValues([null, null, `单位：${look.currency}、家`]);
  sheet.add([townHeader, ...headers.values(), ...beside]);
  const units = look.unitsIn === "row" ? unitRow(sheet, look, unitOf) : null;
  if (look.hasOwners) {
    sheet.addValues(["责任单位", ...look.order.map((each) => DATA_COLUMNS[each].owner)]);
  }
  const towns = names.map((name) => cell(choices.one(townForms(name))));
  const figures = new Map(
    look.order.map((quantity) => [
      quantity,
      names.map((_, town) => cell(figure(quantity, town), choices.one(FORMATS))),
    ]),
  );
  const besides = besideCells(look, figures, names.length);
  if (look.besides === "processing") addUp(sheet, figures, besides ?? []);
  const county = countyCells(sheet, look, towns, figures);
  const countyRow = county
    ? [county.name, ...look.order.map((each) => county.sums.get(each) ?? cell())]
    : [];
  if (look.county === "first") sheet.add(countyRow);
  for (const town of choices.order(names.map((_, index) => index))) {
    const cells = look.order.map((quantity) => figures.get(quantity)![town]!);
    sheet.add([towns[town]!, ...cells, ...(besides ? [besides[town]!] : [])]);
  }
  if (look.county === "last") sheet.add(countyRow);
  if (choices.rarely(3)) sheet.addValues(["备注：数据由各责任单位提供"]);
  if (choices.rarely(4)) sheet.addValues(["填表人：", null, null, "审核人："]);
  if (title) {
    const header = sheet.rowOf(townHeader);
    const row = sheet.rowOf(title);
    while (row.length < header.length) row.push(cell());
    sheet.merges.push([title, row[row.length - 1]!]);
  }
  return {
    sheet,
    townHeader,
    headers,
    units,
    title,
    towns,
    figures,
    county,
    besides,
    currency: look.currency,
  };
}

const BESIDES = { processing: "加工贸易出口额", remark: "备注" } as const;
const FORMATS = ["General", "0.00", "#,##0.00", "0.00_ ", "#,##0.00_);(#,##0.00)", "@"];

function unitRow(
  sheet: Sheet,
  { order }: DataLook,
  unitOf: (quantity: Quantity) => string,
): Map<Quantity, Cell> {
  const units = new Map(order.map((quantity) => [quantity, cell(unitOf(quantity))]));
  sheet.add([cell("单位"), ...units.values()]);
  return units;
}

/** 加工贸易出口额 makes 自营出口额 a formula, since both kinds of trade add up to it. */
function besideCells(
  { besides }: DataLook,
  figures: ReadonlyMap<Quantity, readonly Cell[]>,
  towns: number,
): Cell[] | null {
  if (besides === "none") return null;
  return Array.from({ length: towns }, (_, town) => {
    if (besides === "remark") return cell(town === 1 ? "数据已核" : null);
    const [exports, general] = (["exports", "generalTradeExports"] as const).map(
      (quantity) => figures.get(quantity)![town]!,
    );
    return cell(hundredthsOf(exports!.value, general!.value));
  });
}

function addUp(
  sheet: Sheet,
  figures: ReadonlyMap<Quantity, readonly Cell[]>,
  processing: readonly Cell[],
): void {
  figures.get("exports")?.forEach((exports, town) => {
    const parts = [figures.get("generalTradeExports")![town]!, processing[town]!];
    const reference = (part: Cell): string => (sheet.has(part) ? sheet.a1(part) : "#REF!");
    exports.formula = () => `=${parts.map(reference).join("+")}`;
    exports.live = () => sumOf(parts);
  });
}

const hundredthsOf = (whole: Cell["value"], less: Cell["value"]): number =>
  (Number((Number(whole) * 100).toPrecision(15)) - Number((Number(less) * 100).toPrecision(15))) /
  100;

/** Sums of the numbers in some cells, as SUM gives them: texts are passed over in silence. */
export function sumOf(cells: readonly Cell[]): number {
  return (
    cells
      .map(valueOf)
      .filter((value) => typeof value === "number")
      .reduce((sum, value) => sum + Number((value * 100).toPrecision(15)), 0) / 100
  );
}

function countyCells(
  sheet: Sheet,
  { county, countyName, countyIsFormula }: DataLook,
  towns: readonly Cell[],
  figures: ReadonlyMap<Quantity, readonly Cell[]>,
): DataPart["county"] {
  if (county === "none") return null;
  const sums = [...figures].flatMap(([quantity, cells]): [Quantity, Cell][] => {
    if (!["万美元", "家"].includes(DATA_COLUMNS[quantity].unit)) return [];
    const sum = cell(sumOf(cells));
    if (countyIsFormula) {
      sum.formula = () => `=SUM(${spanOf(sheet, towns, cells)})`;
      sum.live = () => sumOf(cells);
    }
    return [[quantity, sum]];
  });
  return { name: cell(countyName), sums: new Map(sums) };
}

/** `B5:B15`: from the first town's row to the last one's. */
export function spanOf(sheet: Sheet, towns: readonly Cell[], cells: readonly Cell[]): string {
  const rows = towns.filter((town) => sheet.rows.some((row) => row.includes(town)));
  const places = rows.map((town) => sheet.address(town).row + 1);
  const standing = cells.find((one) => sheet.rows.some((row) => row.includes(one)));
  const letters = standing ? columnLetters(sheet.address(standing).column) : "A";
  return `${letters}${Math.min(...places)}:${letters}${Math.max(...places)}`;
}
