import type { CellValue } from "../../cells/grid";
import type { RawCells } from "./pieces";

/** What a cell holds, from the value and the type that Excel gives. */
export function cellValue(value: unknown, type: string | undefined): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Objects are entities and other rich values: they stand for what they show, which is not read.
  const text = typeof value === "string" ? value : "#VALUE!";
  return type === "Error" || typeof value === "object" ? { error: text } : text;
}

/** The formula of a cell, or null. Excel gives a text that begins with `=` as its own formula. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : null;
}

/** Matrices of a grid from those of Excel. */
export function gridMatrices({ values, types, formulas, formats }: RawCells): {
  values: CellValue[][];
  formulas: (string | null)[][];
  formats: string[][];
} {
  return {
    values: values.map((row, i) => row.map((value, j) => cellValue(value, types[i]?.[j]))),
    formulas: formulas.map((row, i) =>
      row.map((formula, j) => cellFormula(formula, values[i]?.[j])),
    ),
    formats: formats.map((row) => [...row]),
  };
}

/** Values, errors too, that are the same. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
