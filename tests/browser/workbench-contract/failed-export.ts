import { ICommandService } from "@univerjs/core";
import type { GridProgram } from "../../../src/workbench/grid-program";
import type { GridWorkbook } from "../../../src/workbench/grid-workbook";
import { WorkbenchSession } from "../../../src/workbench/session";
import { readZip, unpack } from "../../../src/zip/zip-reading";
import { at, changeOf, number, plainSheet, text } from "../../workbook/contract-kit";
import { fileOf, FOREIGN, zipOf } from "../../xlsx/files";

/** A sheet of ours, a user's sheet written over, a cell of another one, and a record. */
const CHANGE = changeOf({
  sheets: [
    plainSheet("评分 1-6月", [
      [text("乡镇"), text("总分")],
      [text("煤山镇"), number(93.15)],
    ]),
    plainSheet("别的", [[text("=1+1")]]),
  ],
  edits: [{ cell: at("数据 1-6月", 1, 1), was: 1086.4, becomes: number(2) }],
  journal: {
    sheet: "考核存档",
    open: () => [["key", "part", "text"]],
    closed: () => [["key", "part", "text"]],
  },
});

export interface FailedExport {
  readonly ended: "refused" | "done";
  /** Names of the parts whose bytes are others than in the export before. */
  readonly differing: readonly string[];
}

/** Opens a file of another program's, exports it, lets a write fail at its n-th mutation of the grid, and exports again. */
export async function failedExport(
  program: GridProgram,
  workbook: GridWorkbook,
  mutation: number,
): Promise<FailedExport> {
  const session = new WorkbenchSession(program, workbook);
  const opening = await session.open(fileOf(await zipOf(calculated())));
  if (opening.kind !== "opened") throw new Error(JSON.stringify(opening));
  const before = await partsOf(await workbook.copy());
  const stop = failAt(program, mutation);
  const ended = await workbook.apply(CHANGE).then(
    () => "done" as const,
    () => "refused" as const,
  );
  stop();
  const after = await partsOf(await workbook.copy());
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return { ended, differing: names.filter((name) => before.get(name) !== after.get(name)) };
}

/** The file with the one value that it kept stale as the grid calculates it: only what the write did may differ. */
function calculated(): Readonly<Record<string, string>> {
  const sheet = FOREIGN["xl/worksheets/sheet1.xml"] ?? "";
  const stale = '<c r="C4"><f t="shared" si="0"/><v>0</v></c>';
  if (!sheet.includes(stale)) throw new Error("the file has no such cell any more");
  const fresh = '<c r="C4" t="e"><f t="shared" si="0"/><v>#N/A</v></c>';
  return { ...FOREIGN, "xl/worksheets/sheet1.xml": sheet.replace(stale, fresh) };
}

async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = readZip(bytes).map(
    async (part) => [part.name, (await unpack(part)).join()] as const,
  );
  return new Map(await Promise.all(parts));
}

function failAt({ univer }: GridProgram, mutation: number): () => void {
  let seen = 0;
  const commands = univer.__getInjector().get(ICommandService);
  const failing = commands.beforeCommandExecuted(({ id }) => {
    seen += id.startsWith("sheet.mutation.") ? 1 : 0;
    if (seen < mutation) return;
    failing.dispose();
    throw new Error("the grid fails");
  });
  return () => failing.dispose();
}
