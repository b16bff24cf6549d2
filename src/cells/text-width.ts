/** How wide a text is, in characters of the default font: a Chinese one takes the room of two and a little. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2.2 : 1.1), 0);
}
