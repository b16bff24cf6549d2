import { crc32 } from "../../../src/zip/crc32";

/** A part of a zip file with everything that its headers say of it, true or not. */
export interface RawPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  /** Where its local header is said to stand; by default where it stands. */
  readonly offset?: number;
  /** Only listed: its bytes are another part's. */
  readonly isListedOnly?: boolean;
}

export interface RawEnd {
  readonly count?: number;
  readonly directoryAt?: number;
  readonly comment?: Uint8Array;
}

/** A zip file as told, stored without packing. */
export function rawZip(parts: readonly RawPart[], end: RawEnd = {}): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    directory.push(header(part, name.length, part.offset ?? at), name);
    if (part.isListedOnly === true) continue;
    const local = header(part, name.length, null);
    chunks.push(local, name, part.content);
    at += local.length + name.length + part.content.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([...chunks, ...directory, endOf(parts.length, length, at, end)]);
}

/** A local header, or with an offset an entry of the directory. */
function header(part: RawPart, nameLength: number, offset: number | null): Uint8Array {
  const { content, method = 0, flags = 0x0800 } = part;
  const [bytes, from] = [Buffer.alloc(offset === null ? 30 : 46), offset === null ? 4 : 6];
  bytes.writeUInt32LE(offset === null ? 0x04034b50 : 0x02014b50, 0);
  bytes.writeUInt16LE(20, 4);
  bytes.writeUInt16LE(flags, from + 2);
  bytes.writeUInt16LE(method, from + 4);
  bytes.writeUInt32LE(part.crc ?? crc32(content), from + 10);
  bytes.writeUInt32LE(part.packedSize ?? content.length, from + 14);
  bytes.writeUInt32LE(part.size ?? content.length, from + 18);
  bytes.writeUInt16LE(nameLength, from + 22);
  if (offset !== null) bytes.writeUInt32LE(offset, 42);
  return bytes;
}

function endOf(parts: number, length: number, at: number, end: RawEnd): Uint8Array {
  const { count = parts, directoryAt = at, comment = new Uint8Array() } = end;
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count & 0xffff, 8);
  bytes.writeUInt16LE(count & 0xffff, 10);
  bytes.writeUInt32LE(length, 12);
  bytes.writeUInt32LE(directoryAt, 16);
  bytes.writeUInt16LE(comment.length, 20);
  return Buffer.concat([bytes, comment]);
}
