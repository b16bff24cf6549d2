import { copyGroups } from "./copies";
import { faultGroups } from "./faults";
import { functionGroup } from "./functions";
import { handOutGroups } from "./hand-outs";
import { mergeGroups } from "./merges";
import { monthGroups } from "./months";
import type { Group, Size } from "./output";
import { WAYS } from "./ranked-sheets";
import { sampleGroups } from "./sample";
import { sentenceGroup } from "./sentences";

/** Of so many random months two hundred can be ranked. */
const MONTHS = 470;
const FEW_MONTHS = 4;

/** Ranked months of which copies are made. */
const COPIED = [1, 2, 5, 6, 9, 11, 13, 15, 19, 20];

/** All outputs that are recorded, in the order of the record. */
export function groupsOf(size: Size): Group[] {
  const isSmall = size === "small";
  return [
    ...sampleGroups(),
    functionGroup,
    sentenceGroup,
    ...faultGroups(isSmall ? 5 : Infinity),
    ...handOutGroups(isSmall ? 2 : 50),
    ...mergeGroups(isSmall ? 2 : 50),
    ...(isSmall ? copyGroups(["formulas"], []) : copyGroups(WAYS, COPIED)),
    ...monthGroups(isSmall ? FEW_MONTHS : MONTHS),
  ];
}
