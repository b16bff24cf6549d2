import { KEPT_CASES, keptThrough } from "./kept-ranking";

/** `npm run kept-ranking` does the same with LibreOffice between. */
test.each(KEPT_CASES.map((one) => [one.name, one] as const))(
  "through an .xlsx file, %s",
  async (_, { change, expected, is }) => {
    const found = await keptThrough((bytes) => Promise.resolve(bytes), change);
    expect(expected(found)).toEqual(is);
  },
);
