import { late } from "../../src/pane/late";

const file = {
  double: (number: number) => Promise.resolve(2 * number),
  refuse: () => Promise.reject(new Error("refused")),
};

test("the file is fetched when its function is called, not before", async () => {
  let fetched = 0;
  const double = late(() => Promise.resolve(file).finally(() => (fetched += 1)), "double");
  expect(fetched).toBe(0);
  expect(await double(21)).toBe(42);
  expect(fetched).toBe(1);
});

test("a file that is not fetched rejects the call, and the next call fetches it again", async () => {
  const answers = [Promise.reject(new Error("no network")), Promise.resolve(file)];
  const double = late(() => answers.shift() ?? Promise.resolve(file), "double");
  await expect(double(1)).rejects.toThrow("no network");
  expect(await double(1)).toBe(2);
});

test("what the function rejects with is passed on", async () => {
  const refuse = late(() => Promise.resolve(file), "refuse");
  await expect(refuse()).rejects.toThrow("refused");
});
