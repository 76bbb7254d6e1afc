/** A file to save. */
export interface ExportFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Lets the browser save text as a file. Nothing is added to the document. */
export function saveFile({ name, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL after this task: release it later.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
