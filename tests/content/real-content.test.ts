import { describe, expect, it } from 'vitest';
import { measuredTexts, readingAge } from '../../src/checks/words/reading-age.ts';
import { shortSentences } from '../../src/checks/words/short-sentences.ts';
import { passagesOf } from '../../src/content/passages.ts';
import { printIssues } from '../../src/content/print-issues.ts';
import { loadSite, readContent } from '../../src/site.ts';
import { phonePieces } from '../../src/wording/phones.ts';

const { content, issues } = readContent();
const site = loadSite({ today: '2026-11-22', base: '/' });

it('has no mistake', () => {
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('holds everything that was collected', () => {
  expect(content.services.length).toBeGreaterThanOrEqual(322);
  expect(content.pathways.length).toBeGreaterThanOrEqual(15);
  expect(content.steps.length).toBeGreaterThanOrEqual(188);
  expect(content.terms.length).toBeGreaterThanOrEqual(100);
  expect(content.lawItems.length).toBe(content.lawCoverage.length);
});

it('can be read at twelve, but for the texts that are listed with the reason', () => {
  expect(printIssues(readingAge(content))).toBe('');
  expect(measuredTexts(content).length).toBeGreaterThan(500);
});

it('has no sentence of more than 25 words', () => {
  expect(printIssues(shortSentences(passagesOf(content)))).toBe('');
});

describe('what holds everywhere', () => {
  const local = new Set(
    content.services.filter(({ realm }) => realm === 'local').map(({ id }) => id),
  );

  it.each(content.steps.map(({ id, data }) => [id, data.services] as const))(
    '%s names no local service',
    (_, services) => {
      expect(services.filter((id) => local.has(id))).toEqual([]);
    },
  );

  it('names no place of this area', () => {
    const names = [site.area.name, ...[...site.places.values()].map(({ town }) => town)];
    const word = new RegExp(`\\b(${names.join('|')})\\b`);
    const england = Object.values(content)
      .flat()
      .filter(({ realm }) => realm === 'england')
      .filter(({ data, body }) => {
        const shown = JSON.stringify(data, (key, value: unknown) =>
          ['sources', 'notes', 'url', 'document'].includes(key) ? undefined : value,
        );
        return word.test(shown) || word.test(body);
      })
      .map(({ file }) => file);
    expect(england).toEqual([]);
  });
});

it('offers no service that has ended, anywhere', () => {
  const ended = new Set(
    [...site.services.values()].filter(({ status }) => status === 'superseded').map(({ id }) => id),
  );
  expect(ended.size).toBeGreaterThan(0);
  const offered = [
    ...[...site.steps.values()].flatMap(({ services }) => services),
    ...site.overview.levels.flatMap(({ services }) => services),
    ...site.overview.howToStart.flatMap(({ services }) => services),
    ...Object.values(site.area.roles),
  ];
  expect(offered.filter((id) => id && ended.has(id))).toEqual([]);
});

it('gives every emergency number from an official page, 999 first', () => {
  expect(site.urgent.contacts[0]?.phone).toBe('999');
  expect(site.urgent.contacts.every(({ sources }) => sources.length > 0)).toBe(true);
});

it('keeps the advice that waits for a clinician out of every page', () => {
  expect(content.inTheMoment[0]?.data.publication).toBe('held');
});

it('makes every number on the urgent page one that a phone can ring', () => {
  const silent = site.urgent.contacts
    .filter(({ phone }) => phone && phonePieces(phone).every(({ tel }) => tel === null))
    .map(({ id }) => id);
  expect(silent).toEqual([]);
});
