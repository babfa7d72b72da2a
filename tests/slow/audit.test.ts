import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

interface Audit {
  readonly vulnerabilities?: Readonly<
    Record<string, { readonly name: string; readonly severity: string }>
  >;
}

it('no part is known to be unsafe, as far as the registry tells', ({ skip }) => {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { vulnerabilities } = JSON.parse(stdout || '{}') as Audit;
  // Some registries, and every computer without a network, do not tell.
  if (vulnerabilities === undefined) {
    console.warn('NOT AUDITED: the registry did not say which parts are known to be unsafe.');
    return skip('The registry did not tell.');
  }
  const unsafe = Object.values(vulnerabilities).filter(({ severity }) =>
    ['high', 'critical'].includes(severity),
  );
  expect(unsafe.map(({ name, severity }) => `${name}: ${severity}`)).toEqual([]);
});
