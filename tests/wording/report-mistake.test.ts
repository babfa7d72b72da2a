import { expect, it } from 'vitest';
import { mistakeLetter } from '../../src/wording/report-mistake.ts';

it('writes the letter about a mistake: page, address, and what is right', () => {
  const letter = new URL(
    mistakeLetter('mistakes@example.org', {
      title: 'Dance & sport',
      address: 'https://send.example.org/services/dance-club/',
    }),
  );
  expect(letter.pathname).toBe('mistakes@example.org');
  expect(letter.searchParams.get('subject')).toBe('Something wrong on “Dance & sport”');
  const body = letter.searchParams.get('body')?.split('\r\n');
  expect(body?.slice(0, 2)).toEqual([
    'Page: Dance & sport',
    'Address: https://send.example.org/services/dance-club/',
  ]);
  expect(body).toContain('What is right, and where I read it:');
  expect(body?.at(-1)).toContain('do not name a child');
});
