import { startOfficeHere, type SwitchableBridge } from "../office-host/start-office";
import { describeWorkbookContract } from "./contract";
import { officeWorkbookMaker } from "./office-contract";

let bridge: SwitchableBridge;

beforeAll(async () => {
  bridge = await startOfficeHere();
});

describeWorkbookContract("Excel, in Node", (seed) => officeWorkbookMaker(bridge)(seed));
