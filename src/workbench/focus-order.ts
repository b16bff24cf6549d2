import { holdFocus } from "../taskpane/held-focus";

/**
 * Tab goes through the page from 打开工作簿 on. The grid would come first: its canvases ask for it, and it takes the focus
 * whenever nobody has it.
 */
export function startAtTheTop(bar: HTMLElement, grid: HTMLElement): void {
  const inTurn = (): void => {
    for (const canvas of grid.querySelectorAll<HTMLElement>('[tabindex="1"]'))
      canvas.tabIndex = canvas.id.startsWith("univer-sheet-main-canvas") ? 0 : -1;
  };
  inTurn();
  new MutationObserver(inTurn).observe(grid, {
    subtree: true,
    childList: true,
    attributeFilter: ["tabindex"],
  });
  holdFocus(bar);
  keepUntilUsed(bar);
}

/** The grid takes the focus once more while it is being drawn: until the user does something, the bar takes it back. */
function keepUntilUsed(bar: HTMLElement): void {
  const used = new AbortController();
  const take = (): void => {
    if (!bar.contains(document.activeElement)) bar.focus({ preventScroll: true });
  };
  const { signal } = used;
  for (const act of ["keydown", "pointerdown"])
    window.addEventListener(act, () => used.abort(), { capture: true, signal });
  document.addEventListener("focusin", take, { signal });
  take();
}
