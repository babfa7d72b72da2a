/**
 * What a page of this site may load and do. Nothing from another host, nothing written inside the
 * page; a part of the site that needs more says here what and why.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const everywhere = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

/** A policy in a page cannot say who may frame it: only a host can. */
const onlyFromHost = { 'frame-ancestors': ["'none'"] };

/**
 * Parts with a policy of their own. Pagefind compiles its search in the browser; the form editor
 * brings its own styles and speaks to the place where the content is kept.
 * @type {readonly { readonly under: string, readonly more: Readonly<Record<string, readonly string[]>> }[]}
 */
export const parts = [
  { under: '/search/', more: { 'script-src': ["'self'", "'wasm-unsafe-eval'"] } },
  // It compiles in a worker, which goes by the policy of its own file.
  { under: '/pagefind/', more: { 'script-src': ["'self'", "'wasm-unsafe-eval'"] } },
  {
    under: '/admin/',
    more: {
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:', 'https://avatars.githubusercontent.com'],
      'connect-src': ["'self'", 'blob:', 'data:', 'https://api.github.com'],
      'font-src': ["'self'", 'data:'],
      'frame-src': ["'self'", 'blob:'],
    },
  },
];

/**
 * The policy of a part of the site, as a host sends it or, without what only a host can say, as a
 * page carries it.
 *
 * @param {string} address from the site's root, such as `/search/`
 * @param {'host' | 'page'} from
 * @returns {string}
 */
export function policyFor(address, from) {
  const more = parts.find(({ under }) => address.startsWith(under))?.more ?? {};
  const all = { ...everywhere, ...more, ...(from === 'host' ? onlyFromHost : {}) };
  return Object.entries(all)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
