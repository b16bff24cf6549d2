import { DEFAULT_EDITION } from "../method/catalog";
import type { Method } from "../method/method";
import type { OwnMethodSheet } from "./own-method/read-own-method";

/**
 * The method that a workbook is scored by, the one place where it is chosen: its own one, as far as it can be read, else the
 * published one, of which there is one so far.
 */
export function editionOf([own]: readonly OwnMethodSheet[]): Method {
  return own ? (own.method ?? own.asRead) : DEFAULT_EDITION;
}
