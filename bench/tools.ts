import { serve } from '../scripts/serve/serve.mjs';
import { begin } from '../src/navigator/begin.ts';
import { everyPlace } from '../src/navigator/every-place.ts';
import { follow } from '../src/navigator/follow.ts';
import { loadSite } from '../src/site.ts';
import { costOfFirst, timePerKey } from '../tests/search/eval/in-browser.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { kilobytes, median, whole } from './numbers.ts';
import type { Part } from './part.ts';

const searches = ['autism', 'wont go to school', 'speech therapy', 'money for a disabled child'];

interface Result {
  readonly costs: readonly { readonly bytes: number; readonly requests: number }[];
  /** Milliseconds for each letter typed. */
  readonly keys: readonly number[];
  /** Milliseconds for each set of answers replayed. */
  readonly replays: readonly number[];
}

/** What runs on the device or in a command: the search and the navigator. */
export const tools: Part<Result> = {
  measure: async () => {
    const server = await serve({ dir: 'dist' });
    const browser = await openBrowser();
    const site = `http://localhost:${server.port}/`;
    const costs = [];
    const keys: number[] = [];
    for (const query of searches) {
      costs.push(await costOfFirst(browser, site, query));
      keys.push(...(await timePerKey(browser, site, query)));
    }
    await browser.close();
    await server.close();
    return { costs, keys, replays: replayEverything() };
  },
  tell: ({ costs, keys, replays }) => {
    const [key, replay] = [median(keys), median(replays)];
    const most = Math.max(...costs.map(({ bytes }) => bytes));
    return {
      notes: [
        `Search in Chromium with the processor slowed six times, ${costs.length} searches, ${keys.length} letters. The navigator in Node, not slowed: each of the ${whole(replays.length)} places that answers lead to, replayed from its address once.`,
      ],
      targets: [
        {
          promised: 'A letter typed is answered within 50 ms',
          measured: `${whole(key)} ms`,
          isHeld: key <= 50,
        },
        {
          promised: 'A first search fetches at most 100 KB',
          measured: kilobytes(most),
          isHeld: most <= 100_000,
        },
      ],
      tables: [
        {
          title: 'Search and navigator',
          columns: ['What', 'In the middle', 'At most'],
          rows: [
            [
              'bytes of a first search',
              kilobytes(median(costs.map(({ bytes }) => bytes))),
              kilobytes(most),
            ],
            [
              'requests of a first search',
              ...middleAndMost(
                costs.map(({ requests }) => requests),
                0,
                '',
              ),
            ],
            ['a letter typed', ...middleAndMost(keys, 0, ' ms')],
            [
              'a set of answers replayed',
              `${replay.toFixed(2)} ms`,
              `${Math.max(...replays).toFixed(1)} ms`,
            ],
          ],
        },
      ],
    };
  },
};

function replayEverything(): number[] {
  const times: number[] = [];
  for (const navigator of loadSite().navigators.values()) {
    for (const place of everyPlace(navigator, begin.parent)) {
      const codes = place.answers.map(({ code }) => code);
      const start = performance.now();
      follow(navigator, begin.parent, codes);
      times.push(performance.now() - start);
    }
  }
  return times;
}

const middleAndMost = (values: readonly number[], digits: number, unit: string): string[] =>
  [median(values), Math.max(...values)].map((value) => `${value.toFixed(digits)}${unit}`);
