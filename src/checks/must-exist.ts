import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';

const needed = [
  ['area', 'content/local/area.yaml'],
  ['overview', 'content/england/overview.yaml'],
  ['urgent', 'content/england/urgent.yaml'],
] as const;

/** The files without which there is no site. */
export function mustExist(content: Content): Issue[] {
  return needed
    .filter(([name, file]) => !content[name].some((entry) => entry.file === file))
    .map(([, file]) => ({
      severity: 'error',
      file,
      line: null,
      field: null,
      problem: 'The file is missing, or has a mistake that is listed too.',
      fix: 'Put it back: the site cannot be built without it.',
    }));
}
