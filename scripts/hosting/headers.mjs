import { parts, policyFor } from './policy.mjs';

/** What a browser could offer a page, and no page here asks for. */
const denied = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const YEAR = 31_536_000;

/** A file whose name says what is in it never changes under that name. */
export const FOR_EVER = `public, max-age=${YEAR}, immutable`;
/** A page may be corrected at any time: a browser asks each time whether it has changed. */
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate';

/**
 * Folders of files that pages fetch and nobody opens, each named by what is in it. What only a page
 * or a worker obeys would be a thousand bytes with every one of them.
 */
const fetched = ['/_astro/', '/search/parts/'];

/**
 * What is sent with each answer for a part of the site.
 *
 * @param {string} address from the site's root, such as `/search/`
 * @returns {Readonly<Record<string, string>>} names with values
 */
export function headersFor(address) {
  const isFetched = fetched.some((folder) => address.startsWith(folder));
  return {
    ...(isFetched ? {} : forPages(address)),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': `max-age=${YEAR}; includeSubDomains`,
    'Cache-Control': isFetched ? FOR_EVER : ASK_EACH_TIME,
  };
}

/**
 * @param {string} address
 * @returns {Readonly<Record<string, string>>}
 */
function forPages(address) {
  return {
    'Content-Security-Policy': policyFor(address, 'host'),
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': denied.map((name) => `${name}=()`).join(', '),
    'X-Frame-Options': 'DENY',
    // The form's sign-in opens a window of the code host, which has to answer it.
    'Cross-Origin-Opener-Policy': address.startsWith('/admin/')
      ? 'same-origin-allow-popups'
      : 'same-origin',
  };
}

/** The parts of the site that are sent something of their own. A part of a part comes after it. */
const places = [...parts.map(({ under }) => under), ...fetched];

/** @returns {string} `_headers`, as Netlify and Cloudflare Pages read it */
export function asHeadersFile() {
  const block = (/** @type {string} */ path, /** @type {Readonly<Record<string, string>>} */ of) =>
    [path, ...Object.entries(of).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // These hosts join what several rules say of one header, so a part first takes away and then sets.
  const own = places.map((place) =>
    [
      `${place}*`,
      ...differences(place).flatMap(([name, value]) => [
        `  ! ${name}`,
        ...(value === undefined ? [] : [`  ${name}: ${value}`]),
      ]),
    ].join('\n'),
  );
  return `${[block('/*', headersFor('/')), ...own].join('\n\n')}\n`;
}

/** Every kind of file that the site has, with the endings of its names. */
const kinds = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'application/json': 'json',
  'application/xml': 'xml',
  'application/manifest+json': 'webmanifest',
  'image/svg+xml': 'svg',
  'application/wasm': 'wasm',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/jpeg': 'jpg jpeg',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
};
/** Those that are words: they are UTF-8, and compressed. */
const words = Object.keys(kinds).filter((kind) => /^text|json|xml/.test(kind));

/** @returns {string} a block for nginx: `include` it in the `server` of the site */
export function asNginx() {
  const lines = (/** @type {string} */ address) =>
    Object.entries(headersFor(address)).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    );
  const block = (/** @type {string} */ place) =>
    `location ${place} {\n${[...lines(place), '    try_files $uri $uri/index.html =404;'].join('\n')}\n}`;
  return [
    '# Written by "npm run hosting"; change scripts/hosting/ instead.',
    '# Access logs are off: an address asked for can say what a family worries about.',
    'access_log off;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${words.filter((type) => type !== 'text/html').join(' ')};`,
    'charset utf-8;',
    `charset_types ${words.filter((type) => type !== 'text/html').join(' ')};`,
    '# The list that comes with nginx lacks some of these, and what has no kind is not compressed.',
    'types {',
    ...Object.entries(kinds).map(([kind, endings]) => `    ${kind} ${endings};`),
    '}',
    'error_page 404 /404.html;',
    ...['/', ...places].map(block),
    '',
  ].join('\n');
}

/** @returns {string} `.htaccess`, as Apache reads it */
export function asApache() {
  const line = (/** @type {readonly [string, string | undefined]} */ [name, value]) =>
    value === undefined ? `Header always unset ${name}` : `Header always set ${name} "${value}"`;
  const own = places.map((place) =>
    [
      `  <If "%{REQUEST_URI} =~ m#^${place}#">`,
      ...differences(place).map((different) => `    ${line(different)}`),
      '  </If>',
    ].join('\n'),
  );
  return [
    '# Written by the build; change scripts/hosting/ instead.',
    'ErrorDocument 404 /404.html',
    '<IfModule mod_headers.c>',
    ...Object.entries(headersFor('/')).map((usual) => `  ${line(usual)}`),
    ...own,
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * What a part is sent that the rest is not; without a value where only the rest is sent it.
 * @param {string} place
 * @returns {(readonly [name: string, value: string | undefined])[]}
 */
function differences(place) {
  const [usual, own] = [headersFor('/'), headersFor(place)];
  return Object.keys({ ...usual, ...own }).flatMap((name) =>
    usual[name] === own[name] ? [] : [/** @type {const} */ ([name, own[name]])],
  );
}
