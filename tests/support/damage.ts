/** Ways in which a content file gets broken by a hand, a program or a slip, and what an editor must then be told. */
import { Buffer } from 'node:buffer';
import type { CollectionName } from '../../src/content/collections.ts';

export interface Damaged {
  /** As bytes on a disk. Read as the site reads files. */
  readonly bytes: Buffer;
  /** Another path, where the damage is to the name. */
  readonly path?: string;
  /** What one of the messages must say; `accepted` where the file is still right. */
  readonly told: RegExp | 'accepted';
  /** What must be offered to put it right. */
  readonly fix?: RegExp;
  readonly field?: RegExp;
  readonly line?: number;
}

export interface Whole {
  readonly path: string;
  readonly text: string;
  readonly collection: CollectionName;
}

export interface Kind {
  readonly name: string;
  /** Null where the file has nothing of the kind to damage. */
  readonly damage: (file: Whole) => Damaged | null;
}

const isPage = ({ path }: Whole) => path.endsWith('.mdx');
const bytes = (text: string) => Buffer.from(text, 'utf8');
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The lines of the fields: of an MDX file those between its two lines of hyphens. */
function fieldLines(file: Whole): { readonly from: number; readonly lines: string[] } {
  const all = file.text.split('\n');
  if (!isPage(file)) return { from: 0, lines: all };
  return { from: 1, lines: all.slice(1, all.indexOf('---', 1)) };
}

/** The first field at the margin whose line fits. */
function find(file: Whole, pattern: RegExp): { at: number; line: string; key: string } | null {
  const { from, lines } = fieldLines(file);
  const at = lines.findIndex((line) => pattern.test(line));
  const line = lines[at];
  return line === undefined ? null : { at: from + at, line, key: line.split(':')[0] ?? '' };
}

function withLine(file: Whole, at: number, ...lines: string[]): Buffer {
  const all = file.text.split('\n');
  all.splice(at, 1, ...lines);
  return bytes(all.join('\n'));
}

/** Damage to the line of a field: `pattern` finds it, `change` breaks it. */
function onLine(
  name: string,
  pattern: RegExp,
  change: (line: string, key: string) => string | string[],
  told: RegExp,
  more: (found: { key: string; line: string; at: number }) => Partial<Damaged> = () => ({}),
): Kind {
  return {
    name,
    damage: (file) => {
      const found = find(file, pattern);
      if (!found) return null;
      const lines = [change(found.line, found.key)].flat();
      return { bytes: withLine(file, found.at, ...lines), told, ...more(found) };
    },
  };
}

/** Damage to the text below the fields. */
function inText(name: string, body: string, told: RegExp, fix?: RegExp): Kind {
  return {
    name,
    damage: (file) =>
      isPage(file) && file.collection !== 'localPathways'
        ? { bytes: bytes(`${file.text.trimEnd()}\n\n${body}\n`), told, ...(fix ? { fix } : {}) }
        : null,
  };
}

const plainText = /^[a-zA-Z]+: "[^"\\]{4,}"$/;
const swapped = (key: string) => `${key[0] ?? ''}${key[2] ?? ''}${key[1] ?? ''}${key.slice(3)}`;
const day = /^collected: "/;
const cannotRead =
  /quotation mark or bracket is missing|cannot be read|too far in or out|starts with a tab|stands twice|starts with "\*"/;

export const kinds: readonly Kind[] = [
  {
    name: 'emptied',
    damage: (file) => ({
      bytes: bytes(''),
      told: isPage(file) ? /does not start with details/ : /The file is empty/,
    }),
  },
  {
    name: 'only blank lines',
    damage: (file) => ({
      bytes: bytes('\n \n\n'),
      told: isPage(file) ? /does not start with details/ : /The file is empty/,
    }),
  },
  {
    name: 'only words',
    damage: (file) => ({
      bytes: bytes('We must write this page.\n'),
      told: isPage(file) ? /does not start with details/ : /does not hold fields/,
    }),
  },
  {
    name: 'far too big',
    damage: ({ text }) => ({
      bytes: bytes(text + `# ${'x'.repeat(99)}\n`.repeat(3000)),
      told: /The file is too big/,
    }),
  },
  {
    name: 'binary',
    damage: () => ({
      bytes: Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256)),
      told: /signs that are not text/,
    }),
  },
  {
    name: 'UTF-16, as a word processor saves',
    damage: ({ text }) => ({
      bytes: Buffer.from(text, 'utf16le'),
      told: /signs that are not text/,
    }),
  },
  {
    name: 'Latin-1 with an accent',
    damage: (file) => {
      const found = find(file, plainText);
      return (
        found && {
          bytes: Buffer.from(
            withLine(file, found.at, found.line.replace(/"$/, ' café"'))
              .toString('utf8')
              .replaceAll(/[^\0-\xFF]/g, ' '),
            'latin1',
          ),
          told: /signs that are not text/,
        }
      );
    },
  },
  {
    name: 'Windows line ends and a byte order mark',
    damage: ({ text }) => ({
      bytes: bytes(`\uFEFF${text.replaceAll('\n', '\r\n')}`),
      told: 'accepted',
    }),
  },
  {
    name: 'blank lines and a comment added',
    damage: (file) => {
      const found = find(file, plainText);
      return (
        found && { bytes: withLine(file, found.at, '# a note', '', found.line), told: 'accepted' }
      );
    },
  },
  {
    name: 'words without quotation marks',
    damage: (file) => {
      const found = find(file, /^[a-zA-Z]+: "[A-Za-z][A-Za-z ]+"$/);
      return (
        found && {
          bytes: withLine(file, found.at, found.line.replaceAll('"', '')),
          told: 'accepted',
        }
      );
    },
  },
  {
    name: 'saved with capitals and spaces in its name',
    damage: (file) => {
      if (
        /^content\/(?:england|local)\/[^/]+$/.test(file.path) ||
        /(?:index\.mdx|flow\.yaml|search\/)/.test(file.path)
      )
        return null;
      const path = file.path.replace(/([^/]+)(\.\w+)$/, 'My File $1$2');
      return {
        bytes: bytes(file.text),
        path,
        told: /file name ".*" cannot be part of an address/,
        fix: /Rename the file to "my-file-/,
      };
    },
  },
  {
    name: 'saved with another ending',
    damage: ({ path, text }) => ({
      bytes: bytes(text),
      path: path.replace(/\.\w+$/, '.txt'),
      told: /No kind of record lives here/,
    }),
  },
  {
    name: 'saved in a folder that is none',
    damage: ({ path, text }) => ({
      bytes: bytes(text),
      path: path.replace(/^content\/(\w+)\//, 'content/$1/new/'),
      told: /No kind of record lives here/,
    }),
  },
  {
    name: 'a closing quotation mark lost',
    damage: (file) => {
      const found = find(file, plainText);
      return (
        found && { bytes: withLine(file, found.at, found.line.slice(0, -1)), told: cannotRead }
      );
    },
  },
  {
    name: 'an opening quotation mark lost',
    damage: (file) => {
      const found = find(file, plainText);
      return (
        found && {
          bytes: withLine(file, found.at, found.line.replace('"', '') + ': more"'),
          told: cannotRead,
          line: found.at + 1,
        }
      );
    },
  },
  onLine(
    'a quotation mark inside words',
    plainText,
    (line) => line.replace(/(: "..)/, '$1"'),
    cannotRead,
  ),
  onLine('a tab at the start of a line', plainText, (line) => ['extra:', `\t${line}`], cannotRead),
  onLine('a line moved in by a space', plainText, (line) => ` ${line}`, cannotRead),
  onLine(
    'a field written twice',
    plainText,
    (line) => [line, line],
    /The same field stands twice/,
    ({ at }) => ({ line: at + 2 }),
  ),
  onLine(
    'a merge left half done',
    plainText,
    (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> other'],
    cannotRead,
  ),
  onLine(
    'an asterisk outside quotation marks',
    plainText,
    (_, key) => `${key}: *important`,
    /starts with "\*"|cannot be read/,
  ),
  onLine(
    'a reference to another part',
    plainText,
    (line, key) => [`anchor: &a "x"`, `${key}: *a`, line.replace(/^\w+/, 'other')],
    /starts with "\*"/,
  ),
  onLine(
    'a tag of a program',
    plainText,
    (_, key) => `${key}: !!js/function "alert(1)"`,
    /cannot be read/,
  ),
  onLine('brackets without end', plainText, (_, key) => `${key}: ${'['.repeat(5000)}`, cannotRead),
  onLine(
    'a colon alone',
    plainText,
    (line) => line.replace(':', ''),
    /Nothing is written here|cannot be read|too far in|bracket is missing/,
  ),
  onLine(
    'a field with its name misspelt',
    /^[a-zA-Z]{5,}:/,
    (line, key) => line.replace(key, swapped(key)),
    /There is no field called ".*" here/,
    ({ key }) =>
      swapped(key) === key ? {} : { fix: new RegExp(`Change its name to "${escaped(key)}"`) },
  ),
  onLine(
    'a field that no kind has',
    plainText,
    (line) => ['zzyzx: "hello"', line],
    /There is no field called "zzyzx" here/,
    ({ at }) => ({ line: at + 1, field: /^zzyzx$/ }),
  ),
  {
    name: 'a field taken out',
    damage: (file) => {
      const found = find(
        file,
        /^(?:name|title|term|item|year|town|label|text|leftOut|coveredBy|ask|groups|pages|kinds|services): ?|^(?:first|opening|why|firstYear|fields|days|do):/,
      );
      if (
        !found ||
        (file.collection.startsWith('local') &&
          found.key === 'services' &&
          file.collection !== 'localOutcomes')
      )
        return null;
      const lines = file.text.split('\n');
      let end = found.at + 1;
      while (/^(?:[ \t]|- |$)/.test(lines[end] ?? '---') && end < lines.length) end += 1;
      lines.splice(found.at, end - found.at);
      return {
        bytes: bytes(lines.join('\n')),
        told: /Nothing is written here|The file is empty/,
      };
    },
  },
  onLine(
    'a list where words belong',
    plainText,
    (_, key) => [`${key}:`, '  - "one"', '  - "two"'],
    /It says/,
    ({ key }) => ({ field: new RegExp(`^${key}`) }),
  ),
  onLine(
    'fields where words belong',
    plainText,
    (_, key) => [`${key}:`, '  one: "two"'],
    /It says|no field called/,
    ({ key }) => ({ field: new RegExp(`^${key}`) }),
  ),
  onLine(
    'words emptied',
    plainText,
    (_, key) => `${key}: ""`,
    /Nothing is written here/,
    ({ key, at }) => ({ field: new RegExp(`^${key}`), line: at + 1 }),
  ),
  onLine(
    'words where a list belongs',
    /^[a-zA-Z]+:$/,
    (line) => [`${line} "one"`, 'zz:'],
    /It says|no field called/,
  ),
  onLine(
    'a day that is in no calendar',
    day,
    (_, key) => `${key}: "2026-02-30"`,
    /It says "2026-02-30"/,
    ({ at }) => ({ fix: /Enter a day such as "2026-03-31"/, line: at + 1 }),
  ),
  onLine(
    'a day in words',
    day,
    (_, key) => `${key}: "30th March"`,
    /It says "30th March"/,
    () => ({ fix: /Enter a day/ }),
  ),
  onLine(
    'a day the British way',
    day,
    (_, key) => `${key}: "31/03/2026"`,
    /It says "31\/03\/2026"/,
    () => ({ fix: /Enter a day/ }),
  ),
  onLine(
    'a day without quotation marks',
    day,
    (line) => line.replaceAll('"', ''),
    /^$/,
    () => ({ told: 'accepted' }),
  ),
  onLine(
    'a day to come',
    /^collected: "/,
    (_, key) => `${key}: "2031-01-01"`,
    /The day "2031-01-01" is still to come/,
  ),
  onLine(
    'a review by nobody',
    /^ {2}status: "draft"$/,
    () => '  status: "reviewed"',
    /It says "reviewed", and does not say by whom/,
  ),
  onLine(
    'a choice misspelt',
    /^(?:level|confidence|publication|kind|group|howWell|compared): "[a-z]{4,}/,
    (line) => line.replace(/(: "..)(.)(.)/, '$1$3$2x'),
    /It says/,
    () => ({ fix: /Change it to|Write one of|Write "/ }),
  ),
  onLine(
    'an id misspelt',
    /^(?:provider): "[a-z-]{6,}"/,
    (line) => line.replace(/(.)"$/, '$1zz"'),
    /There is no \w+ called/,
    ({ line }) => ({ fix: new RegExp(`"${escaped(/"(.*)"/.exec(line)?.[1] ?? '')}"`) }),
  ),
  onLine(
    'an id with capitals',
    /^(?:provider|outcome): "/,
    (_, key) => `${key}: "My Thing"`,
    /It says "My Thing"/,
    () => ({ fix: /small letters, digits and hyphens/ }),
  ),
  {
    name: 'a list of ids with one misspelt',
    damage: (file) => {
      const keys = ['services', 'pathways', 'terms', 'steps'];
      const { from, lines } = fieldLines(file);
      const at = lines.findIndex(
        (line, place) =>
          keys.some((key) => line === `${key}:`) &&
          /^ {2}- "[a-z0-9-]{5,}"$/.test(lines[place + 1] ?? ''),
      );
      if (at < 0) return null;
      const id = /"(.*)"/.exec(lines[at + 1] ?? '')?.[1] ?? '';
      return {
        bytes: withLine(file, from + at + 1, `  - "${id}zz"`),
        told: /There is no (?:service|pathway|term|step|worry|question)/,
        fix: /Change it to "/,
        line: from + at + 2,
      };
    },
  },
  onLine(
    'a web address cut short',
    /^ {2,}(?:- )?url: "http|^ {2}website: "http/,
    (line) => line.replace(/"https?:\/\//, '"'),
    /It says/,
    () => ({ fix: /Enter a full web address/ }),
  ),
  onLine(
    'a script for a web address',
    /^ {2,}(?:- )?url: "http|^ {2}website: "http/,
    (line) => line.replace(/"http.*"/, '"javascript:alert(1)"'),
    /It says "javascript/,
    () => ({ fix: /Enter a full web address/ }),
  ),
  onLine(
    'a script in a field',
    /^(?:summary|about|meaning|said|title|label|text): "[^"\\/][^"\\]{3,}"$/,
    (line) => line.replace(/"$/, ' <script>alert(1)</script>"'),
    /There is HTML in the text: <script>/,
    ({ at }) => ({ line: at + 1 }),
  ),
  onLine(
    'curly quotation marks',
    /^(?:summary|about|meaning|said|title|label|text): "[^"\\]{4,}"$/,
    (line) => line.replace('"', '“').replace(/"$/, '”'),
    /The words stand in curly quotation marks|cannot be read|too far in|It says "“/,
  ),
  onLine(
    'a person named',
    /^notes: null$/,
    () => 'notes: "Ask Mrs Bloggs about this."',
    /It names a person: "Mrs Bloggs"/,
  ),
  onLine(
    'no sources left',
    /^sources:$/,
    (line) => [`${line} []`, 'gone:'],
    /no field called "gone"|Add at least one source/,
  ),
  {
    name: 'a source with neither address nor name',
    damage: (file) => {
      const found = find(file, /^ {2}- url: "/);
      if (!found) return null;
      const all = file.text.split('\n');
      all[found.at] = '  - url: null';
      if (/^ {4}document: /.test(all[found.at + 1] ?? '')) all[found.at + 1] = '    document: null';
      return { bytes: bytes(all.join('\n')), told: /neither an address nor a name|It says|Enter/ };
    },
  },
  onLine(
    'a phone number with a digit lost',
    /^ {2}phone: "0\d{4} \d{6}"$/,
    (line) => line.replace(/\d"$/, '"'),
    /The phone number ".*" cannot be rung/,
  ),
  onLine(
    'a phone number in words',
    /^ {2}phone: (?:null|")/,
    () => '  phone: "see website"',
    /There is no phone number in "see website"/,
  ),
  onLine(
    'a postcode with a letter for a digit',
    /^ {2}address: ?/,
    () => '  address: "1 High Street, SNI2 6ES"',
    /The postcode "SNI2 6ES" does not exist/,
    () => ({ fix: /SN12 6ES/ }),
  ),
  onLine(
    'an email address with words',
    /^ {2}email: ?/,
    () => '  email: "write to help@example.org"',
    /The email address .* cannot be right/,
  ),
  {
    name: 'ages the wrong way round',
    damage: (file) => {
      const found = file.collection === 'services' ? find(file, /^ {4}from: (?:\d+|null)$/) : null;
      if (!found) return null;
      const all = file.text.split('\n');
      all.splice(found.at, 2, '    from: 19', '    to: 5');
      return { bytes: bytes(all.join('\n')), told: /It says/, fix: /first age is higher/ };
    },
  },
  onLine(
    'an age in words',
    /^ {4}from: (?:\d+|null)$/,
    () => '    from: "eleven"',
    /It says "eleven"/,
    () => ({ fix: /Enter an age in whole years/ }),
  ),
  onLine(
    'a summary without end',
    /^summary: "/,
    () => `summary: "${'Very long. '.repeat(60)}"`,
    /It says "Very long/,
    () => ({ fix: /400 characters or less/ }),
  ),
  onLine(
    'a service sent to itself when it ended',
    /^status: "current"$/,
    () => 'status: "superseded"',
    /nothing says where a family should go/,
  ),
  {
    name: 'a service that sends to itself',
    damage: (file) => {
      const found = file.collection === 'services' ? find(file, /^status: "current"$/) : null;
      if (!found || !file.text.includes('\nseeInstead: []\n')) return null;
      const itself = `\nseeInstead:\n  - "${file.path.replace(/^.*\/|\.yaml$/g, '')}"\n`;
      const text = file.text
        .replace('\nstatus: "current"\n', '\nstatus: "superseded"\n')
        .replace('\nseeInstead: []\n', itself);
      return { bytes: bytes(text), told: /It sends families to ".*", which has ended too/ };
    },
  },
  {
    name: 'its own name as an old one',
    damage: (file) => {
      const kept: readonly CollectionName[] = ['services', 'terms', 'steps', 'pathways', 'guides'];
      const found = kept.includes(file.collection) ? find(file, /^formerly: \[\]$/) : null;
      const name = file.path
        .replace(/(?:\/index)?\.\w+$/, '')
        .split('/')
        .slice(-2);
      const id = file.collection === 'steps' ? name.join('/') : (name[1] ?? '');
      return (
        found && {
          bytes: withLine(file, found.at, 'formerly:', `  - "${id}"`),
          told: /The id ".*" belongs to this very file/,
          fix: /Take it out of "formerly"/,
        }
      );
    },
  },
  {
    name: 'details never closed',
    damage: (file) =>
      isPage(file)
        ? {
            bytes: bytes(file.text.replace(/\n---\n/, '\n')),
            told: /does not start with details|cannot be read|too far in|missing/,
          }
        : null,
  },
  inText('a script', '<script>alert(1)</script>', /HTML in the text: <script>/),
  inText('raw HTML', '<div class="x">Hello</div>', /HTML in the text: <div>/),
  inText('an import', 'import x from "y"', /an import or an export/),
  inText('an export', 'export const x = 1', /an import or an export/),
  inText('code in curly brackets', 'You are {process.env.HOME} here.', /curly bracket/),
  inText('a bracket left open', 'You are { here.', /curly bracket/),
  inText(
    'an unknown block',
    '<Warning title="x">\n\nStop.\n\n</Warning>',
    /no block called <Warning>/,
    /<Callout title="Good to know">/,
  ),
  inText(
    'a block never closed',
    '<Callout title="x">\n\nStop.',
    /opened and never closed/,
    /Add <\/Callout>/,
  ),
  inText(
    'a block with code in it',
    '<Callout title={1}>\n\nStop.\n\n</Callout>',
    /not plain words/,
  ),
  inText(
    'a link to a service that is none',
    'Ask <ServiceLink id="no-such-thing" />.',
    /no service called "no-such-thing"/,
  ),
  inText('an HTML comment', '<!-- a note -->', /cannot be read from this line/),
  inText('less than', 'Children <5 years old.', /cannot be read from this line/),
  inText(
    'a link to a page that is none',
    '[Ask](/pathways/no-such-pathway/)',
    /There is no page "\/pathways\/no-such-pathway\/"/,
  ),
  inText(
    'a link that says nothing',
    '[click here](https://example.org/)',
    /do not say where it leads/,
  ),
  inText('a link with a script', '[Ask](javascript:alert(1))', /leads nowhere/),
  inText('a picture without words', '![](/pictures/x.png)', /no words for those who cannot see it/),
  inText('a first heading', '# Help', /The heading "Help"/),
  inText('a person named in the text', 'Ask Mr Bloggs.', /names a person: "Mr Bloggs"/),
];
