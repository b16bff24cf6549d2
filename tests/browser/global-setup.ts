import { buildOnce, type Target } from "./build";
import { prepareBrowser } from "./launch";
import { buildPanePage } from "./pane-page/build-pane-page";

/** The folders that globalSetup built, for the test files. */
export const FOLDER_VARIABLES: Readonly<Record<Target, string>> = {
  addin: "BROWSER_TEST_ADDIN",
  workbench: "BROWSER_TEST_WORKBENCH",
};

/** The folder of the page with nothing but the pane. */
export const PANE_PAGE_VARIABLE = "BROWSER_TEST_PANE_PAGE";

/** Runs once before the browser tests: a browser, and the pages built from the present sources. */
export default async function globalSetup(): Promise<void> {
  prepareBrowser();
  const build = async (variable: string, building: Promise<string>): Promise<void> => {
    const folder = await building.catch((error: unknown) => {
      // The tests that need the page fail; the others still run.
      console.error(error);
      return undefined;
    });
    if (folder !== undefined) process.env[variable] = folder;
  };
  await Promise.all([
    build(FOLDER_VARIABLES.addin, buildOnce("addin")),
    build(FOLDER_VARIABLES.workbench, buildOnce("workbench")),
    build(PANE_PAGE_VARIABLE, buildPanePage()),
  ]);
}
