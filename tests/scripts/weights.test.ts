import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { weighPages } from '../../scripts/build/page-weight.mjs';
import { weighPictures } from '../../scripts/build/picture-weight.mjs';
import { writeWeights } from '../../scripts/build/write-weights.mjs';
import { folderOf } from '../support/folder-of.ts';

/** What no compression makes small. */
const long = (bytes: number) =>
  Array.from({ length: bytes }, (_, at) => ((at * 7919) % 8831).toString(36))
    .join('')
    .slice(0, bytes);
const page = (title: string, body: string) =>
  `<title>${title} – Waymark</title><h1>${title}</h1>${body}`;
const place = '<ol><li data-pages>…</li></ol><ol><li data-pictures>…</li></ol>';
const drawing = `<svg aria-label="A bus"><path d="${long(2000)}"/></svg>`;

describe('the list of weights for editors', () => {
  const built = (html: string) => {
    const dist = folderOf({
      'index.html': page('Home', `${drawing}<img src="/send/photo.jpg" alt="">`),
      'short/index.html': page('Short', drawing),
      'long/index.html': page('Long', long(60_000)),
      'photo.jpg': long(150_000),
      'editors/weights/index.html': html,
    });
    writeWeights(dist, weighPages(dist), '/send/');
    return readFileSync(path.join(dist, 'editors/weights/index.html'), 'utf8');
  };

  it('says how long a parent waits for a page, and which is too heavy', () => {
    const [heaviest = ''] = built(place).match(/<li>.*?<\/li>/g) ?? [];
    expect(heaviest).toMatch(
      /^<li><a href="\/send\/long\/">Long<\/a>: \d+\.\d KB, a parent with a weak signal waits \d\.\d seconds\. <strong>Too heavy: make it shorter\.<\/strong><\/li>$/,
    );
    expect(built(place)).not.toContain('editors/weights/">');
  });

  it('says what a picture costs, and where it stands', () => {
    const said = built(place);
    expect(said).toContain(
      'photo.jpg: 150.0 KB, costs a parent 3.0 seconds, on <a href="/send/">Home</a>.',
    );
    expect(said).toMatch(
      /A bus: \d\.\d KB, costs a parent less than a tenth of a second, on <a href="\/send\/">Home<\/a> and 1 more\./,
    );
  });

  it('refuses a page that has no place for a list', () => {
    expect(() => built('<ol></ol>')).toThrow('The page of weights has no place for its pages.');
  });
});

it('counts a picture once, wherever it is repeated, and no sign beside words', () => {
  const dist = folderOf({ 'index.html': page('Home', `${drawing}${drawing}<svg><path/></svg>`) });
  expect(weighPictures(dist, ['/']).map(({ picture, pages }) => [picture, pages])).toEqual([
    ['A bus', ['/']],
  ]);
});
