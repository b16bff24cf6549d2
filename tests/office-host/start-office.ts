import { createContext, runInContext, type Context } from "node:vm";
import { PROFILES, type HostProfile } from "./host-profile";
import { dressAsWindow } from "./node-window";
import { SwitchableBridge } from "./switchable-bridge";

export type { SwitchableBridge } from "./switchable-bridge";

/** Starts Office.js in the realm of the caller, so that `Office` and `Excel` are globals as in a task pane. */
export async function startOfficeHere(
  profile: HostProfile = PROFILES.current,
): Promise<SwitchableBridge> {
  const bridge = new SwitchableBridge();
  const run = (source: string): void => {
    // An indirect eval runs a classic script in the global scope.
    (0, eval)(source);
  };
  dressAsWindow(globalThis, profile, bridge, run);
  await Office.onReady();
  return bridge;
}

/** Starts Office.js in a bare context of its own. `run` evaluates a script there. */
export async function startOfficeInContext(
  profile: HostProfile,
): Promise<{ readonly bridge: SwitchableBridge; run(source: string): unknown }> {
  const bridge = new SwitchableBridge();
  const { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask } = globalThis;
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask };
  const context: Context = createContext({ console, ...timers });
  const run = (source: string, filename = "test.js"): unknown =>
    runInContext(source, context, { filename });
  const target = run("globalThis") as Record<string, unknown>;
  dressAsWindow(target, profile, bridge, run);
  await (run("Office.onReady()") as Promise<unknown>);
  return { bridge, run };
}
