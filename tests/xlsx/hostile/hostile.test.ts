import { HOSTILE_FILES } from "./hostile-files";
import { verdictOf } from "./hostile-verdict";

const quick = HOSTILE_FILES.filter(({ isLarge }) => isLarge !== true);

test("there are two hundred files, and each is another", () => {
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(200);
});

test.each(quick.map((file) => [file.name, file] as const))(
  "%s: opened harmlessly or refused in words, without a hang",
  async (_, file) => {
    expect(await verdictOf(file)).toMatchObject({ fault: null });
  },
  20_000,
);
