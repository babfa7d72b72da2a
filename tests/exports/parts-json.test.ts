import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packageName, partsJson, type Lockfile } from '../../src/exports/parts-json.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

describe('the list of parts', () => {
  it('names a package with its version, licence and hash', () => {
    const { components } = partsJson({
      packages: {
        '': { version: '1.0.0' },
        'node_modules/b': { version: '2.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
        'node_modules/b/node_modules/@a/c': { version: '0.1.0', dev: true },
      },
    });
    expect(components).toEqual([
      {
        type: 'library',
        'bom-ref': 'pkg:npm/%40a/c@0.1.0',
        name: '@a/c',
        version: '0.1.0',
        scope: 'excluded',
        purl: 'pkg:npm/%40a/c@0.1.0',
      },
      {
        type: 'library',
        'bom-ref': 'pkg:npm/b@2.0.0',
        name: 'b',
        version: '2.0.0',
        scope: 'required',
        purl: 'pkg:npm/b@2.0.0',
        licenses: [{ expression: 'MIT' }],
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      },
    ]);
  });

  it('names each version of each package of the lockfile once, and no host', () => {
    const list = partsJson(lockfile);
    const refs = list.components.map(({ purl }) => purl);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs.length).toBeGreaterThan(300);
    expect(JSON.stringify(list)).not.toMatch(/https?:/);
  });
});

/** Licences under which a council may use, change and host everything without asking anybody. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Each of these is free too, in words that are not one of the above. */
const ARGUED: Readonly<Record<string, string>> = {
  'caniuse-lite': 'CC BY 4.0: free with a name, and only a tool reads it; nothing of it is served',
  duck: 'BSD: free, without its number of clauses; only a tool uses it',
  'dictionary-en-gb': 'MIT AND BSD: both free, the second without its number of clauses',
};

it('every part may be used by anybody: its licence is free', () => {
  const wrong = Object.entries(lockfile.packages).flatMap(([place, { license = 'none' }]) => {
    const name = packageName(place);
    // Of several to choose from, one free licence is enough.
    const free = license
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((choice) => choice.split(' AND ').every((one) => FREE.has(one)));
    return free || name in ARGUED ? [] : [`${name}: ${license}`];
  });
  expect(wrong).toEqual([]);
});
