import { describe, expect, it } from 'vitest';
import { formConfig } from '../../src/form/config.ts';
import { backendOf } from '../../src/form/backend.ts';
import { draw, kindOf, theText, type Drawn } from '../../src/form/draw.ts';
import { readContent } from '../../src/site.ts';

const { content } = readContent();

/** All words in the order in which they are read. */
function read(drawn: Drawn): string[] {
  return drawn.holds.flatMap((held) => (typeof held === 'string' ? [held] : read(held)));
}

describe('the preview', () => {
  it('shows a service as its page does: what it is, who can ask, how to reach it', () => {
    const shown = read(
      draw('service', {
        name: 'Dance club',
        summary: 'Dancing for everybody.',
        for: { ages: { from: 5, to: 11 } },
        access: { ways: ['self'], how: 'Turn up.', needsDiagnosis: 'no', needsPlan: 'unknown' },
        contact: { phone: '01225 764647', email: null },
      }),
    );
    expect(shown).toEqual(
      expect.arrayContaining(['Dance club', '5 to 11', 'You can ask yourself.', '01225 764647']),
    );
    expect(shown).toContain('You do not need a diagnosis.');
    expect(shown).not.toContain('Email');
  });

  it('puts the text of a step between when it is and what the law says', () => {
    const { holds } = draw('step', { title: 'Ask', law: [{ duty: 'They must answer.' }] });
    const at = (what: Drawn) =>
      holds.findIndex((held) => JSON.stringify(held).includes(JSON.stringify(what)));
    expect(at(theText)).toBeGreaterThan(1);
    expect(read({ tag: 'main', look: '', holds: holds.slice(at(theText)) })).toContain(
      'They must answer.',
    );
  });

  it('says so where a draft has nothing yet', () => {
    for (const kind of ['service', 'step', 'page', 'word', 'question'] as const)
      expect(read(draw(kind, {}))).toContain('Nothing is written here yet.');
  });

  it('reads a question to a parent', () => {
    const shown = read(
      draw('question', {
        ask: 'Where does [your child|you] learn?',
        options: [{ label: 'At home' }],
      }),
    );
    expect(shown).toEqual(expect.arrayContaining(['Where does your child learn?', 'At home']));
  });

  it('is drawn for services, steps, guides, official words and questions of the real form', () => {
    const { collections: offered } = formConfig(content, backendOf(null, {}), '/icon.svg');
    const drawn = offered.filter(({ name }) => kindOf(name)).map(({ folder }) => folder);
    for (const folder of [
      'local/services',
      'england/guides',
      'england/glossary',
      'england/pathways/autism',
    ])
      expect(drawn).toContain(`content/${folder}`);
    expect(drawn.some((folder) => folder.endsWith('/questions'))).toBe(true);
    expect(drawn.some((folder) => /comments|providers|outcomes/.test(folder))).toBe(false);
  });
});
