import type { ResultCell } from "./call-blocks";

/**
 * What is no number shows as an error, as the function has it: a sum would pass over an empty text, and a comparison take it
 * for more than any number.
 */
export const asNumber =
  (cell: ResultCell): ResultCell =>
  () =>
    `VALUE(${cell()})`;
