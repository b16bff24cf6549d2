// Excel writes a call of our functions as _xldudf_CX_GROWTH(…), and functions younger than the format with a prefix.

/** A formula as a file holds it, without `=`, in the words of the grid: `_xldudf_CX_GROWTH(A1)` → `=CX.GROWTH(A1)`. */
export function formulaOfFile(text: string): string {
  const formula = outsideTexts(text, (code) =>
    code
      .replace(/_xldudf_CX_([A-Z0-9_.]+)\(/gi, (_, name: string) => `CX.${name.toUpperCase()}(`)
      .replace(/_xlfn\.(?:_xlws\.)?/gi, ""),
  );
  return `=${formula}`;
}

/** The other way: `=cx.growth(A1)` → `_xldudf_CX_GROWTH(A1)`. */
export function formulaForFile(formula: string): string {
  return outsideTexts(formula.replace(/^=/, ""), (code) =>
    code.replace(/(^|[^A-Z0-9_.])CX\.([A-Z0-9_.]+)\(/gi, (_, before: string, name: string) => {
      return `${before}_xldudf_CX_${name.toUpperCase()}(`;
    }),
  );
}

/** Changes what stands outside "texts" and 'sheet names'. */
function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 1 ? piece : change(piece)))
    .join("");
}
