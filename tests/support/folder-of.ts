import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files in it, which goes when the test is done. */
export function folderOf(
  files: Readonly<Record<string, string | Buffer>>,
  within = tmpdir(),
): string {
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(path.join(within, 'waymark-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
