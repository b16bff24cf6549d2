import { differences, grouped } from "./difference";
import { groupsOf } from "./groups";
import { madeOutputs } from "./output";
import { hashesOf, readRecorded, recordedOf } from "./record";

/** Of a few months, faults and sets, and of the sample. */
test.each(groupsOf("small"))("$name is as it was recorded", async (group) => {
  const made = hashesOf(await madeOutputs([group], ""));
  expect(made.size).toBeGreaterThan(0);
  expect(differences(recordedOf(readRecorded(), [group.name], ""), made)).toEqual([]);
});

test("a changed, a missing and a new output are told, alike ones together", () => {
  const recorded = hashesOf(
    new Map([
      ["month-001/native/排名 1-6月", "煤山镇 5.35"],
      ["month-002/native/排名 1-12月", "煤山镇 5.35"],
      ["month-002/native/outcome", "ranked"],
    ]),
  );
  const made = hashesOf(
    new Map([
      ["month-001/native/排名 1-6月", "煤山镇 5.36"],
      ["month-002/native/排名 1-12月", "煤山镇  5.35"],
      ["month-002/values/outcome", "ranked"],
    ]),
  );
  expect(grouped(differences(recorded, made))).toEqual([
    {
      subject: "month native/排名: changed",
      keys: ["month-001/native/排名 1-6月", "month-002/native/排名 1-12月"],
    },
    { subject: "month native/outcome: gone", keys: ["month-002/native/outcome"] },
    { subject: "month values/outcome: new", keys: ["month-002/values/outcome"] },
  ]);
});

test("a word chooses groups by their names, or outputs by their keys", async () => {
  const ran: string[] = [];
  const group = (name: string) => ({
    name,
    outputs: () => {
      ran.push(name);
      return Promise.resolve([
        { name: "native/排名", text: "" },
        { name: "values/排名", text: "" },
      ]);
    },
  });
  const groups = [group("month-001"), group("month-002")];
  const keys = async (only: string) => [...(await madeOutputs(groups, only)).keys()];
  expect(await keys("month-002/native")).toEqual(["month-002/native/排名"]);
  expect(ran).toEqual(["month-002"]);
  expect(await keys("native")).toEqual(["month-001/native/排名", "month-002/native/排名"]);
});
