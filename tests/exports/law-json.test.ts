import { describe, expect, it } from 'vitest';
import { countLaw, lawJson } from '../../src/exports/law-json.ts';
import { loadSite } from '../../src/site.ts';

const site = loadSite({ today: '2026-11-22', base: '/' });

describe('the law’s list as data', () => {
  it('counts every item once, at one level', () => {
    const { all, full, part, none } = countLaw(site.lawItems);
    expect(all).toBeGreaterThanOrEqual(91);
    expect(full + part + none).toBe(all);
    expect(lawJson(site).counts).toEqual({ all, full, part, none });
  });

  it('argues each full item, and says what each other item lacks', () => {
    for (const { howWell, why, missing, coveredBy } of lawJson(site).records) {
      if (howWell === 'full') expect(why?.length).toBeGreaterThan(20);
      else expect(missing?.length).toBeGreaterThan(5);
      expect(coveredBy.length).toBeGreaterThan(0);
    }
  });

  it('takes an item that nobody has judged as not met', () => {
    const [item] = site.lawItems;
    if (!item) throw new Error('No items.');
    expect(countLaw([{ ...item, coverage: null }])).toMatchObject({ all: 1, none: 1 });
  });
});
