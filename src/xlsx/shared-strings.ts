import { textOfRuns } from "./cell-text";
import type { Package } from "./package";
import { eachElement } from "../zip/xml";

/** The texts that cells name by their number. */
export async function readSharedStrings(source: Package, part: string | null): Promise<string[]> {
  if (part === null) return [];
  const texts: string[] = [];
  for (const { inner } of eachElement(await source.xml(part), "si")) texts.push(textOfRuns(inner));
  return texts;
}
