import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { goBack, publish } from '../../scripts/publish/releases.mjs';
import { folderOf } from '../support/folder-of.ts';

/** A host's folder, and a way to publish a site whose home page says this. */
function host() {
  const folder = folderOf({});
  const releases = () => readdirSync(path.join(folder, 'releases'));
  return {
    folder,
    releases,
    publish: (words: string) =>
      publish(folderOf({ 'index.html': words, 'urgent/index.html': 'Call 999' }), folder),
    home: () => readFileSync(path.join(folder, 'current', 'index.html'), 'utf8'),
  };
}

it('lets the server read the new site, whole', () => {
  const { folder, publish: put, home } = host();
  put('First');
  put('Second');
  expect(home()).toBe('Second');
  expect(readFileSync(path.join(folder, 'current', 'urgent', 'index.html'), 'utf8')).toBe(
    'Call 999',
  );
});

it('names a release for what is in it, so that the same site is kept once', () => {
  const { publish: put, releases } = host();
  expect(put('Same')).toBe(put('Same'));
  expect(releases()).toHaveLength(1);
});

it('goes back one release at a time, and says where there is none', () => {
  const { folder, publish: put, home } = host();
  for (const words of ['First', 'Second', 'Third']) put(words);
  goBack(folder);
  expect(home()).toBe('Second');
  goBack(folder);
  expect(home()).toBe('First');
  expect(() => goBack(folder)).toThrow(
    'There is no earlier release to go back to. The site is as it was.',
  );
  expect(home()).toBe('First');
});

it('never goes back to what was rolled back from', () => {
  const { folder, publish: put, home } = host();
  for (const words of ['First', 'Broken']) put(words);
  goBack(folder);
  put('Repaired');
  goBack(folder);
  expect(home()).toBe('First');
});

it('keeps the last five', () => {
  const { publish: put, releases, home } = host();
  for (const words of ['1', '2', '3', '4', '5', '6', '7']) put(words);
  expect(releases()).toHaveLength(5);
  expect(home()).toBe('7');
});

it('leaves the old site whole when it is cut while it copies, and clears the half later', () => {
  const { folder, publish: put, home, releases } = host();
  put('Old');
  mkdirSync(path.join(folder, 'releases', 'part-1'));
  writeFileSync(path.join(folder, 'releases', 'part-1', 'index.html'), 'Ha');
  expect(home()).toBe('Old');
  put('New');
  expect(home()).toBe('New');
  expect(releases()).toHaveLength(2);
});

it('goes back rightly after a cut between writing the list and the switch', () => {
  const { folder, publish: put, home } = host();
  for (const words of ['First', 'Second']) put(words);
  writeFileSync(
    path.join(folder, 'history.txt'),
    `${readFileSync(path.join(folder, 'history.txt'), 'utf8')}never-switched-to\n`,
  );
  goBack(folder);
  expect(home()).toBe('First');
});

it('touches nothing that it did not make', () => {
  const folder = folderOf({ 'current/index.html': 'Somebody else’s' });
  expect(() => publish(folderOf({ 'index.html': 'Ours' }), folder)).toThrow('Move it away');
  expect(readFileSync(path.join(folder, 'current', 'index.html'), 'utf8')).toBe('Somebody else’s');
});
