import type { HandedOver } from "../../workbook/contract-kit";

const downloads: Promise<HandedOver>[] = [];

/** Files that were downloaded since the last call. */
export const newDownloads = (): Promise<HandedOver[]> => Promise.all(downloads.splice(0));

/** Keeps what a click on a download link would save, instead of saving it. */
export function keepDownloads(): void {
  HTMLAnchorElement.prototype.click = function () {
    downloads.push(fileOf(this.href, this.download));
  };
}

async function fileOf(url: string, name: string): Promise<HandedOver> {
  const answer = await fetch(url);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name };
}
