/** The parts of the pane that something leads to. */
export type PartName = "period" | "state" | "check" | "rank" | "circular" | "issue" | "circulation";

/** Marks an element as a part: what stands in it, or the element itself, gets the focus. */
export const partMark = (part: PartName): { readonly "data-part": PartName } => ({
  "data-part": part,
});

const FOCUSABLE = "summary, select:enabled, button:enabled, [tabindex]";

/** Opens a part of the pane that `from` stands in, and moves the focus there. Answers whether it is shown. */
export function goToPart(from: Element, part: PartName): boolean {
  const region = from.closest("section[aria-busy]");
  const found = region?.querySelector<HTMLElement>(`[data-part=${part}]`);
  if (!found) return false;
  if (found instanceof HTMLDetailsElement) found.open = true;
  const target = found.matches(FOCUSABLE) ? found : found.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus({ preventScroll: true });
  found.scrollIntoView({ block: "start" });
  return true;
}
