import { PaneSession } from "../../src/taskpane/pane-session";
import { sampleWorkbook } from "../features/sample";

/** What was walked, and the functions called, in order, as `file:line:place`. */
export interface Walked {
  readonly name: string;
  readonly steps: readonly string[];
}

declare global {
  /** Where every function of src, as `counted-functions` writes it, says its name. */
  var __steps: string[] | undefined;
}

/** Over a workbook in memory with the sample: opening the pane, 一键排名, opening it on what is ranked, ranking again. */
export async function walked(): Promise<readonly Walked[]> {
  const workbook = await sampleWorkbook();
  const walks: Walked[] = [];
  const walk = async (name: string, does: () => Promise<void>): Promise<void> => {
    const steps: string[] = [];
    globalThis.__steps = steps;
    await does();
    globalThis.__steps = undefined;
    walks.push({ name, steps });
  };
  const session = () => new PaneSession(workbook, () => {});
  const pane = session();
  await walk("opening the pane", () => pane.refresh());
  await walk("一键排名", () => pane.rank());
  await walk("一键排名 again", () => pane.rank());
  pane.dispose();
  const second = session();
  await walk("opening the pane on a ranked month", () => second.refresh());
  second.dispose();
  return walks;
}
