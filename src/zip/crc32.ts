const POLYNOMIAL = 0xedb88320;
/** Eight bytes at a time take a third of the time that one at a time takes. */
const STEP = 8;

/** TABLES[n]: what a byte does to the checksum when n bytes follow it. */
const TABLES = tables();

function tables(): Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1)
      value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
  const all = [first];
  while (all.length < STEP) {
    const last = all.at(-1) as Uint32Array;
    all.push(last.map((value) => (value >>> 8) ^ (first[value & 0xff] as number)));
  }
  return all;
}

/** The checksum of a zip part, unsigned: crc32 of `123456789` is 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.length - (bytes.length % STEP);
  let crc = 0xffffffff;
  for (let at = 0; at < even; at += STEP) {
    const [low, high] = [view.getInt32(at, true) ^ crc, view.getInt32(at + 4, true)];
    crc =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^
      (t2[(high >>> 8) & 0xff] as number) ^
      (t1[(high >>> 16) & 0xff] as number) ^
      (t0[high >>> 24] as number);
  }
  for (let at = even; at < bytes.length; at += 1) {
    crc = (crc >>> 8) ^ (t0[(crc ^ (bytes[at] as number)) & 0xff] as number);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
