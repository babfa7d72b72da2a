import { expect, it } from 'vitest';
import { pagesNamedExist } from '../../src/checks/pages-named-exist.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { county } from '../support/county.ts';

function faults(about: string) {
  const change = `on: "2026-01-02"\nabout: "${about}"\nsays: "It changed."\nkind: "how"\n`;
  const { content, ids, issues } = loadContent(county({ 'local/changes/one.yaml': change }));
  expect(issues).toEqual([]);
  return pagesNamedExist(content, ids).map(({ field, problem, fix }) => [field, problem, fix]);
}

it('finds a page that a change names and that is not there', () => {
  expect(faults('/services/dance-clubb/')).toEqual([
    [
      'about',
      'There is no page "/services/dance-clubb/" on this site.',
      'Change it to "/services/dance-club/".',
    ],
  ]);
});

it.each(['/services/dance-club/', '/pathways/first-steps/ask/', '/urgent/'])(
  'lets a change name %s',
  (about) => {
    expect(faults(about)).toEqual([]);
  },
);
