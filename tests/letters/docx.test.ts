import { Packer } from 'docx';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { documentOf } from '../../src/client/letter-docx.ts';
import { asText } from '../../src/letters/as-text.ts';
import { fillIn } from '../../src/letters/fill-in.ts';
import { loadSite } from '../../src/site.ts';
import { letterOf } from '../support/letter-of.ts';

async function readBack(letter: Parameters<typeof documentOf>[0]): Promise<string> {
  const buffer = await Packer.toBuffer(documentOf(letter));
  return (await mammoth.extractRawText({ buffer })).value;
}
const words = (text: string) => text.replace(/^- /gm, '').split(/\s+/).filter(Boolean);

it('holds the same words when another program opens it', async () => {
  const typed = 'Mornings <b>&amp;</b> “noise”\nÉowyn’s 😀 day';
  const filled = fillIn(
    letterOf(),
    { child: 'Sam & Co', hard: typed, since: '2026-09-01' },
    'parent',
  );
  expect(words(await readBack(filled))).toEqual(words(asText(filled)));
});

it('opens for every letter of the site, blank and in each voice', async () => {
  const letters = [...loadSite().letters.values()].flatMap((one) =>
    one.kind === 'letter' ? [one.letter] : [],
  );
  for (const letter of letters) {
    for (const writer of letter.youngPersonFrom
      ? (['parent', 'young-person'] as const)
      : (['parent'] as const)) {
      const filled = fillIn(letter, {}, writer);
      expect(words(await readBack(filled))).toEqual(words(asText(filled)));
    }
  }
}, 60_000);
