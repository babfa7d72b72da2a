import { describe, expect, it } from 'vitest';
import { askPage } from '../../src/content/ask-page.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { outsideLinks } from '../../src/content/outside-links.ts';
import { county } from '../support/county.ts';

const patience = { tries: 3, wait: 1, timeout: 200 };

/** A web that answers with one status after the other, and counts how often it was asked. */
function web(...statuses: (number | Error)[]) {
  const asked: string[] = [];
  const get = ((url: string) => {
    const status = statuses[Math.min(asked.length, statuses.length - 1)] ?? 200;
    asked.push(url);
    return status instanceof Error
      ? Promise.reject(status)
      : Promise.resolve(new Response('page', { status }));
  }) as typeof fetch;
  return { get, asked };
}

describe('a page of somebody else', () => {
  it('is there when it answers', async () => {
    const { get, asked } = web(200);
    expect(await askPage('https://example.org/', patience, get)).toEqual({ kind: 'there' });
    expect(asked).toHaveLength(1);
  });

  it('is asked again before it counts as gone', async () => {
    const { get, asked } = web(500, new Error('socket hang up'), 200);
    expect((await askPage('https://example.org/', patience, get)).kind).toBe('there');
    expect(asked).toHaveLength(3);
  });

  it('is gone after three tries', async () => {
    const { get, asked } = web(404);
    expect(await askPage('https://example.org/', patience, get)).toEqual({
      kind: 'gone',
      why: 'It answers 404.',
    });
    expect(asked).toHaveLength(3);
  });

  it('is not gone because it lets no program look', async () => {
    const { get } = web(403);
    expect((await askPage('https://example.org/', patience, get)).kind).toBe('refused');
  });
});

it('is listed once, with every file that names it', () => {
  const links = outsideLinks(loadContent(county()).content);
  const page = links.filter(({ url }) => url === 'https://example.org/page');
  expect(page).toHaveLength(1);
  expect(page[0]?.files).toContain('content/local/services/dance-club.yaml');
  expect(page[0]?.files).toContain('content/england/pathways/first-steps/ask.mdx');
});
