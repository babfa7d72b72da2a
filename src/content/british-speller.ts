import british from 'dictionary-en-gb';
import nspell from 'nspell';
import type { Speller } from '../checks/words/spelling.ts';
import type { Content } from './collections.ts';
import type { ContentFile } from './load-content.ts';

/** The British dictionary, the site's own words (`content/spelling.txt`), and every name in the content. */
export function britishSpeller(content: Content, files: readonly ContentFile[]): Speller {
  const dictionary = nspell(Buffer.from(british.aff), Buffer.from(british.dic));
  const own = files.find(({ path }) => path === 'content/spelling.txt')?.text ?? '';
  const names = new Set([...wordsIn(own), ...namesIn(content).flatMap(wordsIn)]);
  const asked = new Map<string, boolean>();
  return {
    knows(word) {
      const before = asked.get(word);
      if (before !== undefined) return before;
      const knows = names.has(word) || names.has(word.toLowerCase()) || dictionary.correct(word);
      asked.set(word, knows);
      return knows;
    },
    suggest: (word) =>
      inBritain(word).find((other) => dictionary.correct(other)) ?? dictionary.suggest(word)[0],
  };
}

/** American spelling is the commonest slip of all, and its British form is never the nearest word. */
function inBritain(word: string): string[] {
  return [
    word.replace(/or(s|ed|ing|al|ful)?$/, 'our$1'),
    word.replace(/er(s|ed)?$/, 're$1'),
    word.replace(/ens(e|es|ive)$/, 'enc$1'),
    word.replace(/og(s)?$/, 'ogue$1'),
    word.replace(/l(ed|ing|er)$/, 'll$1'),
  ].filter((other) => other !== word);
}

function wordsIn(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.match(/\p{L}[\p{L}']*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, ''));
}

/** Towns, organisations, services and official words are spelt as their owners spell them. */
function namesIn({ area, places, providers, services, terms }: Content): string[] {
  return [
    ...area.flatMap(({ data }) => [data.name, data.council, data.parentCouncil ?? '']),
    ...places.flatMap(({ data }) => [data.town, data.sendArea ?? '']),
    ...providers.map(({ data }) => data.name),
    ...services.flatMap(({ data }) => [data.name, data.contact.address ?? '']),
    ...terms.flatMap(({ data }) => [data.term, data.initials ?? '']),
  ];
}
