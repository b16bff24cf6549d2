import type { Recipe } from "./recipe";

/** A folded section that counts the sheets when it is asked to, with its panel, its controller and its sentences. */
export const paneSection: Recipe = {
  newFiles: {
    "src/features/counting/pane/pane-counting.ts": `
import { late } from "../../../pane/late";
import type { Pane } from "../../../pane/pane";
import type { Workbook } from "../../../workbook/workbook";

export class PaneCounting {
  static readonly actions = {
    readWorkbook: late(() => import("../../../record/workbook-reading"), "readWorkbook"),
  };

  constructor(
    private readonly workbook: Workbook,
    private readonly actions: typeof PaneCounting.actions,
    private readonly pane: Pane,
  ) {}

  /** Answers null where it failed: the pane then says why. */
  count(): Promise<number | null> {
    return this.pane.work(async () => {
      const { grids } = await this.actions.readWorkbook(this.workbook);
      return grids.size;
    });
  }
}
`,
    "src/features/counting/pane/counting-panel.tsx": `
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SectionProps } from "../../../pane/pane";
import { useWords } from "../../../pane/words";
import { PaneCounting } from "./pane-counting";

export function CountingPanel({ pane, state }: SectionProps) {
  const { counting } = useWords().pane;
  const [sheets, setSheets] = useState<number | null>(null);
  const count = async () => setSheets(await pane.controller(PaneCounting).count());
  return (
    <>
      <Button disabled={state.isWorking} onClick={() => void count()}>
        {counting.count}
      </Button>
      <p role="status">{sheets !== null && counting.counted(sheets)}</p>
    </>
  );
}
`,
  },
  edits: [
    {
      path: "src/taskpane/sections.tsx",
      behind: "const SECTIONS: readonly Section[] = [",
      insert: `
  {
    title: ({ pane }) => pane.counting.title,
    isShown: ({ book }) => book.kind === "ready",
    Panel: lateView(() => import("../features/counting/pane/counting-panel"), "CountingPanel"),
  },`,
    },
    {
      path: "src/messages/zh/pane.ts",
      behind: "export const pane = {",
      insert: `
  counting: { title: "清点", count: "清点工作表", counted: (sheets: number) => \`共\${sheets}张\` },`,
    },
    {
      path: "src/messages/en/pane.ts",
      behind: "export const pane: PaneMessages = {",
      insert: `
  counting: { title: "Count", count: "Count the sheets", counted: (sheets) => \`\${sheets} sheets\` },`,
    },
  ],
};
