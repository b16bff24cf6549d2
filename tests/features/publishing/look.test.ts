import { writeFileSync } from "node:fs";
import { exportCircular } from "../../../src/features/publishing/export-circular";
import { makeCircular } from "../../../src/features/publishing/make-circular";
import { circularText } from "../../../src/features/publishing/copy-circular";
import { bookSheetOfContent } from "../../../src/xlsx/content-sheet";
import { saveWorkbook } from "../../../src/xlsx/save-workbook";
import { JULY, ranked, sampleWorkbook } from "../sample";

test("look", async () => {
  const workbook = await sampleWorkbook();
  await ranked(workbook, { period: "1-5月" });
  await ranked(workbook);
  const made = await makeCircular(workbook, "1-6月", JULY);
  console.log(made);
  const out = await exportCircular(workbook, "1-6月");
  console.log(out);
  const text = await circularText(workbook, "1-6月");
  
  writeFileSync("/tmp/cw/out.docx", workbook.downloaded[0]!.bytes);
  const sheets = workbook.applied.at(-1)!.sheets;
  writeFileSync("/tmp/cw/out.xlsx", await saveWorkbook(null, sheets.map((s) => ({ part: null, sheet: bookSheetOfContent(s), was: null }))));
});
