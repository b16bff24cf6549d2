"use strict";
const fs = require("node:fs");

/** Ends the run with one plain line, `N passed, N failed`. A skipped or unfinished test fails the run. */
class SummaryReporter {
  onRunComplete(_contexts, results) {
    this.pending = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + this.pending;
    // On exit, because jest holds its own lines back until then.
    process.on("exit", () =>
      fs.writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`),
    );
  }

  getLastError() {
    return this.pending > 0 ? new Error(`${this.pending} tests were skipped`) : undefined;
  }
}

module.exports = SummaryReporter;
