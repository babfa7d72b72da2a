import { expect, it } from 'vitest';
import { changesTold } from '../../src/checks/changes-told.ts';
import { draftChange, whatChanged } from '../../src/content/draft-change.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { county, serviceFile } from '../support/county.ts';

const file = 'local/services/dance-club.yaml';
const before = loadContent(county()).content;
const phone = (number: string) =>
  serviceFile({
    contact: `{phone: "${number}", text: null, email: null, website: null, address: null, hours: null}`,
  });

function told(changes: Readonly<Record<string, string>>): string[] {
  return changesTold(before, loadContent(county(changes)).content).map(({ fix }) => fix);
}

it('asks for a line for families when a number changes', () => {
  expect(told({ [file]: phone('01225 713000') })).toEqual([
    'Add a line to "What is new" in the form, or run "npm run change -- dance-club". It could say: "The phone number of Dance club changed."',
  ]);
});

it('asks when it has become harder or easier to get in, when a service is new or has ended', () => {
  const access =
    '{ways: ["gp"], how: "Ask.", needsDiagnosis: "no", needsPlan: "no", cost: "free", wait: "unknown"}';
  expect(told({ [file]: serviceFile({ access }) })[0]).toContain('How to get Dance club changed.');
  expect(told({ 'local/services/chess.yaml': serviceFile({ name: '"Chess"' }) })[0]).toContain(
    'Chess is new here.',
  );
  expect(told({ [file]: serviceFile({ status: '"superseded"' }) })[0]).toContain(
    'Dance club has ended.',
  );
});

it('is content with a line that the tool drafted', () => {
  const after = loadContent(county({ [file]: phone('01225 713000') })).content.services[0];
  const change = after && whatChanged(before.services[0]?.data ?? null, after.data);
  if (!change) throw new Error('Nothing changed.');
  const { path, text } = draftChange('dance-club', change, '2026-11-23');
  expect(told({ [file]: phone('01225 713000'), [path.replace('content/', '')]: text })).toEqual([]);
});

it('asks for nothing when only the words of a summary change', () => {
  expect(told({ [file]: serviceFile({ summary: '"Dancing for all."' }) })).toEqual([]);
});
