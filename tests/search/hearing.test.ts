import { expect, it } from 'vitest';
import {
  hear,
  hearingReading,
  heardWords,
  memberOf,
  placesOf,
  sayingOf,
  without,
} from '../../src/search/hearing.ts';

const reading = hearingReading({
  leftOut: new Set(['to', 'in', 'and']),
  leftOutOfSayings: new Set(['i', 'he', 'want', 'wants', 'it']),
  readAs: new Map([['smack', 'hit']]),
});
const groups = new Map([
  ['WISH', [memberOf('want', reading), memberOf('wants', reading), memberOf('wish', reading)]],
  ['GONE', [memberOf('not here', reading), memberOf('disappear', reading)]],
]);
const heard = (text: string) => hear(heardWords(text, reading), groups, reading);
const says = (text: string, saying: string) =>
  placesOf(sayingOf(saying, reading), heard(text)) !== null;

it('hears any word of a group, little ones as well', () => {
  expect(says('he wants to disappear', 'WISH GONE')).toBe(true);
  expect(says('wish i was not here', 'WISH GONE')).toBe(true);
  expect(says('he will disappear', 'WISH GONE')).toBe(false);
});

it('lets two other words stand between, little ones besides, and any number at "..."', () => {
  expect(says('wish for a way to disappear', 'wish disappear')).toBe(false);
  expect(says('wish he wants it to disappear', 'wish disappear')).toBe(true);
  expect(says('wish for some kind of way to disappear', 'wish ... disappear')).toBe(true);
});

it('hears a full stop as the end of what was typed', () => {
  expect(says('i want it to end', 'WISH end.')).toBe(true);
  expect(says('i want to end the plan', 'WISH end.')).toBe(false);
  expect(says('i want to', 'to WISH.')).toBe(false);
});

it('hears every form of a word that is read as another', () => {
  expect(says('smacks him', 'hit him')).toBe(true);
});

it('keeps the others where they are when it takes words out', () => {
  const text = heard('not cope school not');
  const places = placesOf(sayingOf('cope school', reading), text) ?? [];
  expect(without([places], text)).toEqual(['not', '', '', 'not']);
});
