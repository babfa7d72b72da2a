import path from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { root } from '../root.mjs';
import { serve } from '../serve/serve.mjs';
import { ensureBrowser } from '../set-up/install-browser.mjs';

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 320, height: 740 };
const GAP = 32;
/** The colour of the site's own paper, a little darker, so that the pages stand out from it. */
const BEHIND = '#cfdec4';

/**
 * Take the picture that the README shows: the built home page on a phone and on a desk, in few
 * colours, so that the file stays small.
 *
 * @param {string} file where it goes, from the project's folder
 */
export async function takeHomePicture(file) {
  const site = await serve({ dir: path.join(root, 'dist') });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
  });
  try {
    /** @param {{ width: number, height: number }} viewport */
    const take = async (viewport) => {
      const page = await browser.newPage({ viewport });
      await page.goto(`http://localhost:${site.port}/`);
      return page.screenshot();
    };
    const [phone, desk] = [await take(PHONE), await take(DESK)];
    await sharp({
      create: {
        width: PHONE.width + DESK.width + 3 * GAP,
        height: DESK.height + 2 * GAP,
        channels: 3,
        background: BEHIND,
      },
    })
      .composite([
        { input: phone, left: GAP, top: GAP + (DESK.height - PHONE.height) / 2 },
        { input: desk, left: PHONE.width + 2 * GAP, top: GAP },
      ])
      .png({ palette: true, colours: 64, effort: 10, compressionLevel: 9 })
      .toFile(path.join(root, file));
  } finally {
    await browser.close();
    await site.close();
  }
}
