import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReading } from '../../src/client/reading-choices.ts';

it('gives back what a reader chose', () => {
  expect(readReading('{"colours":"cream","text":"larger"}')).toEqual({
    colours: 'cream',
    text: 'larger',
  });
});

it('leaves out what is no choice', () => {
  expect(readReading('{"colours":"pink","font":3,"script":"x"}')).toEqual({});
});

it('never fails, whatever is kept', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (kept) => {
      const reading = readReading(kept);
      expect(readReading(JSON.stringify(reading))).toEqual(reading);
    }),
  );
});
