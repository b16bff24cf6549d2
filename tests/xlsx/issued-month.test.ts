import { SEALED_CASES, sealThrough } from "./issued-month";

/** `npm run kept-ranking` does the same with LibreOffice between, which also calculates the sheet 签发. */
test.each(SEALED_CASES.map((one) => [one.name, one] as const))(
  "an issued month through an .xlsx file: %s",
  async (_, one) => {
    const found = await sealThrough((bytes) => Promise.resolve(bytes), one);
    expect(found.places).toEqual(one.places);
  },
);
