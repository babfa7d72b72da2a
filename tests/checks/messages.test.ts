import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { county, serviceFile } from '../support/county.ts';

/** What an editor reads when one file of the invented county has been changed. */
function told(changes: Readonly<Record<string, string | null>>): string {
  const { content, ids, issues } = loadContent(county(changes));
  return printIssues([...issues, ...check(content, ids)]);
}
const service = 'local/services/dance-club.yaml';

it('has nothing to say about a county without mistakes', () => {
  expect(told({})).toBe('');
});

describe('one file', () => {
  it('offers the nearest name for a field that does not exist', () => {
    expect(told({ [service]: serviceFile({ alsoKnowAs: '["disco"]' }) })).toBe(
      `content/local/services/dance-club.yaml, line 19, alsoKnowAs
  There is no field called "alsoKnowAs" here.
  Change its name to "alsoKnownAs", or take it out.`,
    );
  });

  it('shows what was written and what is allowed', () => {
    expect(told({ [service]: serviceFile({ level: '"univarsal"' }) })).toContain(
      `content/local/services/dance-club.yaml, line 5, level
  It says "univarsal".
  Change it to "universal". Allowed: universal, targeted, specialist.`,
    );
  });

  it('asks for a source where there is none', () => {
    expect(told({ [service]: serviceFile({ sources: '[]' }) })).toContain(
      `content/local/services/dance-club.yaml, line 10, sources
  It says [].
  Add at least one source: the address of the page that says so.`,
    );
  });

  it('refuses a day that is not in the calendar', () => {
    expect(told({ [service]: serviceFile({ collected: '"2026-02-30"' }) })).toContain(
      `It says "2026-02-30".
  Enter a day such as "2026-03-31", in quotes.`,
    );
  });

  it('refuses ages the wrong way round', () => {
    const file = serviceFile({ for: '{ages: {from: 11, to: 5}, needs: ["any"], who: ["child"]}' });
    expect(told({ [service]: file })).toContain(
      'The first age is higher than the last. Swap them.',
    );
  });

  it('names the line where the writing itself is broken', () => {
    expect(told({ [service]: 'name: "Dance club\nlevel: "universal"\n' })).toBe(
      `content/local/services/dance-club.yaml, line 1
  A quotation mark or bracket is missing on this line or one above it.
  Put quotation marks at both ends of the words, such as "Dance club".`,
    );
  });

  it('takes a word with a star for what it is', () => {
    expect(told({ [service]: serviceFile({ name: '*dance' }) })).toBe(
      `content/local/services/dance-club.yaml, line 1
  A word starts with "*", which means something special when it stands outside quotation marks.
  Put the words in quotation marks.`,
    );
  });

  it('says so when a page has no details at its top', () => {
    expect(told({ 'england/pathways/first-steps/ask.mdx': 'Just words.' })).toContain(
      `content/england/pathways/first-steps/ask.mdx, line 1
  The file does not start with details between two lines of "---".`,
    );
  });

  it('tells of a file that lies where no kind of record lives', () => {
    expect(told({ 'local/service/dance.yaml': 'name: "Dance"' })).toBe(
      `content/local/service/dance.yaml
  No kind of record lives here.
  Move the file to the folder of its kind, such as content/local/services/, or correct its ending.`,
    );
  });
});

describe('files that must agree', () => {
  it('offers the nearest pathway', () => {
    expect(told({ [service]: serviceFile({ pathways: '["first-stps"]' }) })).toBe(
      `content/local/services/dance-club.yaml, line 9, pathways.0
  There is no pathway called "first-stps".
  Change it to "first-steps", or add the pathway.`,
    );
  });

  it('finds a step that no pathway lists', () => {
    const index = county().find(({ path }) => path.endsWith('first-steps/index.mdx'));
    const text = index?.text.replace(', "ask"', '') ?? '';
    expect(told({ 'england/pathways/first-steps/index.mdx': text })).toBe(
      `content/england/pathways/first-steps/ask.mdx
  No pathway lists the step "ask".
  Add "ask" to steps in content/england/pathways/first-steps/index.mdx, where it belongs in the order.`,
    );
  });

  it('asks where to go instead of a service that has ended', () => {
    expect(told({ [service]: serviceFile({ status: '"superseded"' }) })).toContain(
      `The service has ended, and nothing says where a family should go.
  Name the service to see instead.`,
    );
  });

  it('gives an address to one record only', () => {
    const twice = {
      'england/services/dance-club.yaml': serviceFile(),
    };
    expect(told(twice)).toContain(
      'The id "dance-club" belongs to content/local/services/dance-club.yaml as well.',
    );
  });

  it('tells every mistake at once', () => {
    const changes = {
      [service]: serviceFile({ provider: '"moonshire-dans"', pathways: '["other"]' }),
      'local/providers/moonshire-dance.yaml': 'name: ""\nkind: "charity"',
    };
    const { content, ids, issues } = loadContent(county(changes));
    expect([...issues, ...check(content, ids)].map(({ field }) => field)).toEqual([
      'name',
      'provider',
      'pathways.0',
    ]);
  });
});
