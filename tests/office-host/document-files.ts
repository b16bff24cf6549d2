/** Numbers of the calls of the common API, as the client sends them to `window.external.Execute`. */
const CALL = { 77: "open", 80: "slice", 81: "close" } as const;
type Call = (typeof CALL)[keyof typeof CALL];

/** What the host answers to a call: its status, and what belongs to it. */
export type Answer = readonly [status: number, ...values: unknown[]];

export const DONE = 0;
export const INTERNAL_ERROR = 5001;
/** "A network problem has prevented retrieval of the file": office-js #5297, Excel on the web over another party's storage. */
const NOT_RETRIEVED = 11_001;

/** How the client says `Office.FileType.Compressed`. */
const COMPRESSED = 5;
const OPEN_AT_MOST = 2;

export type FileFault = "refuse" | "not-given" | "no-answer" | "short-slice" | "text-slice";

/** The files of `Office.context.document.getFileAsync`: the workbook's bytes, slice by slice. */
export class DocumentFiles {
  /** What goes wrong with the n-th call of a kind, from 1. */
  faultOf: (call: Call, count: number) => FileFault | null = () => null;
  /** Called when a file has been closed. */
  onClose: () => void = () => undefined;
  private readonly files = new Map<number, Uint8Array>();
  private readonly counts = { open: 0, slice: 0, close: 0 };
  private lastHandle = 0;

  constructor(private readonly bytes: () => Promise<Uint8Array>) {}

  get open(): number {
    return this.files.size;
  }

  /** null when no answer shall ever come. */
  async execute(id: number, values: readonly unknown[]): Promise<Answer | null> {
    const call = id in CALL ? CALL[id as keyof typeof CALL] : null;
    if (call === null) return [INTERNAL_ERROR];
    this.counts[call] += 1;
    const fault = this.faultOf(call, this.counts[call]);
    if (fault === "no-answer") return null;
    if (fault === "refuse") return [INTERNAL_ERROR];
    if (fault === "not-given") return [NOT_RETRIEVED];
    if (call === "open") return this.openFile(values);
    return call === "slice" ? this.slice(values, fault) : this.close(values);
  }

  private async openFile([type]: readonly unknown[]): Promise<Answer> {
    if (type !== COMPRESSED || this.files.size >= OPEN_AT_MOST) return [INTERNAL_ERROR];
    const bytes = await this.bytes();
    this.lastHandle += 1;
    this.files.set(this.lastHandle, bytes);
    return [DONE, this.lastHandle, bytes.length];
  }

  private slice([handle, from, size]: readonly unknown[], fault: FileFault | null): Answer {
    const file = this.files.get(Number(handle));
    if (!file) return [INTERNAL_ERROR];
    const end = Number(from) + Number(size) - (fault === "short-slice" ? 1 : 0);
    const data = file.slice(Number(from), Math.min(end, file.length - (fault ? 1 : 0)));
    return [DONE, fault === "text-slice" ? "text" : [...data], data.length];
  }

  private close([handle]: readonly unknown[]): Answer {
    if (!this.files.delete(Number(handle))) return [INTERNAL_ERROR];
    this.onClose();
    return [DONE];
  }
}
