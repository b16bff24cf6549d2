import { HostCollection, HostObject, members } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/host-error";
import { lookChange, type HostCell } from "./cell";
import type { Range } from "./range";

/** Looks of a cell nobody touched. */
const DEFAULT_LOOK: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["fill.color", "#FFFFFF"],
  ["font.bold", false],
  ["font.italic", false],
  ["font.color", "#000000"],
  ["font.size", 11],
  ["font.name", "宋体"],
  ["horizontalAlignment", "General"],
  ["verticalAlignment", "Center"],
  ["wrapText", false],
  ["indentLevel", 0],
]);

export const lookOf = (cell: HostCell | undefined, name: string): unknown =>
  cell?.look?.[name] ?? DEFAULT_LOOK.get(name) ?? (name.endsWith(".style") ? "None" : null);

/** A getter that is null where the cells differ, and a setter for all of them. */
abstract class Looks extends HostObject {
  constructor(protected readonly range: Range) {
    super();
  }

  protected common(name: string): unknown {
    return this.range.common((cell) => lookOf(cell, name));
  }

  protected spread(name: string, value: unknown): void {
    const changed = lookChange(name, value);
    this.range.change((cell) => (cell.look = changed(cell.look)));
  }
}

export class RangeFill extends Looks {
  readonly members = members<RangeFill>({ scalars: ["color"], methods: ["clear"] });
  get color(): unknown {
    return this.common("fill.color");
  }
  set color(value: unknown) {
    this.spread("fill.color", value);
  }
  clear(): void {
    this.spread("fill.color", "#FFFFFF");
  }
}

export class RangeFont extends Looks {
  readonly members = members<RangeFont>({ scalars: ["bold", "italic", "color", "size", "name"] });
  get bold(): unknown {
    return this.common("font.bold");
  }
  set bold(value: unknown) {
    this.spread("font.bold", value);
  }
  get italic(): unknown {
    return this.common("font.italic");
  }
  set italic(value: unknown) {
    this.spread("font.italic", value);
  }
  get color(): unknown {
    return this.common("font.color");
  }
  set color(value: unknown) {
    this.spread("font.color", value);
  }
  get size(): unknown {
    return this.common("font.size");
  }
  set size(value: unknown) {
    this.spread("font.size", value);
  }
  get name(): unknown {
    return this.common("font.name");
  }
  set name(value: unknown) {
    this.spread("font.name", value);
  }
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Edge = (typeof EDGES)[number];
const SIDES = ["top", "bottom", "left", "right"] as const;
type Side = (typeof SIDES)[number];

/** Which sides of which cells an edge of a range is. */
function sidesOf(edge: Edge, range: Range, row: number, column: number): readonly Side[] {
  const [top, bottom] = [row === 0, row === range.area.rows - 1];
  const [left, right] = [column === 0, column === range.area.columns - 1];
  switch (edge) {
    case "EdgeTop":
      return top ? ["top"] : [];
    case "EdgeBottom":
      return bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return left ? ["left"] : [];
    case "EdgeRight":
      return right ? ["right"] : [];
    case "InsideHorizontal":
      return SIDES.filter((side) => (side === "top" && !top) || (side === "bottom" && !bottom));
    case "InsideVertical":
      return SIDES.filter((side) => (side === "left" && !left) || (side === "right" && !right));
  }
}

export class RangeBorder extends HostObject {
  readonly members = members<RangeBorder>({ scalars: ["sideIndex", "style", "color", "weight"] });
  constructor(
    private readonly range: Range,
    readonly sideIndex: Edge,
  ) {
    super();
  }
  get style(): unknown {
    return this.first("style");
  }
  set style(value: unknown) {
    this.spread("style", value);
  }
  get color(): unknown {
    return this.first("color");
  }
  set color(value: unknown) {
    this.spread("color", value);
  }
  get weight(): unknown {
    return this.first("weight");
  }
  set weight(value: unknown) {
    this.spread("weight", value);
  }
  private first(name: string): unknown {
    const side = sidesOf(this.sideIndex, this.range, 0, 0)[0];
    return side === undefined
      ? null
      : this.range.common((cell) => lookOf(cell, `borders.${side}.${name}`));
  }
  private spread(name: string, value: unknown): void {
    const changes = new Map(
      SIDES.map((side) => [side, lookChange(`borders.${side}.${name}`, value)] as const),
    );
    this.range.change((cell, row, column) => {
      for (const side of sidesOf(this.sideIndex, this.range, row, column)) {
        cell.look = changes.get(side)?.(cell.look) ?? {};
      }
    });
  }
}

export class RangeBorderCollection extends HostCollection {
  readonly members = members<RangeBorderCollection>({ methods: ["getItem"] });
  constructor(private readonly range: Range) {
    super();
  }
  get items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.range, edge));
  }
  find(key: unknown): RangeBorder | null {
    return this.items.find(({ sideIndex }) => sideIndex === key) ?? null;
  }
  getItem(key: unknown): RangeBorder {
    const border = this.find(key);
    if (!border) throw itemNotFound();
    return border;
  }
}

export class RangeFormat extends Looks {
  readonly members = members<RangeFormat>({
    scalars: [
      "horizontalAlignment",
      "verticalAlignment",
      "wrapText",
      "indentLevel",
      "columnWidth",
      "rowHeight",
    ],
    navigations: ["fill", "font", "borders"],
    methods: ["autofitColumns", "autofitRows"],
  });
  readonly fill = new RangeFill(this.range);
  readonly font = new RangeFont(this.range);
  readonly borders = new RangeBorderCollection(this.range);

  get horizontalAlignment(): unknown {
    return this.common("horizontalAlignment");
  }
  set horizontalAlignment(value: unknown) {
    this.spread("horizontalAlignment", value);
  }
  get verticalAlignment(): unknown {
    return this.common("verticalAlignment");
  }
  set verticalAlignment(value: unknown) {
    this.spread("verticalAlignment", value);
  }
  get wrapText(): unknown {
    return this.common("wrapText");
  }
  set wrapText(value: unknown) {
    this.spread("wrapText", value);
  }
  get indentLevel(): unknown {
    return this.common("indentLevel");
  }
  set indentLevel(value: unknown) {
    this.spread("indentLevel", value);
  }
  /** In points; null where the columns differ. */
  get columnWidth(): number | null {
    const { column, columns } = this.range.area;
    const widths = Array.from({ length: Math.min(columns, 256) }, (_, i) =>
      this.range.sheet.columnWidth(column + i),
    );
    return new Set(widths).size === 1 ? (widths[0] ?? null) : null;
  }
  set columnWidth(value: unknown) {
    this.range.sheet.mayChange();
    const { column, columns } = this.range.area;
    for (let i = 0; i < columns; i += 1) this.range.sheet.widths.set(column + i, Number(value));
  }
  /** In points; null where the rows differ. */
  get rowHeight(): number | null {
    const { row, rows } = this.range.area;
    const heights = Array.from({ length: Math.min(rows, 256) }, (_, i) =>
      this.range.sheet.rowHeight(row + i),
    );
    return new Set(heights).size === 1 ? (heights[0] ?? null) : null;
  }
  set rowHeight(value: unknown) {
    this.range.sheet.mayChange();
    const { row, rows } = this.range.area;
    for (let i = 0; i < rows; i += 1) this.range.sheet.heights.set(row + i, Number(value));
  }
  autofitColumns(): void {
    this.range.sheet.mayChange();
  }
  autofitRows(): void {
    this.range.sheet.mayChange();
  }
}
