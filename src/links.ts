import { getSite } from './built-site.ts';
import { withBase } from './model/build-site.ts';

/** A path of the site, such as `/urgent/`, as a link that works wherever the site stands on its host. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}

/** A link with the site's own address before it, where the site has one. */
export function whole(link: string): string {
  const { siteUrl } = getSite().area;
  return siteUrl === null ? link : new URL(link, siteUrl).href;
}
