import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byHand } from '../support/by-hand.ts';
import { keepFaults } from '../support/kept-faults.ts';

/** A clone as a newcomer gets it, with nothing installed. */
let clone: string;

beforeAll(() => {
  clone = mkdtempSync(path.join(tmpdir(), 'waymark-clone-'));
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), clone]);
});

afterAll(() => {
  rmSync(clone, { recursive: true, force: true });
});

keepFaults();

/** Type a command in the clone, and gather what it says. */
function type(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn('npm', args, {
    cwd: clone,
    env: byHand({ PORT: '0', ...env }),
    detached: true,
  });
  const said = { text: '' };
  const waiting = new Map<string, () => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said.text += text;
      for (const [words, go] of waiting) if (said.text.includes(words)) go();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said,
    ended,
    /** Resolves when it has said this, and rejects if it ends without. */
    until: (words: string) =>
      Promise.race([
        new Promise<void>((resolve) => waiting.set(words, resolve)),
        ended.then(() => {
          throw new Error(`It ended without saying "${words}":\n${said.text.slice(-2000)}`);
        }),
      ]),
    /** As a terminal does: to everything that the command started. */
    signal: (name: NodeJS.Signals) => process.kill(-(child.pid ?? 0), name),
  };
}

/** The hash of every file of a built site, by its path. */
function bytesOf(dist: string): Record<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [
        path.relative(dist, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

describe.skipIf(process.platform === 'win32')('in a fresh clone', () => {
  it('npm start installs, builds and serves the site, and stops when told', async () => {
    const { said, until, signal, ended } = type(['start']);
    await until('Ready: ');
    const address = /^Ready: (http:\/\/localhost:\d+\/)$/m.exec(said.text)?.[1] ?? '';
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<h1');
    signal('SIGTERM');
    await ended;
    expect(said.text.match(/^Ready: /gm)).toHaveLength(1);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('npm start never shows an old site as if it were new', async () => {
    const home = path.join(clone, 'src', 'pages', 'index.astro');
    const whole = readFileSync(home, 'utf8');
    const built = readFileSync(path.join(clone, 'dist', 'index.html'), 'utf8');
    writeFileSync(home, `${whole}\n{notThere()}\n`);
    const { said, ended } = type(['start']);
    expect(await ended).toBe(1);
    writeFileSync(home, whole);
    expect(said.text).toContain('The site could not be built.');
    expect(said.text).not.toContain('Ready');
    expect(readFileSync(path.join(clone, 'dist', 'index.html'), 'utf8')).toBe(built);
  });

  it('a build that is cut leaves the old site whole; the next clears up and gives the same bytes', async () => {
    const before = bytesOf(path.join(clone, 'dist'));
    const cut = type(['run', 'build']);
    await cut.until('generating static routes');
    cut.signal('SIGKILL');
    await cut.ended;
    const left = readdirSync(path.join(clone, '.cache')).filter((name) =>
      name.startsWith('build-'),
    );
    expect(left).toHaveLength(1);
    expect(bytesOf(path.join(clone, 'dist'))).toEqual(before);

    const again = type(['run', 'build']);
    expect(await again.ended).toBe(0);
    expect(existsSync(path.join(clone, '.cache', left[0] ?? ''))).toBe(false);
    expect(bytesOf(path.join(clone, 'dist'))).toEqual(before);
  });

  it('npm start says what to do where the packages cannot be fetched', async () => {
    rmSync(path.join(clone, 'node_modules'), { recursive: true });
    const { said, ended } = type(['start'], {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: path.join(clone, '.cache', 'empty'),
      npm_config_fetch_retries: '0',
    });
    expect(await ended).toBe(1);
    expect(said.text).toContain(
      [
        'The packages could not be installed.',
        '  The package registry did not answer. There may be no internet, or a proxy may be needed.',
        '  Check the connection, then run the command again. What was already fetched is kept.',
      ].join('\n'),
    );
  });
});
