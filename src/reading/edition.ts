import { DEFAULT_EDITION } from "../method/catalog";
import type { Method } from "../method/method";

/** The edition that a workbook is scored by: the one place where it is chosen. One is published so far. */
export function editionOf(): Method {
  return DEFAULT_EDITION;
}
