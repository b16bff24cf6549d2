import { mountPane, type MountedPane } from "../../../src/taskpane/mount-pane";
import type { Language } from "../../../src/messages/language";
import { SCENES, type Scene, type SceneName } from "../../taskpane/scenes";

declare global {
  interface Window {
    openScene(name: SceneName, language: Language): void;
    pane: MountedPane;
    scene: Scene;
    selected: string[];
  }
}

/** A page with nothing but the pane, over the memory workbook. Tests say which state they want. */
window.openScene = (name, language) => {
  document.documentElement.lang = language;
  const element = document.getElementById("pane");
  if (!element) throw new Error("the page has no place for the pane");
  window.scene = SCENES[name]();
  window.selected = [];
  window.scene.workbook.onSelect(({ sheet, row, column }) =>
    window.selected.push(`${sheet} ${row} ${column}`),
  );
  window.pane = mountPane(element, { ...window.scene, language });
};
