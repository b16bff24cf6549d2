import { PROFILES } from "../../office-host/host-profile";
import { OfficeHost, type NativeBridge } from "../../office-host/office-host";
import { windowExternal } from "../../office-host/window-external";
import { dataGrid, itemsGrid, projectsGrid, serial, taskGrid } from "../../reading/sheets";
import { PAYLOADS } from "../../security/payloads";
import { seedOfGrid } from "../../workbook/office-kit";
import { seedHost } from "../../workbook/office-seed";

/* As host-in-page.ts, with a workbook whose towns, projects and items are called as an attacker would call them. */
const towns = PAYLOADS.filter((payload) => /[<>]|script|=cmd|__proto__|\u202e/.test(payload))
  .slice(0, 24)
  .map((payload, index) => `${payload}${String.fromCharCode(0x4e00 + index)}镇`);
const grids = [
  taskGrid(towns, ["1-6月"]),
  dataGrid("1-6月", towns),
  projectsGrid(towns.map((town) => [town, `${town}的项目`, serial("2020-03-05"), 250, "是"])),
  itemsGrid(towns.map((town) => [town, serial("2020-04-01"), `${town}的信息`, "报送"])),
];
const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => host.receive(text),
};
const host = new OfficeHost(bridge);
seedHost(host, grids.map(seedOfGrid));
const violations: string[] = [];
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});
Object.assign(window, {
  external: windowExternal(PROFILES.current, host),
  _richApiNativeBridge: bridge,
  violations,
  selectCell: (sheet: string, address: string) =>
    host.act(() => host.workbook.worksheets.getItem(sheet).getRange(address).select()),
});
