import { changxing2020 } from "./editions/changxing-2020";
import type { PublishedMethod } from "./method";

/** Every published edition, first the one that holds when a workbook names none. A new one is its file and its name here. */
export const EDITIONS: readonly [PublishedMethod, ...PublishedMethod[]] = [changxing2020];

export const DEFAULT_EDITION: PublishedMethod = EDITIONS[0];
