import { parseArea } from "../cells/address";
import type { CellValue } from "../cells/grid";
import type { UsedArea } from "../reading/used-areas";
import { hasTexts, isList, parsedAs } from "../record/kept-text";

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
  return parsedAs(text, (value) => isList(value) && value.every(isKeptArea));
}

function isKeptArea(value: unknown): value is KeptArea {
  if (!hasTexts(value, ["sheet", "as", "area"])) return false;
  const { area = "", values, rows = [], columns = [] } = value as Partial<KeptArea>;
  return (
    [rows, columns].every((lines) => isList(lines) && lines.every(Number.isInteger)) &&
    parseArea(area) !== null &&
    isList(values) &&
    values.every(isList)
  );
}
