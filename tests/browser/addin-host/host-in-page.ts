import { PROFILES } from "../../office-host/host-profile";
import { OfficeHost, type NativeBridge } from "../../office-host/office-host";
import { windowExternal } from "../../office-host/window-external";
import { cleanWorkbook } from "../../reading/built-sheets";
import { seedOfGrid } from "../../workbook/office-kit";
import { seedHost } from "../../workbook/office-seed";

/* Runs in the page before Office.js, which then finds itself inside Excel with a clean assessment workbook. */
const bridge: NativeBridge = {
  onMessageFromHost: null,
  sendMessageToHost: (text) => host.receive(text),
};
const host = new OfficeHost(bridge);
seedHost(host, cleanWorkbook().map(seedOfGrid));
Object.assign(window, {
  external: windowExternal(PROFILES.current, host, "on"),
  _richApiNativeBridge: bridge,
});
