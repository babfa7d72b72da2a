import { expect, it } from 'vitest';
import { planCardsJson } from '../../src/exports/plan-cards-json.ts';
import { indexCards } from '../../src/plan/index-cards.ts';
import { loadSite } from '../../src/site.ts';

const cards = planCardsJson(loadSite({ today: '2026-11-22', base: '/' }));

it('gives everything that can be kept a short code of its own', () => {
  const { byKey, byCode } = indexCards(cards);
  expect(byKey.size).toBeGreaterThan(400);
  expect(byCode.size).toBe(byKey.size);
});

it('marks helplines for abuse and self-harm, so that no link or sheet carries them unasked', () => {
  const hidden = cards.filter((card) => card.private).map(({ key }) => key);
  expect(hidden).toContain('service:national-domestic-abuse-helpline');
  expect(hidden).toContain('step:semh/crisis-now');
  const worded = cards.filter(({ title }) => /abuse|suicid|self-harm|violen|rape/i.test(title));
  expect(worded.filter((card) => !card.private).map(({ key }) => key)).toEqual([]);
});
