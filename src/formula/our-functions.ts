/** The arguments of a function that decide whether it answers one cell or a column of them. */
interface OurFunction {
  /** One cell each, or columns that spill; the others are compared with, or single. */
  readonly own: readonly number[];
  /** It answers a table, whatever it is given. */
  readonly isTable: boolean;
}

const of = (...own: number[]): OurFunction => ({ own, isTable: false });

/** Our functions by name without `CX.`; the order of the arguments is that of functions.json. */
export const OUR_FUNCTIONS: ReadonlyMap<string, OurFunction> = new Map([
  ["TASK", of(1)],
  ["TARGET", of(0, 1, 2)],
  ["GROWTH", of(0, 1)],
  ["INCREMENT", of(0, 1)],
  ["TOTAL", of(0)],
  ["CULTIVATION", of(0, 1)],
  ["EPIDEMIC", of(0, 1, 4)],
  ["IMPORT", of(0, 1)],
  ["INVESTMENT", of(1)],
  ["SERVICE", of(0, 1, 2)],
  ["INSURANCE", of(0, 1)],
  ["ORDERS", of(0)],
  ["INFO", of(0, 1, 2)],
  ["RANK", of(0)],
  ["PROPORTION", of(0)],
  ["RANKSTEP", of(0)],
  ["SCORES", { own: [], isTable: true }],
  ["SCORE", of()],
  ["EXPLAIN", of()],
]);

const STORED = /^(?:_xlfn\.)?(?:_xlws\.)?(?:_xll\.)?(?:_xldudf_CX_|CX\.)([A-Z]+)$/i;
const PLACE = /^(?:'(?:[^']|'')*'|\[[^\]]*\][^!]*|[^!'[\]]*)!(.+)$/;

/** A name of one of our functions as a formula has it. */
export interface OurName {
  /** Without `CX.`, in capitals. */
  readonly name: string;
  /** plain: as Excel shows it. stored: as files store it. elsewhere: with the file or the add-in before it. */
  readonly written: "plain" | "stored" | "elsewhere";
}

/** `_xldudf_cx_growth` → GROWTH, stored; `'C:\x.xlam'!CX.GROWTH` → GROWTH, elsewhere; null for any other name. */
export function ourName(text: string): OurName | null {
  const place = PLACE.exec(text);
  const found = STORED.exec(place?.[1] ?? text)?.[1]?.toUpperCase();
  if (found === undefined || !OUR_FUNCTIONS.has(found)) return null;
  if (place) return { name: found, written: "elsewhere" };
  return { name: found, written: /^cx\./i.test(text) ? "plain" : "stored" };
}
