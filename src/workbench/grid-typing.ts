import type { GridProgram } from "./grid-program";

/** A cell is being typed in: what it is to hold is not in the workbook yet. */
export function isTyping({ api }: GridProgram): boolean {
  return api.getActiveWorkbook()?.isCellEditing() ?? false;
}

/** What a cell that is being typed in holds goes into the workbook now. */
export async function endTyping(program: GridProgram): Promise<void> {
  const book = program.api.getActiveWorkbook();
  if (isTyping(program)) await book?.endEditingAsync(true);
}

/**
 * Who has gone on to the pane has finished the cell. While the focus is in the grid the user still types:
 * a reading of the pane must neither close the cell nor see half a number.
 */
export async function endTypingElsewhere(program: GridProgram): Promise<void> {
  if (!program.container.contains(document.activeElement)) await endTyping(program);
}
