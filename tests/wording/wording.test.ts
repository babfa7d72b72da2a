import { describe, expect, it } from 'vitest';
import { dayInWords, monthInWords } from '../../src/wording/days.ts';
import { agesInWords, whoCanAsk } from '../../src/wording/labels.ts';
import { linkNumbers, phonePieces } from '../../src/wording/phones.ts';

describe('a number in a line', () => {
  const numbers = (line: string) => phonePieces(line).flatMap(({ tel }) => tel ?? []);

  it('can be rung', () => {
    expect(numbers('0300 456 0108')).toEqual(['03004560108']);
    expect(numbers('116 123')).toEqual(['116123']);
    expect(numbers('0800 1111')).toEqual(['08001111']);
    expect(numbers('0808 8088 100')).toEqual(['08088088100']);
  });

  it('keeps the words about it', () => {
    expect(phonePieces('01225 764647 (WPCC, to check)')).toEqual([
      { text: '01225 764647', tel: '01225764647' },
      { text: ' (WPCC, to check)', tel: null },
    ]);
  });

  it('is found more than once', () => {
    expect(numbers('ring MASH on 0300 456 0108 in the day, or 0300 456 0100 later')).toEqual([
      '03004560108',
      '03004560100',
    ]);
    expect(numbers('Ring 999 now, or 111')).toEqual(['999', '111']);
  });

  it('becomes a link among an editor’s words, and stays one where it is', () => {
    expect(linkNumbers('Ring <strong>116 123</strong>.')).toBe(
      'Ring <strong><a class="tel" href="tel:116123">116 123</a></strong>.',
    );
    const linked = '<a href="tel:999">Ring 999</a>';
    expect(linkNumbers(linked)).toBe(linked);
  });

  it('is not seen in a year or an age', () => {
    expect(numbers('First Saturday of the month (2022), ages 11 to 18')).toEqual([]);
  });
});

describe('words for what the content writes', () => {
  it('says ages as families say them', () => {
    expect(agesInWords({ from: null, to: null })).toBeNull();
    expect(agesInWords({ from: 0, to: 25 })).toBe('0 to 25');
    expect(agesInWords({ from: 0, to: 5 })).toBe('up to 5');
    expect(agesInWords({ from: 18, to: null })).toBe('from 18');
    expect(agesInWords({ from: 2, to: 2 })).toBe('2');
  });

  it('says first that you can ask yourself', () => {
    expect(whoCanAsk(['school', 'self'])).toBe('You can ask yourself, or ask school or college');
    expect(whoCanAsk(['gp'])).toBe('Ask your GP (family doctor)');
    expect(whoCanAsk([])).toBe('We found no page that says who can ask');
  });

  it('says days without a clock', () => {
    expect(dayInWords('2026-03-01')).toBe('1 March 2026');
    expect(monthInWords('2026-11-22')).toBe('November 2026');
  });
});
