/** How wide a text is, in characters of the default font: a Chinese one takes the room of two and a little. */
export function textWidth(text: string): number {
  let width = 0;
  for (const one of text) width += one.charCodeAt(0) > 0x2e7f ? 2.2 : 1.1;
  return width;
}
