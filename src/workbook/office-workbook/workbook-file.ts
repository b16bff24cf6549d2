import { ChangeRefused } from "../workbook";
import { base64Of } from "./base64";
import { inTime } from "./trip";

/** Excel gives at most 4 MB at once. */
const SLICE_BYTES = 1024 * 1024;

/**
 * The bytes of the workbook as it stands, unsaved edits included.
 * The common API cannot wait for the end of a cell's editing: ask Excel something else before.
 * https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member
 */
export async function bytesOfWorkbook(answerMs: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await openFile(answerMs);
  try {
    return await bytesOf(file, answerMs);
  } finally {
    await close(file, answerMs);
  }
}

/** Opens a workbook, which is not saved yet, in a window of its own. Its name is Excel's. */
export function openInExcel(bytes: Uint8Array, answerMs: number): Promise<void> {
  return inTime(Excel.createWorkbook(base64Of(bytes)), answerMs);
}

async function openFile(answerMs: number): Promise<Office.File> {
  const opening = answered<Office.File>("Document.getFileAsync", (done) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      done,
    ),
  );
  try {
    return await inTime(opening, answerMs);
  } catch (error) {
    // Excel keeps no more than two files open: one that comes late must not stay so.
    void opening.then((file) => close(file, answerMs)).catch(() => undefined);
    throw error;
  }
}

async function bytesOf(file: Office.File, answerMs: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  let end = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = answered<Office.Slice>("File.getSliceAsync", (done) =>
      file.getSliceAsync(index, done),
    );
    const data = bytesOfSlice(await inTime(slice, answerMs));
    if (end + data.length > bytes.length) throw incomplete(end + data.length, file);
    bytes.set(data, end);
    end += data.length;
  }
  if (end === 0 || end < bytes.length) throw incomplete(end, file);
  return bytes;
}

/** An array of numbers or of bytes, by the platform. */
function bytesOfSlice({ data }: Office.Slice): ArrayLike<number> {
  const found: unknown = data;
  if (Array.isArray(found)) return found as number[];
  if (ArrayBuffer.isView(found)) return found as Uint8Array;
  throw new ChangeRefused({ kind: "host", detail: `a slice of the file is ${typeof found}` });
}

function incomplete(bytes: number, { size }: Office.File): ChangeRefused {
  return new ChangeRefused({ kind: "host", detail: `${bytes} of the file's ${size} bytes came` });
}

/** Whoever has the bytes, or a better reason why there are none, does not mind whether this works. */
async function close(file: Office.File, answerMs: number): Promise<void> {
  const closing = answered<unknown>("File.closeAsync", (done) => file.closeAsync(done));
  await inTime(closing, answerMs).catch(() => undefined);
}

/** Excel on the web over another party's storage, or after the workbook was renamed: office-js #5297, #98. */
const NO_FILE = 11001;

function answered<Value>(
  member: string,
  ask: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve(value);
      const { code, name, message } = error;
      const call = { step: "copy", code: String(code), message, member } as const;
      const detail = `${name} ${code}: ${message}`;
      const reason =
        code === NO_FILE ? ({ kind: "no-file" } as const) : ({ kind: "host", detail } as const);
      reject(new ChangeRefused(reason, call));
    }),
  );
}
