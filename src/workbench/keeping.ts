/** How long the workbook must be left alone before it is kept; longer where that takes long. */
const PAUSE = 1000;
const TIMES_ITS_OWN = 20;
const LONGEST = 30_000;

/** Keeps what was changed, soon after each change. */
export class Keeping {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = PAUSE;

  /** `keep` takes its turn among other work and never rejects. */
  constructor(private readonly keep: () => Promise<void>) {
    // Perhaps the last that this page does.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden" && this.timer !== undefined) void this.now();
    });
  }

  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), this.pause);
  }

  /** Nothing waits to be kept any more. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  async now(): Promise<void> {
    this.forget();
    const began = performance.now();
    await this.keep();
    const took = performance.now() - began;
    this.pause = Math.min(LONGEST, Math.max(PAUSE, TIMES_ITS_OWN * took));
  }
}
