import { createContext, runInContext } from "node:vm";
import { serviceWorker } from "../../src/build/installable-plugin";

type Files = [string, Buffer][];
const FILES: Files = [
  ["workbench.js", Buffer.from("1")],
  ["index.html", Buffer.from("page")],
  ["third-party-licenses.txt", Buffer.from("long")],
];

/** A browser with what caches hold by name; requests for anything else go to the network. */
function browserWith(caches: Map<string, string[]>) {
  const listeners = new Map<string, (event: object) => void>();
  const cacheOf = (name: string) => ({
    addAll: (files: string[]) => Promise.resolve(void caches.set(name, [...files])),
    match: (wanted: string | { url: string }) => {
      const file = typeof wanted === "string" ? wanted : wanted.url;
      return Promise.resolve(caches.get(name)?.includes(file) ? `kept ${file}` : undefined);
    },
  });
  const context = createContext({
    self: {
      addEventListener: (name: string, hear: (event: object) => void) => listeners.set(name, hear),
    },
    caches: {
      open: (name: string) => Promise.resolve(cacheOf(name)),
      keys: () => Promise.resolve([...caches.keys()]),
      delete: (name: string) => Promise.resolve(caches.delete(name)),
    },
    fetch: ({ url }: { url: string }) => Promise.resolve(`fetched ${url}`),
  });
  runInContext(serviceWorker(FILES), context);
  return async (name: string, request?: object): Promise<unknown> => {
    let answer: Promise<unknown> | undefined;
    const take = (promise: Promise<unknown>): void => void (answer = promise);
    listeners.get(name)?.({ request, waitUntil: take, respondWith: take });
    return answer;
  };
}

test("a version keeps its files, deletes those of older ones, and answers without the server", async () => {
  const caches = new Map([
    ["workbench-old", ["index.html"]],
    ["other", ["x"]],
  ]);
  const hear = browserWith(caches);
  await hear("install");
  await hear("activate");
  const [[name = "", kept] = [], ...others] = [...caches].filter(([one]) => one !== "other");
  expect(name).toMatch(/^workbench-[0-9a-f]{16}$/);
  expect(kept).toEqual(["index.html", "workbench.js"]);
  expect(others).toEqual([]);
  expect(caches.has("other")).toBe(true);
  const get = (url: string, mode = "cors") => hear("fetch", { method: "GET", mode, url });
  expect(await get("workbench.js")).toBe("kept workbench.js");
  expect(await get("?lang=en", "navigate")).toBe("kept index.html");
  expect(await get("third-party-licenses.txt")).toBe("fetched third-party-licenses.txt");
  expect(await hear("fetch", { method: "POST", url: "workbench.js" })).toBeUndefined();
});

test("another content of any file is another version, and the order of files is none", () => {
  const [script, page, licences] = FILES as [Files[0], Files[0], Files[0]];
  expect(serviceWorker([licences, page, script])).toBe(serviceWorker(FILES));
  const other: Files = [["workbench.js", Buffer.from("2")], page, licences];
  expect(serviceWorker(other)).not.toBe(serviceWorker(FILES));
});
