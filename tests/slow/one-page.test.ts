import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { begin } from '../../src/navigator/begin.ts';
import { codesOf, placePath } from '../../src/navigator/addresses.ts';
import { everyPlace } from '../../src/navigator/every-place.ts';
import { enter, take, type AtQuestion, type AtResult } from '../../src/navigator/follow.ts';
import { readRequest } from '../../src/navigator/request.ts';
import { loadSite } from '../../src/site.ts';
import { openPage } from '../support/browser.ts';
import { readSituations } from '../support/situations.ts';
import { servedSite } from '../support/served-site.ts';

const [navigator] = [...loadSite({ today: '2026-11-23' }).navigators.values()];
if (!navigator) throw new Error('There is no flow.');

const site = servedSite();
/** All that a page says and offers, apart from what only scripts add: a place to focus, a hand-out's list. */
const told = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('[tabindex]')) part.removeAttribute('tabindex');
    for (const link of copy.querySelectorAll<HTMLAnchorElement>('hand-out-links a')) link.hash = '';
    return `${document.title}\n${copy.innerHTML}`;
  });

describe.each(['parent', 'young-person'] as const)('answering with scripts, %s', (voice) => {
  const questions = [...everyPlace(navigator, begin[voice])].filter(
    (place): place is AtQuestion => place.kind === 'question',
  );
  const worries = [...new Set(questions.map(({ worry }) => worry))];

  it.each(worries.map((worry) => [worry.id, worry] as const))(
    'never tells anything else than the plain pages: %s',
    async (_, worry) => {
      const plain = await openPage(site.browser, { scripts: false });
      const scripted = await openPage(site.browser);
      /** Follow a link of this page, or one put there for the way back, without leaving the page. */
      const press = async (path: string) => {
        await scripted.page.evaluate((to) => {
          const way = document.createElement('a');
          way.href = to;
          const link = document.querySelector<HTMLAnchorElement>(`.choices a[href="${to}"]`);
          if (!link) document.querySelector('main')?.append(way);
          (link ?? way).click();
        }, path);
        await scripted.page.waitForFunction(
          (to) => location.pathname === to && document.activeElement?.tagName === 'H1',
          path,
        );
      };
      await scripted.page.goto(site.at(placePath(voice, [worry])));
      await scripted.page.evaluate(() => (document.body.dataset['same'] = 'yes'));
      for (const place of questions.filter((one) => one.worry === worry)) {
        for (const choice of place.choices) {
          const path = placePath(voice, take(place, choice).answers);
          if (new URL(scripted.page.url()).pathname !== placePath(voice, place.answers))
            await press(placePath(voice, place.answers));
          await press(path);
          await plain.page.goto(site.at(path), { waitUntil: 'domcontentloaded' });
          expect(await told(scripted.page)).toBe(await told(plain.page));
        }
      }
      expect(await scripted.page.evaluate(() => document.body.dataset['same'])).toBe('yes');
      await plain.close();
      await scripted.close();
    },
  );
});

it('shows the first five services within two small screens, in at least 95 of 100 situations', async () => {
  const { page, close } = await openPage(site.browser, { width: 320, scripts: false });
  const situations = readSituations().filter(({ ask }) => ask['urgent'] === false);
  const low: string[] = [];
  for (const { said, ask } of situations) {
    const path = pageOf(ask);
    await page.goto(site.at(path));
    const fifth = page.locator('.found').nth(4);
    const { y = 0, height = 0 } = (await fifth.boundingBox()) ?? {};
    if (y === 0 || y + height > 2 * 640) low.push(`${y + height} ${path} ${said}`);
  }
  expect(low.length / situations.length, low.join('\n')).toBeLessThanOrEqual(0.05);
  await close();
});

/** The page on which a parent in this situation ends: what is known decides each answer. */
function pageOf(ask: Readonly<Record<string, unknown>>): string {
  const read = navigator && readRequest(navigator, ask);
  if (!navigator || read?.kind !== 'request') throw new Error('A situation that cannot be read.');
  const { worries, known } = read.request;
  const [worry] = worries;
  if (!worry) throw new Error('A situation without a worry.');
  let place: AtQuestion | AtResult = enter(navigator, begin.parent, worry);
  while (place.kind === 'question') {
    const { question, choices } = place;
    const option = question.options.find(({ facts }) =>
      known[question.id]?.every((value) => facts[question.id]?.includes(value)),
    );
    const choice =
      choices.find(({ options }) => option && options.includes(option.id)) ?? choices.at(-1);
    if (!choice)
      throw new Error(`No answer to ${question.id} at ${codesOf(place.answers).join('/')}.`);
    place = take(place, choice);
  }
  return placePath('parent', place.answers);
}
