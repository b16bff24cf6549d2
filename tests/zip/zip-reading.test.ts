import { unpack } from "../../src/zip/zip-reading";

const part = {
  name: "docProps/thumbnail.wmf",
  method: 8,
  crc: 0,
  packed: new Uint8Array(),
  size: 0,
};

test("a packed part of no bytes at all is an empty one", async () => {
  expect(await unpack(part)).toEqual(new Uint8Array());
});

test("a packed part of no bytes that should have some is broken", async () => {
  await expect(unpack({ ...part, size: 3 })).rejects.toMatchObject({
    reason: { kind: "broken-zip" },
  });
});
