import { parseArea } from "../cells/address";
import type { CellValue } from "../cells/grid";
import type { UsedArea } from "../reading/used-areas";

/** An area as 考核存档 keeps it under `inputs <period>`. */
export interface KeptArea {
  readonly sheet: string;
  readonly as: UsedArea["as"];
  readonly area: string;
  /** As of a used area: which rows and columns of the area the values are of. */
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
}

/** The kept areas; null where the text is missing or damaged. */
export function readKeptAreas(text: string | undefined): readonly KeptArea[] | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isKeptArea) ? parsed : null;
  } catch {
    return null;
  }
}

function isKeptArea(value: unknown): value is KeptArea {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, area, as, values, rows = [], columns = [] } = value as Partial<KeptArea>;
  return (
    [rows, columns].every((lines) => Array.isArray(lines) && lines.every(Number.isInteger)) &&
    typeof sheet === "string" &&
    typeof as === "string" &&
    typeof area === "string" &&
    parseArea(area) !== null &&
    Array.isArray(values) &&
    values.every((row) => Array.isArray(row))
  );
}
