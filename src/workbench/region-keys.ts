/**
 * F6 goes from the grid to the pane and back. Tab cannot: in a spreadsheet it moves from cell to cell,
 * so without this the keyboard would not get out of the grid.
 */
export function moveWithF6(pane: HTMLElement, focusGrid: () => void): void {
  let last: Element | null = null;
  pane.addEventListener("focusin", ({ target }) => {
    last = target instanceof Element ? target : null;
  });
  const goToPane = (): void => {
    const wanted =
      last !== null && pane.contains(last) ? last : pane.querySelector("select, button, input");
    if (wanted instanceof HTMLElement) wanted.focus();
  };
  const listener = (event: KeyboardEvent): void => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    if (document.querySelector("dialog:modal")) return;
    event.preventDefault();
    event.stopPropagation();
    if (pane.contains(document.activeElement)) focusGrid();
    else goToPane();
  };
  window.addEventListener("keydown", listener, { capture: true });
}
