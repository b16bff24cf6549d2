// npm run bench
import { buildOnce } from "../browser/build";
import { printNativeTwin } from "./native-twin";
import { printPaneStart } from "./pane-start";
import { printRoundTrips } from "./round-trips";
import { printNumberTimes, printScoringTimes } from "./scoring-times";
import { printFunctionsSize } from "./sizes";
import { printTypedFunctions } from "./typed-functions";

async function bench(): Promise<void> {
  const addin = await buildOnce("addin");
  printFunctionsSize(addin);
  await printPaneStart(addin);
  printScoringTimes();
  printNumberTimes();
  printTypedFunctions();
  await printNativeTwin();
  // Last, because the client changes this process's globals.
  await printRoundTrips();
}

void bench();
