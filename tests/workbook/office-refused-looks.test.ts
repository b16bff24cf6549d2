import { createWorkbook } from "../../src/features/new-sheets/create-workbook";
import { openOfficeWorkbook } from "../../src/workbook/office-workbook/office-workbook";
import type { Workbook, WorkbookNotice } from "../../src/workbook/workbook";
import type { Workbook as HostBook } from "../office-host/excel/workbook";
import { internalError, accessDenied } from "../office-host/rich-api/host-error";
import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { restore, typeFigure } from "./office-actions";
import { rank } from "./office-kit";
import { keepFewTowns } from "./office-prepared";
import { contentText } from "./office-state";

/** What writes, reads or finds: without it nothing can be ranked. */
const CONTENT =
  /^(Range\.(values|formulas|numberFormat)=|Range\.(clear|getCell|getRow|getColumn|getResizedRange|getBoundingRect|getUsedRangeOrNullObject|getIntersectionOrNullObject|getMergedAreasOrNullObject|getRowProperties)|Worksheet\.\w+=?|WorksheetCollection\.\w+|.*\._\w+|.*\.getItem)$/;

let bridge: SwitchableBridge;
/** A ranked month with another figure. */
let before: HostBook;
let after: string;
/** Every member of Excel that only looks need, in a first ranking, in a later one, and in putting one back. */
let cosmetic: readonly string[];

beforeAll(async () => {
  bridge = await startOfficeHere();
  const host = bridge.newHost();
  const workbook = await openOfficeWorkbook();
  await createWorkbook(workbook, "sample", new Date(2020, 6, 3));
  host.workbook.sheets.forEach(keepFewTowns);
  const used = new Set<string>();
  host.onUse = (member) => used.add(member);
  await rank(workbook);
  typeFigure(host, 2000);
  before = host.workbook;
  const later = bridge.hostOf(before);
  later.onUse = (member) => used.add(member);
  await rank(await openOfficeWorkbook());
  after = contentText(later.workbook);
  await restore(await openOfficeWorkbook());
  cosmetic = [...used].filter((member) => !CONTENT.test(member)).sort();
}, 60_000);

/** The month ranked on a host that refuses a member always. */
async function rankedWithout(member: string, refusal = internalError) {
  const host = bridge.hostOf(before);
  const workbook = await openOfficeWorkbook({ answerMs: 1000 });
  const notices: WorkbookNotice[] = [];
  workbook.onNotice((notice) => notices.push(notice));
  host.onUse = (used) => {
    if (used === member) throw refusal();
  };
  const outcome = await rank(workbook);
  return { host, workbook, notices, kind: outcome.kind, content: contentText(host.workbook) };
}

test("the looks of a ranking are what is tried", () => {
  expect(cosmetic).toEqual(
    expect.arrayContaining([
      "ConditionalFormatCollection.add",
      "ConditionalFormatCollection.clearAll",
      "DataValidation.clear",
      "PageLayout.orientation=",
      "PageLayout.paperSize=",
      "PageLayout.setPrintTitleRows",
      "PageLayout.zoom=",
      "Range.merge",
      "Range.rowHidden=",
      "Range.unmerge",
      "RangeFormat.columnWidth=",
      "RangeFormat.wrapText=",
      "RangeFont.bold=",
      "WorksheetFreezePanes.freezeAt",
      "WorksheetFreezePanes.unfreeze",
    ]),
  );
});

test("every cosmetic call refused, one after another: the ranking stands, and it is said", async () => {
  const failed: unknown[] = [];
  for (const member of cosmetic) {
    const { kind, content, notices } = await rankedWithout(member);
    const isSaid = notices.some((notice) => notice.kind === "looks-refused");
    if (kind !== "ranked" || content !== after) failed.push([member, kind]);
    else if (!isSaid && !/\.get|copyFrom|set(Cell|Column)Properties/.test(member))
      failed.push([member, "unsaid"]);
  }
  expect(failed).toEqual([]);
}, 120_000);

test("what is refused is named with Excel's own words, and everything else is set", async () => {
  const { host, notices } = await rankedWithout("PageLayout.paperSize=", accessDenied);
  const call = {
    step: "looks",
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
    member: "PageLayout.paperSize",
  };
  expect(notices).toEqual(
    ["评分 1-6月", "排名 1-6月", "依据 1-6月"].map((sheet) => ({
      kind: "looks-refused",
      sheet,
      looks: ["page"],
      call,
    })),
  );
  const sheet = host.workbook.worksheets.getItem("排名 1-6月");
  expect(sheet.pageLayout.orientation).toBe("Landscape");
  expect(sheet.freezePanes.location).not.toBeNull();
});

test("restoring stands without them too", async () => {
  const failed: unknown[] = [];
  for (const member of cosmetic) {
    const host = bridge.hostOf(before);
    const workbook: Workbook = await openOfficeWorkbook({ answerMs: 1000 });
    const content = contentText(host.workbook);
    await rank(workbook);
    host.onUse = (used) => {
      if (used === member) throw internalError();
    };
    await restore(workbook).catch((error: unknown) => failed.push([member, String(error)]));
    if (withoutArchive(contentText(host.workbook)) !== withoutArchive(content)) failed.push(member);
  }
  expect(failed).toEqual([]);
}, 120_000);

const withoutArchive = (content: string): string =>
  JSON.stringify((JSON.parse(content) as [string][]).filter(([name]) => name !== "考核存档"));
