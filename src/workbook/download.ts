const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The browser saves a file, an .xlsx one unless another type is said, under this name. */
export function download(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  type: string = XLSX,
): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
