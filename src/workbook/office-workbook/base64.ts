/** A multiple of three, so that the pieces join without padding, and few enough arguments for one call. */
const PIECE = 3 * 8192;

/** Base64 of any number of bytes. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE))));
  }
  return pieces.join("");
}
