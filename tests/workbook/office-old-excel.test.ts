import { build } from "esbuild";
import { PROFILES } from "../office-host/host-profile";
import { startOfficeInContext } from "../office-host/start-office";

let bundle: string;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { openOfficeWorkbook } from "./src/workbook/office-workbook/office-workbook";`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "iife",
    globalName: "port",
    write: false,
    logLevel: "error",
  });
  bundle = outputFiles[0]?.text ?? "";
});

const ASK = `port.openOfficeWorkbook().then(async (workbook) => JSON.stringify({
  can: await workbook.capabilities(),
  read: await workbook.read("all").then((grids) => grids.length, (error) => error.reason),
  applied: await workbook
    .apply({ sheets: [], edits: [], show: null })
    .then(() => "written", (error) => error.reason),
}))`;

const LACKING = { kind: "host", detail: "this Excel lacks ExcelApi 1.13" };

test.each([
  ["excel2016", { customFunctions: false, canCopy: false, missing: ["ExcelApi 1.13"] }, LACKING],
  ["excel2019", { customFunctions: false, canCopy: false, missing: ["ExcelApi 1.13"] }, LACKING],
  ["ltsc2021", { customFunctions: false, canCopy: true, missing: [] }, null],
  ["current", { customFunctions: true, canCopy: true, missing: [] }, null],
] as const)("%s in a bare context", async (profile, can, refused) => {
  const excel = await startOfficeInContext(PROFILES[profile]);
  excel.bridge.newHost();
  excel.run(`${bundle}; globalThis.port = port;`);
  const told = JSON.parse((await excel.run(ASK)) as string) as unknown;
  const state = { isReadOnly: false, isCalculationManual: false, drawsCharts: true };
  expect(told).toEqual({
    can: { ...can, ...state },
    read: refused ?? 1,
    applied: refused ?? "written",
  });
});
