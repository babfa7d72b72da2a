import { chmodSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, usualPlaces } from '../../scripts/set-up/find-browser.mjs';
import { waysToInstallFor } from '../../scripts/set-up/install-browser.mjs';
import { folderOf } from '../support/folder-of.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  it('takes the one that was named', async () => {
    vi.stubEnv('WAYMARK_CHROMIUM', browserThat('exit 0'));
    expect(await findBrowser()).toBe(process.env['WAYMARK_CHROMIUM']);
  });

  it('does not pass over one that was named and does not start', async () => {
    vi.stubEnv('WAYMARK_CHROMIUM', browserThat('exit 1'));
    await expect(findBrowser()).rejects.toThrow('The browser that was named cannot be started.');
    vi.stubEnv('WAYMARK_CHROMIUM', '/no/such/browser');
    await expect(findBrowser()).rejects.toThrow('WAYMARK_CHROMIUM is "/no/such/browser".');
  });
});

describe('usualPlaces', () => {
  it('are those of a Mac', () => {
    const places = usualPlaces({ platform: 'darwin', env: { HOME: '/Users/a' } });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('are those of Windows, where Edge always is', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    const places = usualPlaces({ platform: 'win32', env });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  it('are the folders a Linux looks for programs in', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/opt/bin:/usr/bin' } });
    expect(places[0]).toBe('/usr/bin/chromium');
    expect(places).toContain('/opt/bin/google-chrome');
  });
});

describe('waysToInstallFor', () => {
  const debian = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n';
  const ubuntu = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';
  const fedora = 'ID=fedora\n';
  const fetch = [
    'node',
    'node_modules/playwright-core/cli.js',
    'install',
    'chromium',
    '--no-shell',
  ];
  const ways = (release: string, who: { asRoot?: boolean; sudo?: boolean } = {}) =>
    waysToInstallFor({ release, node: 'node', asRoot: false, sudo: false, ...who });

  it("asks Debian for its own, as whoever may, and for Playwright's after that", () => {
    expect(ways(debian, { asRoot: true })).toEqual([
      ['apt-get', '-o', 'DPkg::Lock::Timeout=120', 'update'],
      ['apt-get', '-o', 'DPkg::Lock::Timeout=120', 'install', '--yes', 'chromium'],
      fetch,
    ]);
    expect(ways(debian, { sudo: true })[0]?.slice(0, 3)).toEqual(['sudo', '-n', 'apt-get']);
  });

  it("fetches Playwright's on Ubuntu, whose own cannot be driven", () => {
    expect(ways(ubuntu, { asRoot: true })).toEqual([
      ['node', 'node_modules/playwright-core/cli.js', 'install-deps', 'chromium'],
      fetch,
    ]);
  });

  it('never asks for rights that nobody gave', () => {
    for (const release of [debian, ubuntu, fedora, '']) expect(ways(release)).toEqual([fetch]);
  });
});

function browserThat(does: string): string {
  const file = path.join(folderOf({ browser: `#!/bin/sh\n${does}\n` }), 'browser');
  chmodSync(file, 0o755);
  return file;
}
