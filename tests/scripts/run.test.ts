import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../scripts/run.mjs';

describe('a program that is run', () => {
  it('gives its exit code and, where asked, what it wrote', async () => {
    const program = "console.log('said'); console.error('complained'); process.exit(3)";
    const { code, output } = await run(process.execPath, ['--eval', program], { listen: true });
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'complained', 'said']);
  });

  it('counts as failed where it is not there', async () => {
    const { code, output } = await run('no-such-program', [], { listen: true });
    expect(code).toBe(127);
    expect(output).toContain('ENOENT');
  });

  it("finds the project's own programs first", async () => {
    const program = "console.log(process.env.PATH.split(require('node:path').delimiter)[0])";
    const { output } = await run(process.execPath, ['--eval', program], { listen: true });
    expect(output.trim()).toBe(path.resolve('node_modules/.bin'));
  });

  it.skipIf(process.platform === 'win32')('is stopped with all that it started', async () => {
    const main = `
      import { run } from './scripts/run.mjs';
      await run('sh', ['-c', 'sleep 300 & echo started; sleep 300']);
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', main]);
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    // "close" comes only when nobody holds the output any more, the one in the background included.
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(143);
  });
});
