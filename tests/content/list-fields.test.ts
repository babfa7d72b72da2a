import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listFields } from '../../src/content/list-fields.ts';

it('is what content/FIELDS.md says: run "npm run content:fields" where this fails', () => {
  expect(readFileSync('content/FIELDS.md', 'utf8')).toBe(listFields());
});

it('says what belongs in a field, with an example', () => {
  expect(listFields()).toContain(
    '  - `phone`: Phone. The number families ring. Leave empty if you cannot find one: never guess. For example "01225 000000". May be left empty.',
  );
});
