import type { OurFunction } from "./our-functions";
import { functionNamed } from "./parameters";

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
  if (found === undefined || !functionNamed(found)) return null;
  if (place) return { name: found, written: "elsewhere" };
  return { name: found, written: /^cx\./i.test(text) ? "plain" : "stored" };
}

/** The function that a name in a formula means, however it is written. */
export function calledFunction(text: string): OurFunction | null {
  const ours = ourName(text);
  return ours && functionNamed(ours.name);
}
