/** A file that the browser may write to, as it stood when it was read or written last. */
export interface DiskFile {
  readonly handle: FileSystemFileHandle;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** A file that the user chose; `disk`: null where the browser only reads it. */
export interface ChosenWorkbook {
  readonly file: File;
  readonly disk: DiskFile | null;
}

export type Written =
  | { readonly kind: "written"; readonly disk: DiskFile }
  /** Somebody has written to the file since; nothing is overwritten. */
  | { readonly kind: "changed-elsewhere" }
  | { readonly kind: "forbidden" }
  /** Another program holds the file, or it is gone. */
  | { readonly kind: "failed" };

interface PickerOptions {
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly suggestedName?: string;
}

/** What not every browser has; nor do the types of the language know it. */
interface Permission {
  requestPermission?(wanted: { readonly mode: "readwrite" }): Promise<PermissionState>;
}

declare global {
  interface Window {
    showOpenFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
  }
}

const TYPES = [
  {
    description: "Excel",
    accept: { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"] },
  },
];

/** Whether the browser can write back into a file. */
export function canWriteBack(): boolean {
  return window.showSaveFilePicker !== undefined;
}

export async function readDisk(handle: FileSystemFileHandle): Promise<ChosenWorkbook> {
  const file = await handle.getFile();
  return { file, disk: { handle, modified: file.lastModified } };
}

/** What the user picks; "none" when the dialog was closed, "unable" where the browser shows none. */
export async function pickToOpen(): Promise<ChosenWorkbook | "none" | "unable"> {
  const { showOpenFilePicker } = window;
  if (!showOpenFilePicker) return "unable";
  const picked = await picking(() => showOpenFilePicker({ types: TYPES }).then(([one]) => one));
  return typeof picked === "string" ? picked : readDisk(picked);
}

/** Where the user wants a new file. Ask before anything slow: the browser shows its dialog only soon after a click. */
export async function pickToSave(suggestedName: string): Promise<DiskFile | "none" | "unable"> {
  const { showSaveFilePicker } = window;
  if (!showSaveFilePicker) return "unable";
  const handle = await picking(() => showSaveFilePicker({ types: TYPES, suggestedName }));
  if (typeof handle === "string") return handle;
  return { handle, modified: (await handle.getFile()).lastModified };
}

async function picking<Picked>(
  pick: () => Promise<Picked | undefined>,
): Promise<Picked | "none" | "unable"> {
  try {
    return (await pick()) ?? "none";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "none" : "unable";
  }
}

/** Asks the user, where the browser has not asked yet. */
export async function mayWrite({ handle }: DiskFile): Promise<boolean> {
  const asking = (handle as Permission).requestPermission?.({ mode: "readwrite" });
  if (!asking) return true;
  return asking.then(
    (state) => state === "granted",
    () => false,
  );
}

/** All or nothing: the browser writes beside the file and puts that in its place. */
export async function writeDisk(
  { handle, modified }: DiskFile,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Written> {
  try {
    if ((await handle.getFile()).lastModified !== modified) return { kind: "changed-elsewhere" };
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
    const { lastModified } = await handle.getFile();
    return { kind: "written", disk: { handle, modified: lastModified } };
  } catch (error) {
    const isForbidden = error instanceof DOMException && error.name === "NotAllowedError";
    return { kind: isForbidden ? "forbidden" : "failed" };
  }
}
