import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?inline';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?inline';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { pageStates } from '../support/page-states.ts';
import { servedSite } from '../support/served-site.ts';

/*
 * Every kind of page, as it looked when somebody last looked at it and agreed. To change the kept
 * pictures on purpose: `PICTURES=keep npm run test:slow -- pictures`, then look at each of them.
 */
const kept = 'tests/slow/pictures';
const found = 'reports/pictures';
const keeping = process.env['PICTURES'] === 'keep';

/** Of a picture's points, how many may differ: machines draw the edges of letters differently. */
const tolerance = 0.003;
const tallest = 1200;

const views = [
  ...[320, 768, 1280].flatMap((width) => [
    { look: 'light', width },
    { look: 'dark', width },
  ]),
  // What stays of a sheet of A4 between its margins.
  { look: 'print', width: 672 },
] as const;
type View = (typeof views)[number];

/** One font for all machines: the one that the site ships for readers who choose it. */
const pinned = `${Object.entries({ 400: regular, 700: bold })
  .map(([weight, font]) => `@font-face{font-family:Pinned;font-weight:${weight};src:url(${font})}`)
  .join('')}:root{--font-text:Pinned!important;--font-title:Pinned!important}`;

const site = servedSite();
beforeAll(() => {
  mkdirSync(kept, { recursive: true });
  mkdirSync(found, { recursive: true });
});

describe.each(pageStates)('$name looks as it did', ({ name, path, make }) => {
  it.each(views)('in $look at $width', async (view) => {
    const picture = await take(view, path, make);
    const file = `${name}-${view.width}-${view.look}.webp`;
    if (keeping) await keep(picture, `${kept}/${file}`);
    expect(existsSync(`${kept}/${file}`), `${kept}/${file} is kept`).toBe(true);
    const share = await difference(picture, `${kept}/${file}`);
    if (share > tolerance) await keep(picture, `${found}/${file}`);
    expect(share, `See ${found}/${file}`).toBeLessThanOrEqual(tolerance);
  });
});

it('sees a button that lost its colour', async () => {
  const view = { look: 'light', width: 320 } as const;
  const picture = await take(view, '/', (page) =>
    page.addStyleTag({ content: '.doors .main-door{background:#fff!important}' }),
  );
  expect(await difference(picture, `${kept}/home-320-light.webp`)).toBeGreaterThan(tolerance);
});

async function take(
  { look, width }: View,
  path: string,
  make?: (page: Page) => Promise<unknown>,
): Promise<Buffer> {
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: look === 'dark' ? 'dark' : 'light',
    bypassCSP: true,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime('2026-11-23T12:00:00Z');
  await page.goto(site.at(path));
  await make?.(page);
  // A form is not printed: what a reader does, they do on the screen.
  await page.emulateMedia({ media: look === 'print' ? 'print' : 'screen' });
  await page.addStyleTag({ content: pinned });
  await page.evaluate(() => document.fonts.ready);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const picture = await page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    animations: 'disabled',
    caret: 'hide',
  });
  await context.close();
  return picture;
}

const keep = (picture: Buffer, file: string) =>
  sharp(picture).webp({ nearLossless: true, quality: 40, effort: 6 }).toFile(file);

/** How much of the two pictures differs, from 0 to 1. A page that grew or shrank differs wholly. */
async function difference(picture: Buffer, file: string): Promise<number> {
  const [one, other] = await Promise.all(
    [picture, readFileSync(file)].map((image) =>
      sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (!one || !other) throw new Error('Two pictures are compared.');
  const { width, height } = one.info;
  if (width !== other.info.width || height !== other.info.height) return 1;
  return (
    pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.15 }) /
    (width * height)
  );
}
