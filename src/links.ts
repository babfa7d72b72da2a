import { withBase } from './model/build-site.ts';

/** A path of the site, such as `/urgent/`, as a link that works wherever the site stands on its host. */
export function href(path: string): string {
  return withBase(import.meta.env.BASE_URL, path);
}
