import path from 'node:path';

/**
 * A page as it can be opened from a memory stick, with no server: every address of the site is
 * told from where the page stands and ends in a file, and there are no scripts, which browsers
 * refuse to load that way.
 *
 * @param {string} html
 * @param {string} file the page's own, from the site's root, such as `services/ipsea/index.html`
 * @param {string} [base] the path the site stands under
 * @returns {string}
 */
export function relativePage(html, file, base = '/') {
  const under = base.replace(/\/*$/, '');
  return html
    .replace(/<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="manifest"[^>]*>/g, '')
    .replace(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/g, '')
    .replace(
      /\b(href|src|action)="(\/[^"/][^"]*|\/)"/g,
      (whole, /** @type {string} */ name, /** @type {string} */ address) => {
        if (under !== '' && address !== under && !address.startsWith(`${under}/`)) return whole;
        return `${name}="${relative(file, address.slice(under.length) || '/')}"`;
      },
    );
}

/**
 * @param {string} from
 * @param {string} address from the site's root, with its query and place on the page
 */
function relative(from, address) {
  const [, to = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
  const file = to.endsWith('/') ? `${to}index.html` : to;
  return path.posix.relative(path.posix.dirname(`/${from}`), file) + rest.replace(/^\?[^#]*/, '');
}
