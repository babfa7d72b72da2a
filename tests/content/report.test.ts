import { expect, it } from 'vitest';
import { reportOf } from '../../src/content/report.ts';
import { readContent } from '../../src/site.ts';

const { content } = readContent();
const sharing = (of: typeof content) =>
  reportOf(of, '2026-11-23').find(({ id }) => id === 'phrases')?.items ?? [];

it('tells an editor which phrase more than one page claims, and where', () => {
  const [service] = content.services;
  const [guide] = content.guides;
  if (!service || !guide) throw new Error('The content has no service or no guide.');
  const claim = <Data extends object>(entry: { readonly data: Data }, phrase: string) => ({
    ...entry,
    data: { ...entry.data, peopleAlsoSay: [phrase, phrase] },
  });
  const both = {
    ...content,
    services: [claim(service, 'Moon, club')] as unknown as typeof content.services,
    guides: [claim(guide, 'moon club')] as unknown as typeof content.guides,
  };
  expect(sharing(both)).toContainEqual({
    text: `“moon club”, as in ${guide.file}`,
    file: service.file,
  });
  expect(sharing({ ...both, guides: [] }).map(({ text }) => text)).not.toContainEqual(
    expect.stringContaining('moon club'),
  );
});
