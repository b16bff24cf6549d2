import { escapeXml } from "./xml";

const TEXT = /<(t|v)(?:\s[^>]*)?>[^<]*<\/\1>/g;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/**
 * The characters that a sheet's own texts write as `_xHHHH_`, as themselves: the reading library knows the escape
 * in shared strings only. What XML cannot hold stays escaped.
 */
export function inlineCharacters(xml: string): string {
  if (!xml.includes("_x")) return xml;
  return xml.replace(TEXT, (text) => text.replace(ESCAPED, characterOf));
}

function characterOf(escape: string, code: string): string {
  const unit = parseInt(code, 16);
  // A bare carriage return would be read as a line feed.
  if (unit === 9 || unit === 10 || unit === 13) return `&#${unit};`;
  const isHeld = unit >= 0x20 && unit < 0xd800;
  return isHeld ? escapeXml(String.fromCharCode(unit)) : escape;
}
