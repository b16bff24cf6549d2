import type { Decision } from "../../../src/method/decision";
import { DEFAULT_EDITION } from "../../../src/method/catalog";
import { ARCHIVE_SHEET } from "../../../src/method/sheet-terms";
import { indicatorsOf } from "../../../src/method/method";
import { archiveRows, readArchive } from "../../../src/record/archive";
import { withDecision } from "../../../src/record/policy-record";
import { PROFILES } from "../../office-host/host-profile";
import { OfficeHost, type NativeBridge } from "../../office-host/office-host";
import { windowExternal } from "../../office-host/window-external";
import { dataGrid, itemsGrid, projectsGrid, serial, taskGrid } from "../../reading/built-sheets";
import { PAYLOADS } from "../../security/payloads";
import { seedOfGrid } from "../../workbook/office-kit";
import { seedHost } from "../../workbook/office-seed";
import type { SheetSeed } from "../../workbook/seed";

/*
 * As host-in-page.ts, with a workbook whose towns, projects and items are called as an attacker would call them, and
 * whose decisions give all five hundred texts as their grounds.
 */
const towns = PAYLOADS.filter((payload) => /[<>]|script|=cmd|__proto__|\u202e/.test(payload))
  .slice(0, 24)
  .map((payload, index) => `${payload}${String.fromCharCode(0x4e00 + index)}镇`);
const grids = [
  taskGrid(towns, ["1-6月"]),
  dataGrid("1-6月", towns),
  projectsGrid(towns.map((town) => [town, `${town}的项目`, serial("2020-03-05"), 250, "是"])),
  itemsGrid(towns.map((town) => [town, serial("2020-04-01"), `${town}的信息`, "报送"])),
];
const subjects = towns.flatMap((town) =>
  indicatorsOf(DEFAULT_EDITION).map(({ code }) => ({ town, code })),
);
const decisions = Array.from({ length: PAYLOADS.length / 2 }, (_, index): Decision => {
  const [note = "", basis = ""] = PAYLOADS.slice(index * 2, index * 2 + 2);
  const { town = "", code = "" } = subjects[index] ?? {};
  const decided = { kind: "points", period: "1-6月", year: 2020, points: "0" } as const;
  return { ...decided, town, code, note, basis, time: "2020-07-01 09:30" };
});
const archive = decisions.reduce(withDecision, readArchive([]));
const archiveSeed: SheetSeed = {
  name: ARCHIVE_SHEET,
  values: archiveRows(archive),
  isHidden: true,
  formats: archiveRows(archive).map((row) => row.map(() => "@")),
};
const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => host.receive(text),
};
const host = new OfficeHost(bridge);
seedHost(host, [...grids.map(seedOfGrid), archiveSeed]);
const violations: string[] = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});
Object.assign(window, {
  external: windowExternal(PROFILES.current, host, "on"),
  _richApiNativeBridge: bridge,
  violations,
  selectCell: (sheet: string, address: string) =>
    host.act(() => host.workbook.worksheets.getItem(sheet).getRange(address).select()),
});
