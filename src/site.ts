/**
 * The one door to the content: reads `content/` from the disk, runs the checks, builds the `Site`.
 * Commands and tests use it without Astro; pages use `built-site.ts`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, lookOver } from './checks/index.ts';
import { prove, type Proved } from './checks/flow/prove.ts';
import type { Content } from './content/collections.ts';
import { newestDay } from './content/dated.ts';
import type { Issue } from './content/issue.ts';
import { britishSpeller } from './content/british-speller.ts';
import { loadContent, type ContentFile } from './content/load-content.ts';
import { buildSite, type Inputs } from './model/build-site.ts';
import type { Site } from './model/site.ts';

/** The project's folder. Found from where a command stands, since the build moves this file. */
export const project = import.meta.url.endsWith('/src/site.ts')
  ? fileURLToPath(new URL('..', import.meta.url))
  : process.cwd();

export interface Read {
  readonly content: Content;
  /** Every mistake and warning in the files, in the order of their paths. */
  readonly issues: readonly Issue[];
}

/** Every content file, or those of some folders and files of `content/`, by path from the project's folder. */
export function readFiles(root = project, of: readonly string[] = ['']): ContentFile[] {
  return of
    .flatMap((part) => filesIn(join(root, 'content', part)))
    .map((path) => ({
      path: relative(root, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Records and everything that is wrong with them. Rules over many files run on the files that could be read. */
export function readContent(root = project): Read {
  const { content, ids, issues } = loadContent(readFiles(root));
  const known = { today: buildDay(root, content), routes: routes() };
  return { content, issues: inOrder([...issues, ...check(content, ids, known)]) };
}

/** The same, with everything that an editor should look at besides: words, spelling, the age of facts. */
export function lookOverContent(root = project): Read {
  const files = readFiles(root);
  const { content, ids, issues } = loadContent(files);
  const known = { today: buildDay(root, content), routes: routes() };
  const speller = britishSpeller(content, files);
  return {
    content,
    issues: inOrder([
      ...issues,
      ...check(content, ids, known),
      ...lookOver(content, ids, known, files, speller),
    ]),
  };
}

function inOrder(issues: Issue[]): Issue[] {
  return issues.sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

/** The site's pages as `src/pages` names them: `/about/`, `/services/[service]/`. */
export function routes(): string[] {
  return readdirSync(join(project, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => `/${path.split(sep).join('/')}`)
    .map((path) => path.replace(/(?:\/index)?\.astro$/, '/'));
}

/** The site, or an error that lists every mistake in its content. */
export function loadSite(inputs: Partial<Inputs> = {}, root = project): Site {
  const { content, issues } = readContent(root);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `The content has ${errors.length} mistakes. "npm run check" lists them.\n${errors
        .map(({ file, line, problem }) => `  ${file}${line ? `:${line}` : ''} ${problem}`)
        .join('\n')}`,
    );
  }
  return buildSite(content, {
    today: inputs.today ?? buildDay(root, content),
    base: inputs.base ?? '/',
  });
}

/** `BUILD_DATE`, else the day of the last commit, else the newest day that the content names. */
export function buildDay(root: string, content: Content): string {
  const given = process.env['BUILD_DATE'];
  if (given) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(given))
      throw new Error(`BUILD_DATE is "${given}". Write a day such as 2026-11-22.`);
    return given;
  }
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    if (day.trim()) return day.trim();
  } catch {
    // Not a git checkout: a folder that somebody downloaded.
  }
  return newestDay(content) ?? '2026-11-22';
}

/** Walk every path of every guided flow. Only for content without mistakes. */
export function proveFlows(content: Content): Proved {
  const site = buildSite(content, { today: '2026-01-01', base: '/' });
  const all = [...site.navigators].map(([id, navigator]) => {
    const here = content.localFlows.find((flow) => flow.id === id)?.data;
    return prove(navigator, site, here?.notReached.map(({ service }) => service) ?? []);
  });
  return {
    issues: all.flatMap(({ issues }) => issues),
    results: all.reduce((sum, { results }) => sum + results, 0),
  };
}
