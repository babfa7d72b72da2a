import { expect, it } from 'vitest';
import { readRun } from '../../bench/load.ts';
import { copyOfRecord } from '../../bench/multiply.ts';
import { report } from '../../bench/report.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { check } from '../../src/checks/index.ts';
import { county } from '../support/county.ts';

const measured = { day: '2026-11-23', cores: 2, gigabytes: 4, node: '22.0.0', load: 0.1 };

it('copies services and providers so that no rule is broken', () => {
  const copies = county()
    .filter(({ path }) => /\/(?:services|providers)\//.test(path))
    .map(({ path, text }) => ({
      path: path.replace('.yaml', '-2.yaml'),
      text: copyOfRecord(text, 2),
    }));
  expect(copies.length).toBeGreaterThan(1);
  const { content, ids, issues } = loadContent([...county(), ...copies]);
  const known = { today: '2026-03-31', routes: ['/about/', '/services/[...list]/'] };
  expect([...issues, ...check(content, ids, known)].map(({ problem }) => problem)).toEqual([]);
  const [real, copy] = content.services.map(({ data }) => data);
  expect(copy?.name).not.toBe(real?.name);
  expect(copy?.name.startsWith(real?.name ?? '-')).toBe(true);
  expect(copy?.provider).toBe(`${real?.provider ?? ''}-2`);
});

it('says of each target whether it is held', () => {
  const target = { promised: 'Small', measured: '9 KB' };
  const told = {
    notes: [],
    tables: [],
    targets: [
      { ...target, isHeld: true },
      { ...target, isHeld: false },
    ],
  };
  const written = report([{ name: 'pages', measured, told }]);
  expect(written).toContain('| Small | 9 KB | held |\n| Small | 9 KB | **missed** |');
  expect(written).toContain(
    '## Pages\n\nMeasured 2026-11-23, 2 cores, 4 GB, Node 22.0.0, idle (load 0.1).',
  );
});

it('counts every kind of failed request', () => {
  const whole = 'Latency Distribution\n  99%   12.00ms\nRequests/sec:   1234.5\n';
  expect(readRun(whole)).toEqual({ perSecond: 1234.5, errors: 0, slowest: '12.00ms' });
  const torn = `${whole}Socket errors: connect 1, read 2, write 3, timeout 4\nNon-2xx or 3xx responses: 5\n`;
  expect(readRun(torn).errors).toBe(15);
  expect(() => readRun('unable to connect')).toThrow('wrk said nothing');
});
