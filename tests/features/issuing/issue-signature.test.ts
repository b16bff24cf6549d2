import { shownValue, valueAt } from "../../../src/cells/grid";
import { checkIssue } from "../../../src/features/issuing/check-issue";
import { issueDraft } from "../../../src/features/issuing/issue-draft";
import { issueMonth } from "../../../src/features/issuing/issue-month";
import { makeCircular } from "../../../src/features/publishing/make-circular";
import type { CellContent } from "../../../src/workbook/workbook";
import type { MemoryWorkbook } from "../../workbook/memory-workbook";
import { cell, gridOf, JULY, ranked, sampleWorkbook } from "../sample";

const PERIOD = "1-6月";
const NOBODY = { signer: "", number: "", date: "" };

/** Ranked, with its circular and 通报设置. */
async function publishedWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook();
  await ranked(workbook);
  await makeCircular(workbook, PERIOD, JULY);
  return workbook;
}

async function rowOf(workbook: MemoryWorkbook, label: string): Promise<number> {
  const { values } = await gridOf(workbook, "通报设置");
  return values.findIndex(([text]) => text === label);
}

async function settingOf(workbook: MemoryWorkbook, label: string) {
  return valueAt(await gridOf(workbook, "通报设置"), await rowOf(workbook, label), 1);
}

test("what is yet to be filled in is blank; what is filled in is offered", async () => {
  const workbook = await publishedWorkbook();
  expect(await issueDraft(workbook, PERIOD)).toMatchObject({ signature: NOBODY, graves: [] });
  const row = await rowOf(workbook, "文号");
  workbook.type({ sheet: "通报设置", row, column: 1 }, { text: "某商发〔2020〕18号" });
  expect((await issueDraft(workbook, PERIOD)).signature.number).toBe("某商发〔2020〕18号");
});

test("文号 and date are written back, 通报 says them, and all of it is sealed", async () => {
  const workbook = await publishedWorkbook();
  const signature = { signer: "示例(虚构)", number: "某商发〔2020〕18号", date: "2020年7月15日" };
  expect((await issueMonth(workbook, PERIOD, JULY, signature)).kind).toBe("sealed");
  expect(await settingOf(workbook, "文号")).toBe("某商发〔2020〕18号");
  expect(await settingOf(workbook, "日期")).toBe("2020年7月15日");
  expect((await gridOf(workbook, "通报 1-6月")).values.flat().map(shownValue).join("\n")).toContain(
    "2020年7月15日",
  );
  expect(await checkIssue(workbook, PERIOD)).toMatchObject({ kind: "checked", changes: [] });
  expect((await makeCircular(workbook, PERIOD, JULY)).kind).toBe("made");
});

test("a number and a day belong to one issue: they are not offered for another, and blanks open them again", async () => {
  const workbook = await publishedWorkbook();
  const signature = { signer: "示例(虚构)", number: "某商发〔2020〕18号", date: "2020年7月15日" };
  await issueMonth(workbook, PERIOD, JULY, signature);
  await ranked(workbook, { period: "1-5月" });
  await makeCircular(workbook, "1-5月", JULY);
  expect((await issueDraft(workbook, "1-5月")).signature).toEqual({
    signer: "示例(虚构)",
    number: "",
    date: "",
  });
  const outcome = await issueMonth(workbook, "1-5月", JULY, { ...NOBODY, signer: "示例(虚构)" });
  expect(outcome.kind).toBe("sealed");
  const text = (await gridOf(workbook, "通报 1-5月")).values.flat().map(shownValue).join("\n");
  expect(text).not.toContain("2020年7月15日");
  expect(await checkIssue(workbook, "1-5月")).toMatchObject({ kind: "checked", changes: [] });
});

test("blanks leave what is open, and a signer's wide space is part of the name", async () => {
  const workbook = await publishedWorkbook();
  const before = await gridOf(workbook, "通报设置");
  await issueMonth(workbook, PERIOD, JULY, NOBODY);
  expect(await gridOf(workbook, "通报设置")).toEqual(before);
  const type = async (label: string, content: CellContent) =>
    workbook.type({ sheet: "通报设置", row: await rowOf(workbook, label), column: 1 }, content);
  await type("签发人", { text: "示\u3000例" });
  await type("日期", { number: 44027 });
  expect((await issueDraft(workbook, PERIOD)).signature).toEqual({
    signer: "示\u3000例",
    number: "",
    date: "",
  });
});

test("a growth over 1000% and 全县 that is not the sum are grave", async () => {
  const workbook = await sampleWorkbook();
  workbook.type(cell("数据 1-6月", "B6"), { number: 999999 });
  const { graves } = await issueDraft(workbook, PERIOD);
  expect(graves.map(({ code }) => code)).toContain("growth-extreme");
});
