import { describeWorkbookContract } from "./contract";
import { MemoryWorkbook } from "./memory-workbook";

describeWorkbookContract("in memory", (seed) => {
  const workbook = new MemoryWorkbook(seed);
  const world = {
    type: (...[cell, content]: Parameters<MemoryWorkbook["type"]>) =>
      Promise.resolve(workbook.type(cell, content)),
    pick: (...[cell]: Parameters<MemoryWorkbook["select"]>) => workbook.select(cell),
    failNextApply: () => Promise.resolve(workbook.failNextApply()),
    handedOver: () => Promise.resolve(workbook.handedOver),
  };
  return Promise.resolve({ workbook, world });
});
