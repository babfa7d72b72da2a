import { execFileSync } from 'node:child_process';
import type { ContentFile } from './load-content.ts';

/** The services and the lines about changes as they stood at a commit, such as `origin/main`. */
export function filesAt(commit: string, root: string): ContentFile[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: 'pipe' });
  const folders = ['england', 'local'].flatMap((realm) =>
    ['services', 'changes'].map((room) => `content/${realm}/${room}`),
  );
  const listed = git('ls-tree', '-r', commit, '--', ...folders)
    .split('\n')
    .flatMap((line) => {
      const [, oid, path] = /^\d+ blob (\w+)\t(.+\.yaml)$/.exec(line) ?? [];
      return oid && path ? [{ oid, path }] : [];
    });
  const all = execFileSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: listed.map(({ oid }) => oid).join('\n'),
    maxBuffer: 1e8,
  });
  let at = 0;
  return listed.map(({ path }) => {
    const start = all.indexOf(10, at) + 1;
    const size = Number(all.toString('utf8', at, start - 1).split(' ')[2]);
    at = start + size + 1;
    return { path, text: all.toString('utf8', start, start + size) };
  });
}
