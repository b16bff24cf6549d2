import type { Workbook } from "../../src/workbook/workbook";
import { columnCases } from "./contract-columns";
import { fileCases } from "./contract-files";
import { formulaCases } from "./contract-formulas";
import { journalCases } from "./contract-journal";
import type { ContractCase, ContractWorld } from "./contract-kit";
import { readingCases } from "./contract-reading";
import { writingCases } from "./contract-writing";
import type { SheetSeed } from "./seed";

/** Everything that each implementation of the Workbook port promises. */
export const contractCases: readonly ContractCase[] = [
  ...readingCases,
  ...writingCases,
  ...formulaCases,
  ...columnCases,
  ...journalCases,
  ...fileCases,
];

/** Makes a workbook that holds the seeds, and the world around it. */
export type WorkbookMaker = (
  seed: readonly SheetSeed[],
) => Promise<{ readonly workbook: Workbook; readonly world: ContractWorld }>;

/** Runs one case; a page calls this by name and reports the error's text. */
export async function runContractCase(
  contractCase: ContractCase,
  make: WorkbookMaker,
): Promise<void> {
  const { workbook, world } = await make(contractCase.seed);
  await contractCase.run(workbook, world);
}

/** The suite for jest. */
export function describeWorkbookContract(name: string, make: WorkbookMaker): void {
  describe(`Workbook contract: ${name}`, () => {
    it.each(contractCases.map((one) => [one.name, one] as const))("%s", (_, one) =>
      runContractCase(one, make),
    );
  });
}
