import { serve } from '../scripts/serve/serve.mjs';
import { begin } from '../src/navigator/begin.ts';
import { everyPlace } from '../src/navigator/every-place.ts';
import { follow } from '../src/navigator/follow.ts';
import { loadSite } from '../src/site.ts';
import { costOfFirst, timePerKey } from '../tests/search/eval/in-browser.ts';
import { rowsOf } from '../tests/search/eval/rows.ts';
import { openBrowser } from '../tests/support/browser.ts';
import { kilobytes, median, whole } from './numbers.ts';
import type { Part } from './part.ts';

/** Every fourth of the searches that parents made, as `npm run search:eval` counts them too. */
const searches = rowsOf('tuning').filter((_, at) => at % 4 === 0);
const typed = ['speech therapy', 'wont go to school', 'money for a disabled child'];

interface Result {
  readonly costs: readonly { readonly bytes: number; readonly requests: number }[];
  /** Milliseconds for each letter typed. */
  readonly keys: Spread;
  /** Milliseconds for each set of answers replayed. */
  readonly replays: Spread;
}

interface Spread {
  readonly count: number;
  readonly middle: number;
  readonly most: number;
}

/** What runs on the device or in a command: the search and the navigator. */
export const tools: Part<Result> = {
  measure: async () => {
    const server = await serve({ dir: 'dist' });
    const browser = await openBrowser();
    const site = `http://localhost:${server.port}/`;
    const costs = [];
    const keys: number[] = [];
    for (const { query } of searches) costs.push(await costOfFirst(browser, site, query));
    for (const query of typed) keys.push(...(await timePerKey(browser, site, query)));
    await browser.close();
    await server.close();
    return { costs, keys: spread(keys), replays: spread(replaySome()) };
  },
  tell: ({ costs, keys, replays }) => {
    const requests = costs.map((cost) => cost.requests);
    const most = Math.max(...costs.map(({ bytes }) => bytes));
    return {
      notes: [
        `Search in Chromium with the processor slowed six times, ${costs.length} searches, ${keys.count} letters. The navigator in Node, not slowed: ${replays.count} places that answers lead to, each replayed from its address as if nobody had asked before.`,
      ],
      targets: [
        {
          promised: 'A letter typed is answered within two frames of a slow phone, 67 ms',
          measured: `${whole(keys.middle)} ms`,
          isHeld: keys.middle <= 67,
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
            ['requests of a first search', whole(median(requests)), whole(Math.max(...requests))],
            ['a letter typed', ...inMilliseconds(keys)],
            ['a set of answers replayed', ...inMilliseconds(replays)],
          ],
        },
      ],
    };
  },
};

/** Every tenth place, each as if nobody had asked before: what was found out once is remembered. */
function replaySome(): number[] {
  return [...loadSite().navigators.values()].flatMap((navigator) =>
    [...everyPlace(navigator, begin.parent)]
      .filter((_, at) => at % 10 === 0)
      .map(({ answers }) => {
        const codes = answers.map(({ code }) => code);
        const start = performance.now();
        follow(navigator, { ...begin.parent }, codes);
        return performance.now() - start;
      }),
  );
}

function spread(values: readonly number[]): Spread {
  return { count: values.length, middle: median(values), most: Math.max(...values) };
}

const inMilliseconds = ({ middle, most }: Spread): string[] =>
  [middle, most].map((value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`);
