/** Ways for words to leave a page, each by a press of its reader. */

/** Put words on the clipboard. Where the browser refuses, false. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads the blob after the click, so it stays for a while.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
