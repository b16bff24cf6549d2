/** The text of a file that the page carries in itself; null where the file lies beside the page. */
export function carriedFile(name: string): string | null {
  return document.querySelector(`script[data-file="${name}"]`)?.textContent ?? null;
}
