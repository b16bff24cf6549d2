import type { DiskFile } from "./disk-file";

/** Work that is not saved, as the browser keeps it on this machine. */
export interface Snapshot {
  /** Of the page that keeps it. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly disk: DiskFile | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const NAME = "changxing-workbench";
const STORE = "snapshots";
const LOCK = `${NAME}-page-`;
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000;

/** The snapshots of all pages of this browser. Every call rejects where the browser keeps nothing. */
export class Snapshots {
  readonly page = crypto.getRandomValues(new Uint32Array(2)).join("-");

  constructor() {
    // Held until the page is gone, however it goes: what a page that is there has kept was left by nobody.
    void navigator.locks?.request(LOCK + this.page, () => new Promise(() => undefined));
  }

  async keep(snapshot: Omit<Snapshot, "id" | "at">): Promise<void> {
    const whole: Snapshot = { ...snapshot, id: this.page, at: Date.now() };
    await inStore("readwrite", (store) => store.put(whole));
  }

  /** What pages that are gone have left, the newest first. What is older than seven days is deleted. */
  async left(): Promise<readonly Snapshot[]> {
    const all = await inStore("readonly", (store) => store.getAll() as IDBRequest<Snapshot[]>);
    const isOld = ({ at }: Snapshot): boolean => Date.now() - at > KEPT_FOR;
    for (const { id } of all.filter(isOld)) await this.remove(id);
    const there = await pagesThatAreThere();
    return all.filter((one) => !isOld(one) && !there.has(one.id)).sort((a, b) => b.at - a.at);
  }

  async remove(id = this.page): Promise<void> {
    await inStore("readwrite", (store) => store.delete(id));
  }

  async clear(): Promise<void> {
    await inStore("readwrite", (store) => store.clear());
  }
}

async function pagesThatAreThere(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name = "" }) => name.replace(LOCK, "")));
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await opened();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    return await new Promise<Result>((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(new Error(String(transaction.error)));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}
