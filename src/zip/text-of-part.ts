import { refuse } from "./refusal";

const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;
const LONGEST_DECLARATION = 200;

/** The text of an XML part, by its mark, by its first signs or as its declaration says (XML 1.0, appendix F). */
export function textOfPart(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // No such encoding, or no text in it.
    return refuse({ kind: "unreadable" });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const begins = (...mark: number[]): boolean => mark.every((one, i) => bytes[i] === one);
  if (begins(0xff, 0xfe) || begins(0x3c, 0x00)) return "utf-16le";
  if (begins(0xfe, 0xff) || begins(0x00, 0x3c)) return "utf-16be";
  if (begins(0xef, 0xbb, 0xbf)) return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, LONGEST_DECLARATION));
  return DECLARED.exec(head)?.[1] ?? "utf-8";
}
