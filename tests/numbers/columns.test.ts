import { checkColumns } from "./columns";

/** `npm run columns` checks a million. */
test("5,000 columns have the places, points and totals of BigInts alone, at ties and halves too", () => {
  const { columns, ...rare } = checkColumns(5_000, 20_200_514);
  expect(columns).toBe(5_000);
  for (const count of Object.values(rare)) expect(count).toBeGreaterThan(20);
});
