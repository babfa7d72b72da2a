import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { tooMuchScript, weighScripts } from '../../scripts/build/script-weight.mjs';
import { describe, expect, it } from 'vitest';
import { describeWeight, tooHeavy, weighPages } from '../../scripts/build/page-weight.mjs';
import { clearCutBuilds, switchFolder } from '../../scripts/build/switch-folder.mjs';
import { folderOf } from '../support/folder-of.ts';

describe('a new build', () => {
  it('takes the place of the old one, and nothing of the old one stays', () => {
    const folder = folderOf({ 'dist/old.html': 'Old', 'build-1/new.html': 'New' });
    const [fresh, dist, aside] = ['build-1', 'dist', 'old-1'].map((name) =>
      path.join(folder, name),
    );
    switchFolder(fresh ?? '', dist ?? '', aside ?? '');
    expect(readFileSync(path.join(folder, 'dist', 'new.html'), 'utf8')).toBe('New');
    expect(existsSync(path.join(folder, 'dist', 'old.html'))).toBe(false);
    expect(existsSync(path.join(folder, 'build-1'))).toBe(false);
    expect(existsSync(path.join(folder, 'old-1'))).toBe(false);
  });

  it('needs no old one', () => {
    const folder = folderOf({ 'build-1/new.html': 'New' });
    switchFolder(
      path.join(folder, 'build-1'),
      path.join(folder, 'dist'),
      path.join(folder, 'old-1'),
    );
    expect(readFileSync(path.join(folder, 'dist', 'new.html'), 'utf8')).toBe('New');
  });

  it('puts the old one back where it cannot take its place', () => {
    const folder = folderOf({ 'dist/old.html': 'Old' });
    const missing = path.join(folder, 'build-1');
    expect(() => {
      switchFolder(missing, path.join(folder, 'dist'), path.join(folder, 'old-1'));
    }).toThrow('ENOENT');
    expect(readFileSync(path.join(folder, 'dist', 'old.html'), 'utf8')).toBe('Old');
  });

  it('clears what was left by one that was cut, and leaves one that is running', () => {
    const cache = folderOf({ 'build-999999999/half.html': '', 'other/kept.txt': '' });
    mkdirSync(path.join(cache, `build-${process.ppid}`));
    clearCutBuilds(cache);
    expect(existsSync(path.join(cache, 'build-999999999'))).toBe(false);
    expect(existsSync(path.join(cache, `build-${process.ppid}`))).toBe(true);
    expect(existsSync(path.join(cache, 'other', 'kept.txt'))).toBe(true);
  });
});

describe('the weight of a page', () => {
  const css = 'h1{color:red}'.repeat(50);
  const page = '<link rel="stylesheet" href="/_astro/a.css"><h1>Autism</h1>';

  it('is its HTML and its styles, each compressed, wherever the site stands', () => {
    const under = page.replace('/_astro', '/send/_astro');
    const dist = folderOf({
      'index.html': page,
      'a/b/index.html': under,
      '404.html': '',
      '_astro/a.css': css,
    });
    const bytes = gzipSync(page).length + gzipSync(css).length;
    expect(weighPages(dist)).toEqual([
      { page: '/a/b/', bytes: gzipSync(under).length + gzipSync(css).length },
      { page: '/', bytes },
      { page: '/404.html', bytes: gzipSync('').length },
    ]);
  });

  it('is told in a line while every page is light', () => {
    const weights = [
      { page: '/urgent/', bytes: 14_600 },
      { page: '/', bytes: 900 },
    ];
    expect(describeWeight(weights)).toBe(
      '2 pages. The heaviest is /urgent/ (14600 bytes), with its styles, compressed.',
    );
  });

  it('is told page by page where some are too heavy', () => {
    const weights = [
      { page: '/pathways/autism/whole/', bytes: 20_000 },
      { page: '/urgent/', bytes: 14_601 },
      { page: '/', bytes: 900 },
    ];
    expect(describeWeight(weights)).toMatchInlineSnapshot(`
      "Heavier than 14600 bytes, with their styles, compressed: 1 of 3 pages
        /urgent/ (14601 bytes)"
    `);
  });

  it('may be more where the whole of something stands on one page', () => {
    const long = ['/services/', '/glossary/', '/pathways/autism/whole/'];
    const others = ['/services/dance/', '/pathways/autism/', '/pathways/autism/whole/extra/'];
    const weights = [...long, ...others].map((page) => ({ page, bytes: 20_000 }));
    expect(tooHeavy(weights).map(({ page }) => page)).toEqual(others);
  });
});

describe('the scripts of a page', () => {
  it('are those it names and those they ask for at once, each compressed', () => {
    const [one, two, later] = [
      'import{a}from"./two.js";import("./later.js")',
      'export const a=1',
      'x'.repeat(9000),
    ];
    const dist = folderOf({
      'dates/index.html': '<script type="module" src="/_astro/one.js"></script>',
      'index.html': '<h1>Home</h1>',
      '_astro/one.js': one,
      '_astro/two.js': two,
      '_astro/later.js': later,
    });
    expect(weighScripts(dist, ['/', '/dates/'])).toEqual([
      { page: '/dates/', bytes: gzipSync(one).length + gzipSync(two).length },
      { page: '/', bytes: 0 },
    ]);
  });

  it('may be more on a tool than on a page to read', () => {
    const weights = ['/services/', '/services/ipsea/', '/urgent/'].map((page) => ({
      page,
      bytes: 7000,
    }));
    expect(tooMuchScript(weights)).toEqual([
      '/services/ipsea/: 7000 bytes of scripts, 500 over the 6500 of a page to read',
      '/urgent/: 7000 bytes of scripts, 500 over the 6500 of a page to read',
    ]);
  });
});
