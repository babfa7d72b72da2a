import { describe, expect, it } from 'vitest';
import { lookOver } from '../../src/checks/index.ts';
import type { Known } from '../../src/checks/known.ts';
import { britishSpeller } from '../../src/content/british-speller.ts';
import { inNormalForm } from '../../src/content/normal-form.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { dangerGroupsKnown } from '../../src/checks/danger-groups-known.ts';
import { servicesOnce } from '../../src/checks/services-once.ts';
import { county, serviceFile } from '../support/county.ts';

const known: Known = { today: '2026-03-31', routes: null };
const path = 'england/pathways/first-steps/ask.mdx';

/** What an editor is asked to look at when a step of the invented county says something. */
function told(body: string, more: Readonly<Record<string, string>> = {}, at = known): string {
  const step = county().find((file) => file.path.endsWith(path))?.text ?? '';
  const files = county({ [path]: step.replace('You ask.', body), ...more }).map((file) => ({
    ...file,
    text: inNormalForm(file),
  }));
  const { content, ids } = loadContent(files);
  return printIssues(lookOver(content, ids, at, files, britishSpeller(content, files)));
}
const here = `content/${path}, line 18 (to look at)`;

it('has nothing to say about plain words', () => {
  expect(told('Ask the school. Write down what they say.')).toBe('');
});

it('counts the words of a long sentence', () => {
  const long = `You can ask the school ${'and ask again '.repeat(8)}until they answer.`;
  expect(told(long)).toBe(`${here}
  The sentence "You can ask the school and ask again…" has 32 words.
  Make it two sentences. 25 words is the most that reads easily.`);
});

it('names what can hurt, and what to say', () => {
  expect(told('Your child suffers from asthma.')).toBe(`${here}
  It says "suffers from", which can hurt.
  Say "has".`);
});

it("leaves other people's words alone", () => {
  expect(told('Some call it "challenging behaviour". We do not.')).toBe('');
});

it('asks who does it', () => {
  expect(told('The plan is written by the council.')).toBe(`${here}
  The sentence "The plan is written by the council." says what is done before who does it.
  Start with who does it: "The council decides", not "It is decided by the council".`);
});

it('finds a slip, and offers the word', () => {
  expect(told('Ask about the assesment.')).toBe(`${here}
  The word "assesment" is not in the dictionary.
  Did you mean "assessment"? If it is right, add it to content/spelling.txt.`);
});

it("knows the site's own words, and British spelling", () => {
  const own = { 'spelling.txt': 'keyworker\n' };
  expect(told('Your keyworker knows the colour of the centre.', own)).toBe('');
  expect(told('The color of the center.')).toContain('Did you mean "colour"?');
});

it('asks for initials to be written out', () => {
  expect(told('Ask the SENCO for help.')).toBe(`${here}
  The page does not explain "SENCO".
  Write it out where it first stands, with the initials in brackets after it.`);
  expect(told('Ask the SENCO (the teacher in charge of special needs help).')).toBe('');
});

it('measures a reading age', () => {
  const heavy =
    'Statutory assessment necessitates multidisciplinary consideration of educational provision. '.repeat(
      5,
    );
  expect(told(heavy)).toContain('The text needs a reading age of ');
});

const heavy =
  'Ask the council in writing for an assessment of all that your child needs now. '.repeat(5);

it('counts the words of an average sentence', () => {
  expect(told(heavy)).toContain(`content/${path} (to look at)
  The sentences have 15.0 words on average.
  Make two of the longest. 12 words on average read easily.`);
});

describe('a text that cannot be plainer', () => {
  const listed = {
    'local/hard-to-read.yaml': `texts: [{file: "content/${path}", because: "A law."}]`,
  };

  it('is let be once it is listed with the reason', () => {
    expect(told(heavy, listed)).not.toContain('on average');
  });

  it('leaves the list once it reads well', () => {
    expect(told('Ask the school.', listed)).toContain(
      `content/local/hard-to-read.yaml, line 2, texts.0 (to look at)
  The text "content/${path}" is not hard to read.
  Take it out of this list.`,
    );
  });
});

it('counts a text that nobody finishes', () => {
  expect(told('Ask the school again. '.repeat(20))).toContain(
    'The text has 80 words, more than a tired parent reads.',
  );
});

it('warns of facts that nobody has looked at for a year, and stops nothing', () => {
  const later = { ...known, today: '2027-01-05' };
  expect(told('Ask.', {}, { ...known, today: '2027-01-04' })).toBe('');
  expect(told('Ask.', {}, later)).toContain(`content/${path}, line 13, collected (to look at)
  Nobody has looked at these facts since 2026-01-05.`);
});

it('notices a phrase that two pages claim, and one that stands twice', () => {
  const says = (step: string, ...phrases: string[]) => {
    const file = county().find((one) => one.path.endsWith(`first-steps/${step}.mdx`));
    const also = `peopleAlsoSay: ${JSON.stringify(phrases)}\nsources:`;
    return {
      [`england/pathways/first-steps/${step}.mdx`]: file?.text.replace('sources:', also) ?? '',
    };
  };
  expect(told('', { ...says('ask', 'Not talking'), ...says('notice', 'not talking') })).toContain(
    `The phrase "not talking" is claimed by content/${path} as well.`,
  );
  expect(told('', says('notice', 'Not talking', 'not talking!')))
    .toContain(`peopleAlsoSay.1 (to look at)
  The phrase "not talking!" stands twice in this list.
  Keep one of the two.`);
});

it('notices a saying of danger that names a group which is not there, and a group that none names', () => {
  const file = 'england/search/danger.yaml';
  const danger = county().find((one) => one.path.endsWith(file))?.text ?? '';
  const groups = danger
    .replace('groups: {}', 'groups: {WISH: ["want"], IDLE: ["WANT to"]}')
    .replace('"hurt himself"', '"WISH dead"');
  const { content } = loadContent(county({ [file]: groups }));
  const says = printIssues(dangerGroupsKnown(content));
  expect(says).toContain(`groups.IDLE.0
  There is no group of words called "WANT".
  Add it to \`groups\`, above the first group that names it, or write the word in small letters.`);
  expect(says).toContain('No saying names the group "IDLE".');
  expect(says).not.toContain('WISH');
});

it('notices a service that is much like another', () => {
  const near = { 'local/services/dance-clubs.yaml': serviceFile({ name: '"Dance clubs"' }) };
  const { content, ids } = loadContent(county(near));
  expect(printIssues(servicesOnce(content))).toContain(
    `The service "Dance clubs" is much like "Dance club" in content/local/services/dance-club.yaml.`,
  );
  expect(ids.services.size).toBe(2);
  const others = content.services.map((entry, at) => ({
    ...entry,
    data: { ...entry.data, provider: `provider-${at}` as typeof entry.data.provider },
  }));
  expect(servicesOnce({ ...content, services: others })).toHaveLength(1);
});

it('notices a file that the form would write otherwise', () => {
  const files = county();
  const { content, ids } = loadContent(files);
  const issues = lookOver(content, ids, known, files, britishSpeller(content, files));
  expect(printIssues(issues)).toContain(`content/local/area.yaml, line 4 (to look at)
  The file is not written as the form writes it.
  Run "npm run content:tidy", or save the file once in the form. The words stay as they are.`);
});
