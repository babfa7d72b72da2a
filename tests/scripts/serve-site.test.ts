import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve/serve.mjs';
import { folderOf } from '../support/folder-of.ts';

/** Serve a folder as `npm start` does once it has built, and gather what it says. */
function start(dir: string, env: Readonly<Record<string, string>>) {
  const main = `
    import { command } from './scripts/command.mjs';
    import { serveSite } from './scripts/serve/serve-site.mjs';
    await command(() => serveSite(${JSON.stringify(dir)}));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', main], {
    env: { ...process.env, PORT: '', BASE: '/', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const told = { text: '' };
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        told.text += text;
        const address = /^Ready: (.+)$/m.exec(told.text)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, told, ready, ended };
}

describe.skipIf(process.platform === 'win32')('npm start, once the site is built', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'says once where the site is, and stops at %s as if all were done',
    async (signal) => {
      const { child, told, ready, ended } = start(folderOf({ 'index.html': 'Home' }), {
        PORT: '0',
      });
      const address = await ready;
      expect(address).toMatch(/^http:\/\/localhost:\d+\/$/);
      // The connection is kept open for another page, which must not keep the server up.
      expect(await (await fetch(address)).text()).toBe('Home');
      child.kill(signal);
      expect(await ended).toBe(0);
      expect(told.text).toBe(`Ready: ${address}\n`);
    },
  );
});

it('stands under the path it was built for', async () => {
  const { ready } = start(folderOf({ 'index.html': 'Home' }), { PORT: '0', BASE: '/send' });
  const address = await ready;
  expect(address).toMatch(/^http:\/\/localhost:\d+\/send\/$/);
  expect(await (await fetch(address)).text()).toBe('Home');
});

it('does not move from the port it was told to use', async () => {
  const dir = folderOf({ 'index.html': 'Home' });
  const { port, close } = await serve({ dir });
  onTestFinished(close);
  const { told, ended } = start(dir, { PORT: String(port) });
  expect(await ended).toBe(1);
  expect(told.text.trim()).toBe(
    [
      `Port ${port} is taken.`,
      '  Another program on this computer uses it.',
      '  Stop that program, choose another PORT, or clear PORT so that a free one is chosen.',
    ].join('\n'),
  );
});

it('does not say that it is ready where there is no home page', async () => {
  const { told, ended } = start(folderOf({ 'other.html': 'Other' }), { PORT: '0' });
  expect(await ended).toBe(1);
  expect(told.text).not.toContain('Ready');
});
