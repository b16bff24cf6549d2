import { lookChange, type HostCell, type Look } from "./cell";
import { lookOf } from "./range-format";

/** `Excel.CellProperties`, as far as this host has looks. */
export interface CellPropertiesData {
  readonly format?: Readonly<Record<string, unknown>>;
}

const PATHS = [
  "fill.color",
  "font.bold",
  "font.italic",
  "font.color",
  "font.size",
  "font.name",
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  ...["top", "bottom", "left", "right"].flatMap((side) => [
    `borders.${side}.style`,
    `borders.${side}.color`,
    `borders.${side}.weight`,
  ]),
];

const UNTOUCHED: Look = {};
const known = new WeakMap<Look, CellPropertiesData>();

/** Thousands of cells share a few looks. */
export function cellProperties(cell: HostCell | undefined): CellPropertiesData {
  const look = cell?.look ?? UNTOUCHED;
  const properties = known.get(look) ?? propertiesOf({ look });
  known.set(look, properties);
  return properties;
}

function propertiesOf(cell: HostCell): CellPropertiesData {
  const format: Record<string, unknown> = {};
  for (const path of PATHS) put(format, path.split("."), lookOf(cell, path));
  return { format };
}

export function setCellProperties(cell: HostCell, data: CellPropertiesData | undefined): void {
  for (const path of PATHS) {
    const value = take(data?.format, path.split("."));
    if (value !== undefined && value !== null) cell.look = lookChange(path, value)(cell.look);
  }
}

function put(into: Record<string, unknown>, [head = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) into[head] = value;
  else put((into[head] ??= {}) as Record<string, unknown>, rest, value);
}

function take(from: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (part, name) =>
      typeof part === "object" && part !== null
        ? (part as Record<string, unknown>)[name]
        : undefined,
    from,
  );
}
