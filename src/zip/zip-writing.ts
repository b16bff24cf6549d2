import { crc32 } from "./crc32";
import type { ZipPart } from "./zip-reading";

/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
/** 1 January 1980, the first date that zip knows: the same content gives the same file. */
const DATE = 0x0021;

/** Packs text or bytes as a part. */
export async function pack(name: string, content: string | Uint8Array): Promise<ZipPart> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const packed = await new Response(
    stream.pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  return { name, method: 8, crc: crc32(bytes), packed: new Uint8Array(packed), size: bytes.length };
}

/** A zip file of parts, in their order. Packed parts are copied as they are. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const local = concat([localHeader(part, name.length), name]);
    directory.push(concat([directoryEntry(part, name.length, at), name]));
    chunks.push(local, part.packed);
    at += local.length + part.packed.length;
  }
  const entries = concat(directory);
  return concat([...chunks, entries, endRecord(parts.length, entries.length, at)]);
}

function localHeader(part: ZipPart, nameLength: number): Uint8Array {
  return record(30, [
    [0, 4, 0x04034b50],
    [4, 2, VERSION],
    ...common(part, nameLength, 6),
    [28, 2, 0],
  ]);
}

function directoryEntry(part: ZipPart, nameLength: number, at: number): Uint8Array {
  const versions: Field[] = [
    [0, 4, 0x02014b50],
    [4, 2, VERSION],
    [6, 2, VERSION],
  ];
  return record(46, [...versions, ...common(part, nameLength, 8), [42, 4, at]]);
}

function endRecord(count: number, length: number, at: number): Uint8Array {
  return record(22, [
    [0, 4, 0x06054b50],
    [8, 2, count],
    [10, 2, count],
    [12, 4, length],
    [16, 4, at],
  ]);
}

/** Offset, length in bytes, value. */
type Field = readonly [number, 2 | 4, number];

function common({ method, crc, packed, size }: ZipPart, nameLength: number, from: number): Field[] {
  return [
    [from, 2, FLAGS],
    [from + 2, 2, method],
    [from + 6, 2, DATE],
    [from + 8, 4, crc],
    [from + 12, 4, packed.length],
    [from + 16, 4, size],
    [from + 20, 2, nameLength],
  ];
}

function record(length: number, fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [offset, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  }
  return new Uint8Array(view.buffer);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
