import { monthGroups } from "./months";
import type { Group, Size } from "./output";

/** Of so many random months two hundred can be ranked. */
const MONTHS = 470;
const FEW_MONTHS = 4;

/** All outputs that are recorded, in the order of the record. */
export function groupsOf(size: Size): Group[] {
  const isSmall = size === "small";
  return [...monthGroups(isSmall ? FEW_MONTHS : MONTHS)];
}
