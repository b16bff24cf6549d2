import { piecesOf } from "./tokens";

// Files write a call of our functions as _xldudf_CX_GROWTH(…), and functions younger than the format with a prefix.
const PREFIX = /^_xlfn\.(?:_xlws\.)?/i;
const OURS_IN_FILES = /^_xldudf_CX_/i;

/** A function's name as it is typed: `_xlfn._xlws.SORT` → `SORT`, `_xldudf_CX_GROWTH` → `CX.GROWTH`. */
export function typedName(name: string): string {
  return name.replace(PREFIX, "").replace(OURS_IN_FILES, "CX.");
}

/** A formula as a file holds it, without `=`, in the words of the grid: `_xldudf_CX_GROWTH(A1)` → `=CX.GROWTH(A1)`. */
export function formulaOfFile(text: string): string {
  if (!/_xl/i.test(text)) return `=${text}`;
  const formula = withNames(`=${text}`, (name, isCalled) =>
    isCalled && OURS_IN_FILES.test(name.replace(PREFIX, ""))
      ? typedName(name).toUpperCase()
      : name.replace(PREFIX, ""),
  );
  return `=${formula}`;
}

/** The other way: `=cx.growth(A1)` → `_xldudf_CX_GROWTH(A1)`. */
export function formulaForFile(formula: string): string {
  return withNames(formula, (name, isCalled) => {
    const ours = isCalled ? /^CX\.([A-Z0-9_.]+)$/i.exec(name)?.[1] : undefined;
    return ours === undefined ? name : `_xldudf_CX_${ours.toUpperCase()}`;
  });
}

/** The formula without `=`, each name in it changed; texts and places stay. */
function withNames(formula: string, change: (name: string, isCalled: boolean) => string): string {
  return piecesOf(formula)
    .map(({ text, token }, at, pieces) => {
      if (token?.kind !== "word" && token?.kind !== "outside") return text;
      const from = text.lastIndexOf("!") + 1;
      return text.slice(0, from) + change(text.slice(from), pieces[at + 1]?.text === "(");
    })
    .join("");
}
