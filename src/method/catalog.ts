import { changxing2020 } from "./editions/changxing-2020";
import type { Method } from "./method";

/** Every published edition, first the one that holds when a workbook names none. A new one is its file and its name here. */
export const EDITIONS: readonly [Method, ...Method[]] = [changxing2020];

export const DEFAULT_EDITION: Method = EDITIONS[0];
