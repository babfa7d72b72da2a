import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  foldersToFill,
  packagesAgree,
  packagesAreInstalled,
} from '../../scripts/set-up/packages.mjs';
import { folderOf } from '../support/folder-of.ts';

const linux = { platform: 'linux', arch: 'x64', libc: 'glibc' };
const astro = { version: '7.3.4', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true, os: ['darwin'] };
const locked = { '': {}, 'node_modules/astro': astro, 'node_modules/fsevents': forMac };

describe('what is installed', () => {
  it('agrees with the lockfile, without the parts for other systems', () => {
    expect(packagesAgree(locked, { 'node_modules/astro': astro }, linux)).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a package is of another version', { 'node_modules/astro': { ...astro, version: '7.3.3' } }],
    ['a package has other content', { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } }],
    ['there is one too many', { 'node_modules/astro': astro, 'node_modules/left': astro }],
    [
      'it was copied from another system',
      { 'node_modules/astro': astro, 'node_modules/fsevents': forMac },
    ],
  ])('does not agree where %s', (_, installed) => {
    expect(packagesAgree(locked, installed, linux)).toBe(false);
  });

  it.each([
    ['glibc', false],
    ['musl', true],
  ])('may lack a part made for %s: %s', (libc, may) => {
    const part = { ...astro, optional: true, os: ['linux'], cpu: ['x64'], libc: [libc] };
    const withPart = { ...locked, 'node_modules/part': part };
    expect(packagesAgree(withPart, { 'node_modules/astro': astro }, linux)).toBe(may);
  });

  it('counts only once npm has finished, and while every folder is there', () => {
    const folder = folderOf({
      'package-lock.json': JSON.stringify({ packages: locked }),
      'node_modules/astro/package.json': '{}',
    });
    expect(packagesAreInstalled(folder)).toBe(false);

    const done = folderOf({
      'package-lock.json': JSON.stringify({ packages: locked }),
      'node_modules/astro/package.json': '{}',
      'node_modules/.package-lock.json': JSON.stringify({
        packages: { 'node_modules/astro': astro },
      }),
    });
    expect(packagesAreInstalled(done)).toBe(true);
    rmSync(path.join(done, 'node_modules', 'astro'), { recursive: true });
    expect(packagesAreInstalled(done)).toBe(false);
  });
});

it('counts the folders that this computer will fill', () => {
  const others = {
    'node_modules/for-all-but-windows': { os: ['!win32'] },
    'node_modules/for-windows': { os: 'win32' },
    'node_modules/for-arm': { cpu: ['arm64'] },
  };
  expect(foldersToFill({ ...locked, ...others }, linux)).toEqual([
    'node_modules/astro',
    'node_modules/for-all-but-windows',
  ]);
});
