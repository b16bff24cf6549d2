import { contractCases, runContractCase } from "../../workbook/contract";
import { officeWorkbookMaker } from "../../workbook/office-contract";
import { PROFILES } from "../../office-host/host-profile";
import { SwitchableBridge } from "../../office-host/switchable-bridge";
import { windowExternal } from "../../office-host/window-external";

declare global {
  /** Runs one case of the contract over Office.js in this page; the error's text, or null. */
  var runOfficeCase: (name: string) => Promise<string | null>;
}

// Before office.js: it looks for both when it loads.
const bridge = new SwitchableBridge();
Object.assign(window, { _richApiNativeBridge: bridge });
Object.assign(window.external, windowExternal(PROFILES.current, bridge));

globalThis.runOfficeCase = async (name) => {
  const found = contractCases.find((one) => one.name === name);
  if (!found) return `no case ${name}`;
  try {
    await Office.onReady();
    await runContractCase(found, officeWorkbookMaker(bridge));
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
  }
};
