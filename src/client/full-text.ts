/** The second step of search: every word of every page, by Pagefind, whose files are fetched only when asked for. */

export interface Page {
  readonly href: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Pagefind {
  search(words: string): Promise<{
    results: {
      data(): Promise<{ url: string; plain_excerpt: string; meta: { title?: string } }>;
    }[];
  }>;
}

const most = 10;
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The pages that have the words anywhere, the best first. */
export async function searchFullText(words: string): Promise<Page[]> {
  const pagefind = (await import(/* @vite-ignore */ `${base}/pagefind/pagefind.js`)) as Pagefind;
  const { results } = await pagefind.search(words);
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return pages.map(({ url, plain_excerpt: excerpt, meta }) => ({
    href: url,
    title: meta.title ?? url,
    excerpt,
  }));
}
