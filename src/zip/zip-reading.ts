import { crc32 } from "./crc32";
import { LIMITS, refuse } from "./refusal";

/** A part of a zip file, still packed. Its layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export interface ZipPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** The parts of a zip file by its directory. Refuses what is broken, encrypted or swells beyond the limits. */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) refuse({ kind: "too-many-parts" });
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      refuse({ kind: "broken-zip" });
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    parts.push(readPart(bytes, view, at));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
  checkExpansion(parts, bytes.length);
  checkNames(parts);
  return parts;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return refuse({ kind: "broken-zip" });
}

function readPart(bytes: Uint8Array, view: DataView, entry: number): ZipPart {
  const flags = view.getUint16(entry + 8, true);
  if ((flags & 1) !== 0) refuse({ kind: "encrypted" });
  const method = view.getUint16(entry + 10, true);
  const packedSize = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (method !== 0 && method !== 8) refuse({ kind: "broken-zip" });
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_HEADER) {
    refuse({ kind: "broken-zip" });
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) refuse({ kind: "broken-zip" });
  const nameAt = entry + 46;
  const name = bytes.subarray(nameAt, nameAt + view.getUint16(entry + 28, true));
  return {
    // Some writers use backslashes or a leading slash.
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\//, ""),
    method,
    crc: view.getUint32(entry + 16, true),
    packed: bytes.subarray(start, start + packedSize),
    size: view.getUint32(entry + 24, true),
  };
}

function checkExpansion(parts: readonly ZipPart[], fileSize: number): void {
  const unpacked = parts.reduce((sum, { size }) => sum + size, 0);
  const allowed = Math.max(LIMITS.harmlessBytes, fileSize * LIMITS.expansion);
  if (unpacked > Math.min(allowed, LIMITS.unpackedBytes)) refuse({ kind: "expands-too-much" });
}

/** Two parts of one name could be read as either, and a path outside of the file is no part's name. */
function checkNames(parts: readonly ZipPart[]): void {
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  const isOutside = parts.some(({ name }) => /(^|\/)\.\.(\/|$)|^[a-z]:|^\//i.test(name));
  if (names.size < parts.length || isOutside) refuse({ kind: "suspicious" });
}

/** Unpacks a part. Stops as soon as it grows beyond the size that the directory states. */
export async function unpack(part: ZipPart): Promise<Uint8Array> {
  // Some programs write nothing at all where a packed nothing belongs.
  const isAsItIs = part.method === 0 || part.packed.length === 0;
  const bytes = isAsItIs ? part.packed : await inflate(part);
  if (bytes.length !== part.size || crc32(bytes) !== part.crc) refuse({ kind: "broken-zip" });
  return bytes;
}

async function inflate(part: ZipPart): Promise<Uint8Array> {
  const bytes = new Uint8Array(part.size);
  let length = 0;
  const packed = new Blob([part.packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = packed.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => refuse({ kind: "broken-zip" }));
    if (done) return bytes.subarray(0, length);
    if (length + value.length > part.size) {
      await reader.cancel().catch(() => undefined);
      refuse({ kind: "expands-too-much" });
    }
    bytes.set(value, length);
    length += value.length;
  }
}
