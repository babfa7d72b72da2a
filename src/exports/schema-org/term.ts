import type { DefinedTerm } from 'schema-dts';
import type { Term } from '../../model/records.ts';

/** A word explained, as one of the set of this site's words. */
export function termThing({ term, initials, meaning }: Term, setName: string): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    name: term,
    description: meaning,
    ...(initials ? { alternateName: initials } : {}),
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: setName },
  };
}
