/** The hand-out as Chromium prints it, looked at as pictures of its pages. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage } from '../support/browser.ts';
import { readQr } from '../support/read-qr.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite();
let pdfium: Awaited<ReturnType<typeof PDFiumLibrary.init>>;
beforeAll(async () => {
  pdfium = await PDFiumLibrary.init();
});
afterAll(() => {
  pdfium.destroy();
});

interface Printed {
  /** What stands on the paper. */
  readonly words: string;
  /** A picture of each sheet. */
  readonly sheets: readonly Buffer[];
}

async function print(large: boolean): Promise<Printed> {
  const { page, close } = await openPage(site.browser, { width: 1280 });
  await page.goto(site.at('/find-help/t5/x/x/c/'));
  await page.getByRole('link', { name: 'Yes: hand-out with reasons' }).click();
  await page.locator('.sheet li').first().waitFor();
  if (large) await page.getByLabel('Large print').check();
  await page.emulateMedia({ media: 'print' });
  const words = await page.locator('body').innerText();
  const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await close();
  const document = await pdfium.loadDocument(file);
  const sheets: Buffer[] = [];
  for (const sheet of document.pages()) {
    const { data, width, height } = await sheet.render({ scale: 3, render: 'bitmap' });
    const picture = sharp(data, { raw: { width, height, channels: 4 } });
    sheets.push(await picture.png().toBuffer());
  }
  document.destroy();
  return { words, sheets };
}

/** How much of a strip along each edge is ink, from 0 to 1. Nothing may be cut off there. */
async function inkAtEdges(png: Buffer): Promise<number> {
  const { width, height } = await sharp(png).metadata();
  const edge = Math.round(width * 0.03);
  const strips = [
    { left: 0, top: 0, width: edge, height },
    { left: width - edge, top: 0, width: edge, height },
    { left: 0, top: 0, width, height: edge },
    { left: 0, top: height - edge, width, height: edge },
  ];
  const means = await Promise.all(
    strips.map(async (strip) => {
      // `stats` looks at the picture that it is given, whatever was asked of it before.
      const cut = await sharp(png).extract(strip).flatten().greyscale().png().toBuffer();
      const { channels } = await sharp(cut).stats();
      return 1 - (channels[0]?.mean ?? 0) / 255;
    }),
  );
  return Math.max(...means);
}

it('fits two sheets of A4, cuts nothing off, and its code is read off the paper', async () => {
  const { words, sheets } = await print(false);
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const sheet of sheets) expect(await inkAtEdges(sheet)).toBeLessThan(0.01);
  expect(await readQr(sheets[0] ?? Buffer.alloc(0))).toMatch(/\/my-plan\/#p1\./);
  for (const told of ['What to do next', 'Ring', 'Law as at', 'To write on']) {
    expect(words).toContain(told);
  }
  for (const control of ['Choose what goes in', 'Is it safe', 'Large print']) {
    expect(words).not.toContain(control);
  }
});

it('prints large where somebody asks for it, and still cuts nothing off', async () => {
  const usual = await print(false);
  const { sheets } = await print(true);
  expect(sheets.length).toBeGreaterThan(usual.sheets.length);
  for (const sheet of sheets) expect(await inkAtEdges(sheet)).toBeLessThan(0.01);
});
