/** A text as the clipboard takes it. */
export interface ClipboardText {
  readonly plain: string;
  readonly html: string;
}

/**
 * Puts a text on the clipboard, formatted and plain; where the program takes no formatted one, plain. Answers whether it did:
 * Excel's own view may refuse the clipboard.
 */
export async function copyFormatted({ plain, html }: ClipboardText): Promise<boolean> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  try {
    const item = new ClipboardItem({
      "text/plain": blob(plain, "text/plain"),
      "text/html": blob(html, "text/html"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyPlain(plain);
  }
}

async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
