import { crc32 } from "../../src/zip/crc32";

/** Bit by bit, as the checksum is defined. */
function definedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test("the checksum of the nine digits is the published one", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test.each([0, 1, 7, 8, 9, 15, 16, 17, 255, 256, 1000])(
  "%d bytes, wherever they begin",
  (length) => {
    const all = Uint8Array.from({ length: length + 3 }, (_, i) => (i * 151 + 7) % 256);
    const part = all.subarray(3);
    expect(crc32(part)).toBe(definedCrc(part));
  },
);
