import { once } from "../../src/cells/once";

test("the same question about the same object is worked out once, whatever the answer is", () => {
  const asked: object[] = [];
  const answers = [1, null, undefined];
  const answerTo = once((key: object) => {
    asked.push(key);
    return answers[asked.length - 1];
  });
  const keys = [{}, {}, {}];
  for (const key of [...keys, ...keys]) answerTo(key);
  expect(keys.map(answerTo)).toEqual(answers);
  expect(asked).toEqual(keys);
});

test("objects that are equal are not the same", () => {
  const madeOf = once((key: { readonly town: string }) => ({ town: key.town }));
  const [one, other] = [{ town: "煤山镇" }, { town: "煤山镇" }];
  expect(madeOf(one)).toBe(madeOf(one));
  expect(madeOf(one)).toEqual(madeOf(other));
  expect(madeOf(one)).not.toBe(madeOf(other));
});

test("what fails is asked again", () => {
  const tries: object[] = [];
  const found = once((key: object) => {
    tries.push(key);
    if (tries.length === 1) throw new Error("not yet");
    return tries.length;
  });
  const key = {};
  expect(() => found(key)).toThrow("not yet");
  expect([found(key), found(key)]).toEqual([2, 2]);
});
