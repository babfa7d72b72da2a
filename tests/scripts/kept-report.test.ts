import { execFileSync } from 'node:child_process';
import { writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepReport, readReport, warnOfReport } from '../../scripts/stages/kept-report.mjs';
import { hashOfTested } from '../../scripts/stages/tested-files.mjs';
import { folderOf } from '../support/folder-of.ts';

const FILES = { 'src/site.ts': 'one\ntwo\n', 'content/a.yaml': 'a: 1\n', 'README.md': 'Hello' };
const REPORT = { tested: 'abc', on: '2026-11-22', passed: 40, failed: 0, stages: [] };

describe('the hash of what was tested', () => {
  it('is the same whatever a computer ends its lines with', () => {
    const windows = { ...FILES, 'src/site.ts': 'one\r\ntwo\r\n' };
    expect(hashOfTested(folderOf(windows))).toBe(hashOfTested(folderOf(FILES)));
  });

  it('is the same with git and without, and leaves out what git does not keep', () => {
    const folder = folderOf({ ...FILES, '.gitignore': '*.log\n' });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    writeFileSync(path.join(folder, 'src', 'debug.log'), 'noise');
    expect(hashOfTested(folder)).toBe(hashOfTested(folderOf(FILES)));
  });

  it('does not fall over a file that was deleted and not yet committed', () => {
    const folder = folderOf({ ...FILES, 'src/old.ts': 'old' });
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['add', '.'], { cwd: folder });
    rmSync(path.join(folder, 'src', 'old.ts'));
    expect(hashOfTested(folder)).toBe(hashOfTested(folderOf(FILES)));
  });

  it.each([
    ['a file changes', { ...FILES, 'src/site.ts': 'one\nthree\n' }],
    ['a file is added', { ...FILES, 'public/robots.txt': '' }],
    ['a file is renamed', { 'src/other.ts': 'one\ntwo\n', 'content/a.yaml': 'a: 1\n' }],
    [
      'text moves from one file to the next',
      { ...FILES, 'src/site.ts': 'one\n', 'src/sjte.ts': 'two\n' },
    ],
  ])('changes when %s', (_, files) => {
    expect(hashOfTested(folderOf(files))).not.toBe(hashOfTested(folderOf(FILES)));
  });

  it('does not change with what is not tested', () => {
    const folder = folderOf({ ...FILES, 'README.md': 'Welcome', 'docs/hosting.md': 'How' });
    expect(hashOfTested(folder)).toBe(hashOfTested(folderOf(FILES)));
  });
});

describe('the report of the slow tests', () => {
  it('is kept as it was', () => {
    const folder = folderOf({});
    keepReport(folder, REPORT);
    expect(readReport(folder)).toEqual(REPORT);
  });

  it('is not there, or cannot be read', () => {
    expect(readReport(folderOf({}))).toBeUndefined();
    expect(readReport(folderOf({ 'reports/test-all.json': '{"tested":' }))).toBeUndefined();
  });

  it('gives nothing to warn of where they passed on these very files', () => {
    expect(warnOfReport(REPORT, 'abc')).toBeUndefined();
  });

  it.each([
    [undefined, 'Warning: there is no report of the slow tests. Run "npm run test:all".'],
    [
      { ...REPORT, tested: 'old' },
      'Warning: files have changed since the slow tests ran on 2026-11-22. Run "npm run test:all".',
    ],
    [
      { ...REPORT, failed: 2 },
      'Warning: 2 of the slow tests failed on 2026-11-22. Run "npm run test:all".',
    ],
  ])('warns otherwise', (report, warning) => {
    expect(warnOfReport(report, 'abc')).toBe(warning);
  });
});
