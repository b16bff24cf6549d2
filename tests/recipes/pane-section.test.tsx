import { join } from "node:path";
import type * as LoadWords from "../../src/taskpane/load-words";
import type * as MountPane from "../../src/taskpane/mount-pane";
import { READY } from "../taskpane/scenes";
import { MemoryWorkbook } from "../workbook/memory-workbook";
import { paneSection } from "./pane-section";
import { follow } from "./recipe";

const followed = follow(paneSection);
afterAll(followed.remove);

test("a section is at most three files of code, and one file of sentences a language", () => {
  expect(followed.code).toHaveLength(3);
  expect(followed.sentences).toEqual(["src/messages/zh/pane.ts", "src/messages/en/pane.ts"]);
});

test("it stands in the pane, folded, and does what its button says", async () => {
  const { element, pane } = await openPane();
  const title = await shown(() =>
    [...element.querySelectorAll("summary")].find(({ textContent }) => textContent === "清点"),
  );
  const section = title.closest("details");
  expect(section?.querySelector("button")).toBeNull();
  title.click();
  const button = await shown(() => section?.querySelector("button"));
  expect(button.textContent).toBe("清点工作表");
  button.click();
  const said = await shown(() => section?.querySelector("[role=status]:not(:empty)"));
  expect(said.textContent).toBe("共2张");
  pane.unmount();
});

/** The pane of the copy, over a workbook of two sheets that is taken for an assessment. */
async function openPane() {
  const from = (file: string): string => join(followed.folder, "src/taskpane", file);
  const { loadWords } = (await import(from("load-words"))) as typeof LoadWords;
  const { mountPane } = (await import(from("mount-pane"))) as typeof MountPane;
  const element = document.body.appendChild(document.createElement("div"));
  const workbook = new MemoryWorkbook(["甲", "乙"].map((name) => ({ name, values: [[1]] })));
  const standIns = { workbookState: () => READY };
  const pane = mountPane(element, { workbook, words: await loadWords("zh-CN"), standIns });
  return { element, pane };
}

/** What the page shows within some turns of its loop. */
async function shown<Found extends Element>(find: () => Found | null | undefined): Promise<Found> {
  for (let turn = 0; turn < 1000; turn += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Error(`not shown in ${document.body.innerHTML}`);
}
