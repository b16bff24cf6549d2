import { buildOnce, type Target } from "./build";
import { prepareBrowser } from "./launch";

/** The folders that globalSetup built, for the test files. */
export const FOLDER_VARIABLES: Readonly<Record<Target, string>> = {
  addin: "BROWSER_TEST_ADDIN",
  workbench: "BROWSER_TEST_WORKBENCH",
};

/** Runs once before the browser tests: a browser, and both pages built from the present sources. */
export default async function globalSetup(): Promise<void> {
  prepareBrowser();
  const build = async (target: Target): Promise<void> => {
    const folder = await buildOnce(target).catch((error: unknown) => {
      // The tests that need the page fail; the others still run.
      console.error(error);
      return undefined;
    });
    if (folder !== undefined) process.env[FOLDER_VARIABLES[target]] = folder;
  };
  await Promise.all([build("addin"), build("workbench")]);
}
