import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/plan/card.ts';
import { indexCards } from '../../src/plan/index-cards.ts';
import { openFragment } from '../../src/plan/link.ts';
import { loadSite } from '../../src/site.ts';
import { builtPages, type BuiltPage } from '../support/built-pages.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const site = loadSite({ base: '/' });
const cards = indexCards(JSON.parse(readFileSync('dist/data/plan.json', 'utf8')) as Card[]);

/** The pages for which something is not so, with what it is. */
function faults(look: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`));
}

/** The words of a piece of HTML, with a line's end wherever a block ends. */
function words(html: string): string {
  return html.replace(/<(?!\/?(?:a|strong|em)\b)[^>]+>/g, '\n').replace(/<[^>]+>/g, '');
}

/** Whether a link to a hand-out carries a plan in which everything is known. */
function opens(fragment: string): boolean {
  const opened = openFragment(fragment.replace(/^yes\./, ''), cards);
  return opened.kind === 'plan' && opened.unknown === 0 && opened.plan.items.length > 0;
}

describe('every page', () => {
  it('has one first heading, a title, a description and a language', () => {
    const seen = faults(({ root }) => [
      ...(root.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
      ...(root.querySelector('title')?.text.trim() ? [] : ['no title']),
      ...(root.querySelector('meta[name=description]')?.getAttribute('content')
        ? []
        : ['no description']),
      ...(root.querySelector('html')?.getAttribute('lang') === 'en-GB' ? [] : ['no language']),
    ]);
    expect(seen).toEqual([]);
  });

  it('has a title of its own', () => {
    const titles = pages.map(({ root }) => root.querySelector('title')?.text ?? '');
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at);
    expect([...new Set(twice)]).toEqual([]);
  });

  it('steps down its headings one at a time', () => {
    const seen = faults(({ root }) => {
      const levels = root
        .querySelectorAll('main h1, main h2, main h3, main h4')
        .map((heading) => Number(heading.rawTagName.slice(1)));
      return levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 0) + 1 ? [`h${level} after h${levels[at - 1] ?? 0}`] : [],
      );
    });
    expect(seen).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const ids = new Map(
      pages.map(({ path, root }) => [
        path,
        new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
      ]),
    );
    const seen = faults(({ path, root }) =>
      root.querySelectorAll('a[href]').flatMap((link) => {
        const href = (link.getAttribute('href') ?? '').replaceAll('&amp;', '&');
        if (/^(https?:|tel:|mailto:|sms:)/.test(href)) return [];
        const { pathname, hash } = new URL(href, `http://here${path}`);
        const to = decodeURIComponent(pathname);
        if (!byPath.has(to) && !(existsSync(`dist${to}`) && !to.endsWith('/')))
          return [`no page ${href}`];
        const id = decodeURIComponent(hash.slice(1));
        if (/^(yes\.)?p\d/.test(id)) return opens(id) ? [] : [`no plan ${href}`];
        const looks = id !== '' && !id.includes('=') && byPath.has(to);
        return looks && !ids.get(to)?.has(id) ? [`no place ${href}`] : [];
      }),
    );
    expect(seen).toEqual([]);
  });

  it('uses an id once', () => {
    const seen = faults(({ root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(seen).toEqual([]);
  });

  it('asks nothing of another host, and has no script or style within it', () => {
    const seen = faults(({ root }) => [
      ...root.querySelectorAll('script').flatMap((script) => {
        const data = script.getAttribute('type') === 'application/ld+json';
        return script.getAttribute('src')?.startsWith('/') || data ? [] : ['a script within'];
      }),
      ...root
        .querySelectorAll('style, [style], iframe, object, embed')
        .map(({ rawTagName }) => `a ${rawTagName} with style or frame`),
      ...root.querySelectorAll('link[href], img[src], source[srcset]').flatMap((part) => {
        const from =
          part.getAttribute('href') ??
          part.getAttribute('src') ??
          part.getAttribute('srcset') ??
          '';
        return from.startsWith('/') || part.getAttribute('rel') === 'canonical'
          ? []
          : [`asks for ${from}`];
      }),
      ...root
        .querySelectorAll('*')
        .flatMap(({ attributes }) =>
          Object.keys(attributes).filter((name) => name.startsWith('on')),
        ),
    ]);
    expect(seen).toEqual([]);
  });

  it('keeps a space between words and none before a full stop', () => {
    const seen = faults(({ root }) => {
      const main = root.querySelector('main')?.innerHTML ?? '';
      const joined = [
        ...main.matchAll(/[a-z,:)](<(?:a|strong|em)\b[^>]*>)[A-Za-z]/g),
        ...main.matchAll(/[a-z](<\/(?:a|strong|em)>)[A-Za-z]/g),
        ...words(main).matchAll(/ [a-z]+[.?!][A-Z][a-z]/g),
        ...words(main).matchAll(/[a-z)] +[.,](?!\d)/g),
      ];
      return joined.map(([text]) => text);
    });
    expect(seen).toEqual([]);
  });

  it('shows no empty, broken or unwritten thing', () => {
    const seen = faults(({ root }) => {
      const text = root.querySelector('body')?.text ?? '';
      return [...text.matchAll(/undefined|\[object |NaN|\bnull\b|\bTODO\b/g)].map(
        ([found]) => found,
      );
    });
    expect(seen).toEqual([]);
  });

  it('says that the council publishes its own Local Offer, and how far it is checked', () => {
    const seen = faults(({ root }) =>
      root.querySelector('footer')?.text.includes('not the council’s own Local Offer')
        ? []
        : ['no word of it'],
    );
    expect(seen).toEqual([]);
  });

  it('leads to help now', () => {
    const seen = faults(({ path, root }) =>
      path === '/urgent/' || root.querySelector('a[href="/urgent/"]') ? [] : ['no way to help now'],
    );
    expect(seen).toEqual([]);
  });
});

it('has one stylesheet for the whole site', () => {
  // A second holds what a reader chose for themselves. No page asks for it; a script does.
  const sheets = readdirSync('dist/_astro').filter((name) => name.endsWith('.css'));
  expect(sheets.filter((name) => !name.startsWith('reading.'))).toHaveLength(1);
  const seen = faults(({ root }) =>
    root.querySelectorAll('link[rel=stylesheet]').length === 1 ? [] : ['not one'],
  );
  expect(seen).toEqual([]);
});

describe('nothing is missing', () => {
  it('has a page for every service, pathway, step, word and place to start', () => {
    const wanted = [
      ...[...site.services.values()].map(({ href }) => href),
      ...[...site.pathways.values()].flatMap(({ href }) => [href, `${href}whole/`]),
      ...[...site.steps.values()].map(({ href }) => href),
      ...[...site.terms.values()].map(({ href }) => href),
      '/',
      '/404.html',
      '/urgent/',
      '/services/',
      '/pathways/',
      '/glossary/',
      '/how-support-works/',
      '/for-advisers/',
      '/for-professionals/',
      '/about/',
      '/about/privacy/',
      '/about/accessibility/',
      '/about/law/',
      '/about/data/',
      '/you-said/',
    ];
    expect(wanted.filter((path) => !byPath.has(path))).toEqual([]);
  });

  it('shows where facts come from and when they were collected on every page of facts', () => {
    const facts = pages.filter(
      ({ path, root }) =>
        /^\/(services\/[a-z0-9-]+|pathways\/[^/]+\/[^/]+|glossary\/[^/]+)\/$/.test(path) &&
        !/\/(whole|free|no-diagnosis|no-plan)\/$/.test(path) &&
        !root.querySelector('meta[http-equiv=refresh]'),
    );
    expect(facts.length).toBeGreaterThan(600);
    const lacking = facts.filter(
      ({ root }) =>
        !root.querySelector('.sources li') ||
        !root.querySelector('.checked')?.text.includes('Collected'),
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('offers no service that has ended', () => {
    const ended = [...site.services.values()].filter(({ status }) => status === 'superseded');
    for (const { href } of ended) {
      expect(byPath.get(href)?.root.querySelector('main')?.text).toContain('This has changed.');
      const offering = pages.filter(
        ({ path, root }) =>
          path !== href &&
          // Editors see there how a service that has ended looks. It is offered to nobody.
          path !== '/editors/components/' &&
          root.querySelector(`main a[href="${href}"]`),
      );
      expect(offering.map(({ path }) => path)).toEqual([]);
    }
  });
});
