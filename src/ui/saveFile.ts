/** A file to save. */
export interface ExportFile {
  name: string;
  mediaType: string;
  text: string;
}

/** Lets the browser save an exported file. */
export const saveExport = ({ name, mediaType, text }: ExportFile) => saveFile(name, mediaType, text);

/** Lets the browser save text as a file. Nothing is added to the document. */
function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the URL after this task: release it later.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
