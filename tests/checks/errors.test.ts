import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { county, serviceFile } from '../support/county.ts';

const known = { today: '2026-03-31', routes: ['/about/', '/services/[...list]/'] };

/** What an editor reads when files of the invented county have been changed. */
function told(changes: Readonly<Record<string, string | null>>): string {
  const { content, ids, issues } = loadContent(county(changes));
  return printIssues([...issues, ...check(content, ids, known)]);
}
const service = 'local/services/dance-club.yaml';
const contact = (wrote: Readonly<Record<string, string>>) => {
  const none = { phone: null, text: null, email: null, website: null, address: null, hours: null };
  return serviceFile({ contact: JSON.stringify({ ...none, ...wrote }) });
};
const step = (body: string) => {
  const file = county().find(({ path }) => path.endsWith('first-steps/ask.mdx'));
  return { 'england/pathways/first-steps/ask.mdx': (file?.text ?? '').replace('You ask.', body) };
};

it('has nothing to say about a county without mistakes', () => {
  expect(told({})).toBe('');
});

describe('contact details', () => {
  it('refuses a number with a digit too few', () => {
    expect(told({ [service]: contact({ phone: '01225 76464' }) })).toBe(
      `content/local/services/dance-club.yaml, line 8, contact.phone
  The phone number "01225 76464" cannot be rung.
  Compare it, digit by digit, with the page it came from. Write it like "01225 000000".`,
    );
  });

  it('puts back a 0 that was left out', () => {
    expect(told({ [service]: contact({ phone: '1225 764647' }) })).toContain(
      'Put the 0 in front: "01225 764647".',
    );
  });

  it('asks for a number where there are only words', () => {
    expect(told({ [service]: contact({ phone: 'see the website' }) })).toContain(
      `There is no phone number in "see the website".
  Write the number first, such as "01225 000000", then any words about it. Or write null.`,
    );
  });

  it.each([
    '01225 764647 (WPCC, to check)',
    '0800 1111',
    '116 123',
    '999, then press 55',
    '0300 456 0108',
  ])('accepts %s', (phone) => {
    expect(told({ [service]: contact({ phone }) })).toBe('');
  });

  it('warns of a mobile', () => {
    expect(told({ [service]: contact({ phone: '07400 123456' }) })).toBe(
      `content/local/services/dance-club.yaml, line 8, contact.phone (to look at)
  The number "07400 123456" is a mobile, and may be somebody's own.
  Use the number of the service. Keep a mobile only if the service publishes it as its own.`,
    );
  });

  it('mends a postcode with a letter for a digit', () => {
    expect(told({ [service]: contact({ address: 'County Hall, BAI4 8JN' }) })).toBe(
      `content/local/services/dance-club.yaml, line 8, contact.address
  The postcode "BAI4 8JN" does not exist in this form.
  Change it to "BA14 8JN" if that is the one.`,
    );
  });

  it('refuses an email address with words round it', () => {
    expect(told({ [service]: contact({ email: 'write to dance@example.org' }) })).toContain(
      'The email address "write to dance@example.org" cannot be right.',
    );
  });

  it.each(['jo.bloggs@example.org', 'danceclub@gmail.com'])(
    'warns that %s may be personal',
    (email) => {
      expect(told({ [service]: contact({ email }) })).toContain(
        `(to look at)
  The email address "${email}" may be one person's own.`,
      );
    },
  );

  it("accepts a team's address", () => {
    expect(told({ [service]: contact({ email: 'early.help@example.gov.uk' }) })).toBe('');
  });
});

describe('texts', () => {
  it.each([
    ['import { x } from "y"', 'There is code in the text: an import or an export.'],
    ['One {1 + 1} two.', 'There is a curly bracket in the text.'],
    ['One { two.', 'There is a curly bracket in the text.'],
    ['<script>alert(1)</script>', 'There is HTML in the text: <script>.'],
    ['<b>Bold</b> words.', 'There is HTML in the text: <b>.'],
    ['<Calout title="x">\n\nHi.\n\n</Calout>', 'There is no block called <Calout>.'],
    ['<Callout title="x">\n\nHi.', 'The block <Callout> is opened and never closed.'],
    ['<Callout titel="x">\n\nHi.\n\n</Callout>', 'The block <Callout> has nothing called "titel".'],
    [
      '<Callout title={x}>\n\nHi.\n\n</Callout>',
      'The block <Callout> has something that is not plain words.',
    ],
    ['Ask <ServiceLink id="dance-clubb" />.', 'There is no service called "dance-clubb".'],
    ['Under <5 years.', 'The text cannot be read from this line on.'],
    ['# Big', 'The heading "Big" has one "#".'],
    ['#### Small', 'The heading "Small" skips a rank.'],
    ['[click here](/about/)', 'The link\'s words, "click here", do not say where it leads.'],
    ['[](/about/)', 'The link to "/about/" has no words.'],
    ['[The club](/services/danse-club/)', 'There is no page "/services/danse-club/" on this site.'],
    ['[The club](dance.html)', 'The link "dance.html" leads nowhere.'],
    ['[The club](javascript:alert(1))', 'The link "javascript:alert(1)" leads nowhere.'],
    [
      '![](/pictures/way.png)',
      'The picture "/pictures/way.png" has no words for those who cannot see it.',
    ],
    [
      '![Way](https://example.org/way.png)',
      'The picture "https://example.org/way.png" is not on this site.',
    ],
    ['Ring Mrs Bloggs.', 'It names a person: "Mrs Bloggs".'],
    ['Ring 01225 76464 now.', 'The phone number "01225 76464" cannot be rung.'],
    ['Moonshire Council decides.', 'What holds in all of England names "Moonshire".'],
  ])('refuses %s', (body, problem) => {
    const issues = told(step(body));
    expect(issues).toContain('content/england/pathways/first-steps/ask.mdx, line 18');
    expect(issues).toContain(problem);
  });

  it.each([
    '<Callout title="Good to know">\n\nBring a friend.\n\n</Callout>',
    'Ask <ServiceLink id="dance-club" />.',
    '[The dance club](/services/dance-club/) is open.',
    '[First steps](/pathways/first-steps/whole/), [About](/about/), [the law](https://example.org/law).',
    '- One\n- Two **bold**\n\n### More\n\nWords.',
  ])('accepts %s', (body) => {
    expect(told(step(body))).toBe('');
  });

  it('wants a source where it says how things go here', () => {
    const path = 'local/pathways/first-steps/ask.mdx';
    const text = county().find((file) => file.path.endsWith(path))?.text ?? '';
    expect(told({ [path]: `${text}\nThe council answers fast.\n` })).toContain(
      `The text says how things are, and no source says so.
  Add the address of the page that says so, and the date that the page shows.`,
    );
  });
});

describe('days and reviews', () => {
  it('refuses a day to come', () => {
    expect(told({ [service]: serviceFile({ collected: '"2026-04-01"' }) })).toBe(
      `content/local/services/dance-club.yaml, line 18, collected
  The day "2026-04-01" is still to come.
  Write the day on which it was done: 2026-03-31 or earlier.`,
    );
  });

  it('claims no review without a group and a day', () => {
    const file = serviceFile({ coProduction: '{status: "reviewed", with: null, on: null}' });
    expect(told({ [service]: file })).toBe(
      `content/local/services/dance-club.yaml, line 19, coProduction.with
  It says "reviewed", and does not say by whom and when.
  Name the group, such as "WPCC", and the day. Or write "draft".`,
    );
  });
});

describe('files', () => {
  it.each([
    ['', 'The file is empty.'],
    ['- "a"\n- "b"', 'The file does not hold fields.'],
    ['just words', 'The file does not hold fields.'],
    ['name: "x\u0000"', 'The file holds signs that are not text.'],
    ['name: "caf\uFFFD"', 'The file holds signs that are not text.'],
    [`name: "${'x'.repeat(300_000)}"`, 'The file is too big.'],
    ['['.repeat(100_000), 'The line cannot be read.'],
    [
      'a: &x "b"\nc: *x',
      'A word starts with "*", which means something special when it stands outside quotation marks.',
    ],
    ['for:\n\tages: 1', 'The line starts with a tab.'],
  ])('refuses %.20s', (text, problem) => {
    const issues = told({ [service]: text });
    expect(issues).toContain('content/local/services/dance-club.yaml');
    expect(issues).toContain(problem);
  });

  it('takes a file with a byte order mark and Windows line ends as it is meant', () => {
    expect(told({ [service]: `\uFEFF${serviceFile().replaceAll('\n', '\r\n')}` })).toBe('');
  });

  it('offers a name that can be an address', () => {
    expect(told({ 'local/providers/Dance & Co.yaml': 'name: "Dance"\nkind: "charity"' })).toBe(
      `content/local/providers/Dance & Co.yaml
  The file name "Dance & Co.yaml" cannot be part of an address.
  Rename the file to "dance-co.yaml": small letters, digits and hyphens.`,
    );
  });

  it('finds a service that stands in two files', () => {
    expect(
      told({ 'local/services/the-dance-club.yaml': serviceFile({ name: '"The Dance Club"' }) }),
    ).toContain(
      `The service "The Dance Club" is in content/local/services/dance-club.yaml as well.`,
    );
  });

  it('points at a name that is almost another of the same provider', () => {
    expect(
      told({ 'local/services/dance-clubs.yaml': serviceFile({ name: '"Dance clubs"' }) }),
    ).toContain(
      `The service "Dance clubs" is much like "Dance club" in content/local/services/dance-club.yaml.`,
    );
  });
});
