import { readdirSync, readFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from '../scripts/serve/listen.mjs';
import { serve } from '../scripts/serve/serve.mjs';
import { openBrowser } from '../tests/support/browser.ts';
import { kilobytes, median, whole } from './numbers.ts';
import type { Part } from './part.ts';

/** Ten pages of a family that looks for help, the heaviest two among them. */
const visit = [
  '/',
  '/find-help/',
  '/find-help/m7/5/',
  '/find-help/m7/5/x/',
  '/find-help/m7/5/x/x/',
  '/services/ipsea/',
  '/pathways/autism/',
  '/pathways/autism/while-wait/',
  '/services/',
  '/glossary/',
];
/** Councils in England that have these duties. */
const councils = 153;
const visitsAMonth = 1_000_000;
const secondsAMonth = 30 * 24 * 3600;
const releasesKept = 5;

interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

interface Result {
  readonly files: number;
  readonly bytes: number;
  readonly compressed: number;
  readonly pages: number;
  /** A page's HTML alone, compressed: in the middle, and at nine in ten. */
  readonly middle: number;
  readonly nineInTen: number;
  readonly stylesheet: number;
  readonly firstPage: Sent;
  readonly tenPages: Sent;
}

/** What it costs to serve the site; for every council in England, on paper. */
export const hosting: Part<Result> = {
  measure: async () => {
    const files = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((name) => ({ name, content: readFileSync(name) }))
      .map(({ name, content }) => ({
        name,
        bytes: content.length,
        compressed: gzipSync(content).length,
      }));
    const sum = (of: (file: (typeof files)[number]) => number) =>
      files.reduce((total, file) => total + of(file), 0);
    const pages = files
      .filter(({ name }) => name.endsWith('.html'))
      .map(({ compressed }) => compressed)
      .sort((a, b) => a - b);
    return {
      files: files.length,
      bytes: sum(({ bytes }) => bytes),
      compressed: sum(({ compressed }) => compressed),
      pages: pages.length,
      middle: median(pages),
      nineInTen: pages[Math.floor(pages.length * 0.9)] ?? 0,
      stylesheet: Math.max(
        ...files.filter(({ name }) => name.endsWith('.css')).map(({ compressed }) => compressed),
      ),
      firstPage: await sentFor(visit.slice(0, 1)),
      tenPages: await sentFor(visit),
    };
  },
  tell: (of) => {
    const { files, bytes, compressed, pages, stylesheet, firstPage, tenPages } = of;
    const requests = visitsAMonth * tenPages.requests;
    return {
      notes: [
        'Counted where the server answers, headers included, what the device keeps for later as well; compressed by brotli. A visit is ten pages in one browser.',
        `Every council in England, on paper: ${councils} councils with these duties, each taken to be as large as this one, and ${whole(visitsAMonth)} visits a month, which is an assumption to be scaled.`,
      ],
      targets: [],
      tables: [
        {
          title: 'One county',
          columns: ['What', 'Measured'],
          rows: [
            ['Pages', whole(pages)],
            ['Files', `${whole(files)}, ${megabytes(bytes)}; ${megabytes(compressed)} compressed`],
            [
              "A page's HTML, compressed",
              `${kilobytes(of.middle)} in the middle, ${kilobytes(of.nineInTen)} at nine in ten`,
            ],
            ['The stylesheet, once', kilobytes(stylesheet)],
            ['A first page, with what works offline afterwards', sent(firstPage)],
            ['A visit of ten pages, the whole directory and glossary among them', sent(tenPages)],
          ],
        },
        {
          title: 'Every council in England, on paper',
          columns: ['What', 'Sum', 'Result'],
          rows: [
            ['Pages', `${councils} × ${whole(pages)}`, whole(councils * pages)],
            [
              'On disk',
              `${councils} × ${megabytes(bytes)}`,
              `${gigabytes(councils * bytes)} a release; ${releasesKept} kept: ${gigabytes(councils * bytes * releasesKept)}`,
            ],
            [
              'Requests a month',
              `${whole(visitsAMonth)} × ${tenPages.requests}`,
              `${whole(requests / 1e6)} million; ${whole(requests / secondsAMonth)} a second, ten times that at a peak`,
            ],
            [
              'Bytes sent a month',
              `${whole(visitsAMonth)} × ${kilobytes(tenPages.bytes)}`,
              gigabytes(visitsAMonth * tenPages.bytes),
            ],
          ],
        },
      ],
    };
  },
};

/** What the server sends to somebody who has never been here and opens these pages in turn. */
async function sentFor(addresses: readonly string[]): Promise<Sent> {
  const site = await serve({ dir: 'dist' });
  const sum = { requests: 0, bytes: 0 };
  const counting = await listen((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    sum.requests += 1;
    const { headers, method, url } = request;
    ask({ port: site.port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.on('finish', () => (sum.bytes += socket.bytesWritten - before));
      answer.pipe(response);
    })
      .on('error', () => response.destroy())
      .end();
  }, 0);
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const address of addresses) {
    await page.goto(`http://localhost:${counting.port}${address}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
  }
  await browser.close();
  await counting.close();
  await site.close();
  return sum;
}

const sent = ({ requests, bytes }: Sent): string => `${requests} requests, ${kilobytes(bytes)}`;
const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;
const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
