import { changxing2020 } from "./editions/changxing-2020";
import type { Method } from "./method";

/** Every published edition. A new edition is its file and one line here. */
export const EDITIONS: readonly Method[] = [changxing2020];

/** The edition that holds when a workbook names none. */
export const DEFAULT_EDITION: Method = changxing2020;
