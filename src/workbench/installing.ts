import { readDisk, type ChosenWorkbook } from "./disk-file";

interface LaunchQueue {
  setConsumer(
    consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void,
  ): void;
}

declare global {
  interface Window {
    /** Only browsers that open files with installed pages have it. */
    launchQueue?: LaunchQueue;
  }
}

/** The page comes from a server that lets it be installed; the one file does not. */
export function canBeInstalled(): boolean {
  return document.querySelector('link[rel="manifest"]') !== null && "serviceWorker" in navigator;
}

/** Keeps the program on this machine, and opens the files that the user opens with it. */
export function beInstallable(open: (chosen: ChosenWorkbook) => void): void {
  if (!canBeInstalled()) return;
  // Without it the page still runs, from its server.
  void navigator.serviceWorker.register("service-worker.js").catch(() => undefined);
  window.launchQueue?.setConsumer(({ files = [] }) => {
    const [handle] = files;
    if (handle) void readDisk(handle).then(open);
  });
}
