const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The browser saves an .xlsx file under this name. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
