import { loadWords } from "../../../src/taskpane/load-words";
import { mountPane, type MountedPane } from "../../../src/taskpane/mount-pane";
import { cellText } from "../../../src/cells/address";
import { PaneFixes } from "../../../src/features/findings/pane/pane-fixes";
import type { Language } from "../../../src/messages/language";
import { SCENES, type Scene, type SceneName } from "../../taskpane/scenes";

declare global {
  interface Window {
    openScene(name: SceneName, language: Language): Promise<void>;
    pane: MountedPane;
    scene: Scene;
    selected: string[];
    /** The cells that were asked to be corrected. */
    fixed: string[];
  }
}

let mounted: MountedPane | null = null;

/** A page with nothing but the pane, over the memory workbook. Tests say which state they want. */
window.openScene = async (name, language) => {
  const words = await loadWords(language);
  document.documentElement.lang = language;
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no place for the pane");
  mounted?.unmount();
  window.scene = SCENES[name]();
  window.selected = [];
  window.scene.workbook.onSelect(({ sheet, row, column }) =>
    window.selected.push(`${sheet} ${row} ${column}`),
  );
  window.fixed = [];
  const { workbook, actions } = window.scene;
  const { applyFixes } = { ...PaneFixes.actions, ...actions };
  const seen: typeof applyFixes = (book, fixes, now) => {
    window.fixed.push(...fixes.map(({ cell }) => cellText(cell)));
    return applyFixes(book, fixes, now);
  };
  mounted = mountPane(element, { workbook, words, standIns: { ...actions, applyFixes: seen } });
  window.pane = mounted;
};
