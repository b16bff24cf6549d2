/**
 * Keeps the focus where the user works. A button that was pressed is switched off while its action is on, or goes with what
 * it was about; the browser then gives the focus to nobody, and in the workbench the grid takes it. Here it waits on the
 * region itself, which must have `tabIndex` -1, and goes back to the button, or to what stands nearest to where it was.
 * Answers how to stop.
 */
export function holdFocus(region: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  let around: readonly HTMLElement[] = [];
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === region) return;
    last = target;
    around = parentsIn(target, region);
  };
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    const goesOut = relatedTarget instanceof Node && !region.contains(relatedTarget);
    if (goesOut) last = null;
  };
  // Who presses somewhere else has left it, also where nothing takes the focus there.
  const onPress = ({ target }: PointerEvent): void => {
    if (!(target instanceof Node) || !last?.contains(target)) last = null;
  };
  const look = (): void => {
    const active = document.activeElement;
    const isOurs = active === null || active === document.body || active === region;
    if (last === null || (!isOurs && active !== last)) return;
    if (canFocus(last)) {
      if (active !== last) last.focus();
    } else if (last.isConnected) region.focus({ preventScroll: true });
    else (nearest(around) ?? region).focus();
  };
  const observer = new MutationObserver(look);
  const attributeFilter = ["disabled", "hidden"];
  observer.observe(region, { subtree: true, childList: true, attributes: true, attributeFilter });
  region.addEventListener("focusin", onFocus);
  region.addEventListener("focusout", onBlur);
  window.addEventListener("pointerdown", onPress, { capture: true });
  return () => {
    observer.disconnect();
    region.removeEventListener("focusin", onFocus);
    region.removeEventListener("focusout", onBlur);
    window.removeEventListener("pointerdown", onPress, { capture: true });
  };
}

const FOCUSABLE = "button, summary, select, input, textarea, a[href], [tabindex]";

/** From the innermost one outwards. */
function parentsIn(element: HTMLElement, region: HTMLElement): HTMLElement[] {
  const parents: HTMLElement[] = [];
  let parent = element.parentElement;
  while (parent && parent !== region) {
    parents.push(parent);
    parent = parent.parentElement;
  }
  return parents;
}

function nearest(around: readonly HTMLElement[]): HTMLElement | undefined {
  return around
    .filter(({ isConnected }) => isConnected)
    .flatMap((parent) => [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)])
    .find(canFocus);
}

function canFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled, [hidden]");
}
