import { build } from "esbuild";
import { PROFILES } from "../office-host/host-profile";
import { startOfficeHere, startOfficeInContext } from "../office-host/start-office";
import { OFFICE_ACTIONS } from "./office-actions";
import { prepared, type PreparedAction } from "./office-prepared";
import { bookText } from "./office-state";
import { firstDifference } from "./text-difference";

let bundle: string;
const known: PreparedAction[] = [];

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { OFFICE_ACTIONS } from "./tests/workbook/office-actions";
        export { openOfficeWorkbook } from "./src/workbook/office-workbook/office-workbook";`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "iife",
    globalName: "port",
    write: false,
    logLevel: "error",
  });
  bundle = outputFiles[0]?.text ?? "";
  const bridge = await startOfficeHere();
  for (const action of OFFICE_ACTIONS) known.push(await prepared(bridge, action));
}, 60_000);

const runAction = (index: number): string => `port.openOfficeWorkbook({ answerMs: 60000 }).then(
  (workbook) => port.OFFICE_ACTIONS[${index}].run(workbook).then(
    () => "done",
    (error) => (error.reason ? JSON.stringify(error.reason) : String(error)),
  ),
)`;

const LACKING = JSON.stringify({ kind: "host", detail: "this Excel lacks ExcelApi 1.13" });

test.each([
  ["excel2016", "1.1", LACKING],
  ["excel2019", "1.7", LACKING],
  ["ltsc2021", "1.14", "done"],
] as const)(
  "%s (ExcelApi %s): every action is done, or nothing is written",
  async (profile, _, end) => {
    const excel = await startOfficeInContext(PROFILES[profile]);
    const hasFunctions = PROFILES[profile].CustomFunctionsRuntime !== null;
    const target = excel.run("globalThis") as Record<string, unknown>;
    Object.assign(target, { MessageChannel, TextEncoder, AbortController, performance });
    // With these a file is packed.
    const streams = { CompressionStream, DecompressionStream };
    Object.assign(target, { Blob, Response, TextDecoder, btoa, ...streams });
    excel.run(`${bundle}; globalThis.port = port;`);
    for (const [index, { action, before, beforeText, afterText }] of known.entries()) {
      const host = excel.bridge.hostOf(before);
      const told = await (excel.run(runAction(index)) as Promise<unknown>);
      const canAct = hasFunctions || action.needsFunctions !== true;
      const expected = end === "done" && canAct ? afterText : beforeText;
      const difference = firstDifference(bookText(host.workbook), expected);
      expect([action.name, told, difference]).toEqual([action.name, end, ""]);
    }
  },
  60_000,
);
