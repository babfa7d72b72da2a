/** The site that the pages show: read once for a build, and again whenever an editor saves a file. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './model/site.ts';
import { loadSite, project } from './site.ts';

let read: { readonly version: string; readonly site: Site } | undefined;

export function getSite(): Site {
  const version = import.meta.env.DEV ? newest(join(project, 'content')) : 'build';
  if (read?.version !== version) {
    read = { version, site: loadSite({ base: import.meta.env.BASE_URL }) };
  }
  return read.site;
}

/** The number of files and the time of the newest: it changes when any of them does. */
function newest(folder: string): string {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return `${times.length} ${Math.max(...times)}`;
}
