import { rmSync } from "node:fs";
import { PANE_PAGE_VARIABLE } from "./global-setup";

/** Runs once after the browser tests. */
export default function globalTeardown(): void {
  const folder = process.env[PANE_PAGE_VARIABLE];
  if (folder !== undefined) rmSync(folder, { recursive: true });
}
