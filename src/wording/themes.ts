/** What the themes of families' comments are called. */
import type { Comment } from '../model/records.ts';

export const themeNames: Readonly<Record<Comment['themes'][number], string>> = {
  information: 'Information',
  schools: 'Schools and places',
  health: 'Health and mental health',
  'short-breaks': 'Short breaks and clubs',
  travel: 'Travel',
  'growing-up': 'Growing up',
  decisions: 'How decisions are made',
};
