import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import type { HostProfile } from "./host-profile";
import type { SwitchableBridge } from "./switchable-bridge";
import { windowExternal } from "./window-external";

/** The client's files, as the package brings them. */
export const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** The one version whose private protocol this host speaks. */
export const OFFICE_JS_VERSION = "1.1.110";

/** Runs a script's text in the realm where the client shall live. */
export type RunScript = (source: string, file: string) => void;

const ORIGIN = "https://addin.test";

/**
 * Gives a global object of Node what Office.js looks for in a browser's window, and the bridge to the host.
 * Nothing of Microsoft's is changed.
 */
export function dressAsWindow(
  target: Record<string, unknown>,
  profile: HostProfile,
  bridge: SwitchableBridge,
  run: RunScript,
): void {
  const storage = memoryStorage();
  const office = `${ORIGIN}/office/office.js`;
  const href = `${ORIGIN}/taskpane.html`;
  Object.assign(target, {
    performance,
    name: "",
    external: windowExternal(profile, bridge),
    history: {},
    location: {
      href,
      search: "",
      hash: "",
      origin: ORIGIN,
      protocol: "https:",
      hostname: "addin.test",
    },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: documentStub(office, run),
    _richApiNativeBridge: bridge,
  });
  const navigator = { userAgent: "node", language: "zh-CN" };
  Object.defineProperty(target, "navigator", { value: navigator, configurable: true });
  for (const name of ["window", "self", "top", "parent"]) {
    Object.defineProperty(target, name, { value: target, configurable: true, writable: true });
  }
  loadScript(office, run);
}

function loadScript(url: string, run: RunScript): void {
  const file = join(OFFICE_JS, new URL(url).pathname.replace("/office/", ""));
  run(readFileSync(file, "utf8"), file);
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
}

/** Enough of a document for Office.js to find its own script and to add the one of Excel. */
function documentStub(office: string, run: RunScript): Record<string, unknown> {
  const scripts = [{ src: office, getAttribute: () => null }];
  const appendChild = (script: ScriptElement): void => {
    const { src } = script;
    if (src === undefined) return;
    setTimeout(() => {
      loadScript(src, run);
      script.onload?.();
    }, 0);
  };
  const head = { appendChild };
  return {
    readyState: "complete",
    domain: "addin.test",
    cookie: "",
    head,
    body: head,
    addEventListener: () => undefined,
    querySelectorAll: () => [],
    createElement: () => ({ setAttribute: () => undefined, style: {} }),
    getElementsByTagName: (tag: string) => (tag === "script" ? scripts : [head]),
  };
}

function memoryStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
