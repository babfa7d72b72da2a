/** Another area begins: an empty `content/local/` beside England's content as it is, built for real. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { project } from '../../src/site.ts';
import { byHand } from '../support/by-hand.ts';

let folder = '';
beforeAll(() => {
  mkdirSync(join(project, '.cache'), { recursive: true });
  folder = mkdtempSync(join(project, '.cache/new-area-'));
  for (const part of [
    'src',
    'scripts',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(project, part), join(folder, part), { recursive: true });
  rmSync(join(folder, 'content/local'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...given: string[]): string {
  const env = byHand({ BUILD_DATE: '2026-11-23' });
  return execFileSync(process.execPath, given, { cwd: folder, encoding: 'utf8', env });
}

it('is written by one command, and every place to fill is named', () => {
  expect(run('src/commands/new-area.ts', 'poole')).toContain(
    'Every place to fill is named in content/local/README.md.',
  );
  const list = readFileSync(join(folder, 'content/local/README.md'), 'utf8');
  expect(list).toContain('# Poole: what is to be filled in');
  const rooms = readdirSync(join(project, 'content/local')).map((name) =>
    name.replace('.yaml', ''),
  );
  expect(rooms.filter((room) => !list.includes(room))).toEqual([]);
});

it('has no mistakes, and its report says what stands before its launch', () => {
  expect(run('src/commands/check.ts', '--errors')).toMatch(/records read: 0 to put right/);
  expect(run('src/commands/report.ts')).toContain('Nobody is named for the job "sendias".');
});

it('builds, and no page tells of the area that was there before', () => {
  run('node_modules/astro/bin/astro.mjs', 'build');
  const pages = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(500);
  for (const page of ['urgent', 'find-help', 'pathways/autism', 'services/ipsea', 'editors'])
    expect(existsSync(join(folder, 'dist', page, 'index.html')), page).toBe(true);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toContain('Waymark Poole');
  const others = pages.filter((page) => {
    const root = parse(readFileSync(join(folder, 'dist', page), 'utf8'));
    // Where a fact was read stays true, whosever page that was.
    for (const sources of root.querySelectorAll('.sources')) sources.remove();
    return /Wiltshire|WPCC/.test(root.outerHTML);
  });
  expect(others).toEqual([]);
});
