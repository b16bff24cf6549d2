import type { HostileFile } from "./hostile-file";
import { OTHER_KINDS } from "./other-kinds";
import { PART_FILES } from "./part-files";
import { SHEET_FILES } from "./sheet-files";
import { XML_FILES } from "./xml-files";
import { ZIP_FILES } from "./zip-files";

/** More than two hundred files that must neither hang, swell nor break out. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...ZIP_FILES,
  ...OTHER_KINDS,
  ...XML_FILES,
  ...SHEET_FILES,
  ...PART_FILES,
];
