import { CELL_FILES } from "./cell-files";
import type { ForeignFile } from "./foreign-file";
import { PACKAGE_FILES } from "./package-files";
import { SELECTED_FILES } from "./selected-files";
import { STYLE_FILES } from "./style-files";

export const FOREIGN_FILES: readonly ForeignFile[] = [
  ...SELECTED_FILES,
  ...STYLE_FILES,
  ...PACKAGE_FILES,
  ...CELL_FILES,
];
