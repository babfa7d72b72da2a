import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { dangersIn } from '../../src/search/danger.ts';
import { sayingOf } from '../../src/search/hearing.ts';
import { loadSite } from '../../src/site.ts';
import { ordinaryWords, searchOf } from '../support/search.ts';

const site = loadSite({ today: '2026-11-22' });
const { understanding } = searchOf(site, ordinaryWords);
const dangers = (text: string) => dangersIn(text, understanding.danger);

it.each([
  'suicidal',
  'my son is sucidal',
  'she wants to die',
  'he says he wants to kill himself',
  'wish i was dead',
  'she said she doesnt want to be here any more',
  "he doesn't want to live",
  'talks about ending it all',
  'wants to end her life',
  'taken an overdose',
  'she took a load of tablets',
  'he tried to hang himself',
  'says everyone would be better off without him',
  'no point in living',
  'wish id never been born',
  'wants to go to sleep and never wake up',
  'unalive',
  'kms',
  'my daughter keeps saying she will jump off a bridge',
  'teen wrote a goodbye letter',
  'he says he hates his life',
  'i want to kill myself',
  'i dont want to be alive',
  'thinking of taking my own life',
  'dad died and now he wants to die too',
  'said shed rather be dead',
])('puts urgent help first for somebody who may end their life: "%s"', (text) => {
  expect(dangers(text)).toContain('suicide');
});

it.each([
  'self harm',
  'self-harming',
  'selfharm 13 year old',
  'she cuts herself',
  'cutting her arms',
  'my daughter is cutting',
  'he bangs his head on the wall',
  'scratches himself till he bleeds',
  'hurting herself',
  'burns on her arms from a lighter she burns herself',
  'found razor blades she is cutting',
  'slef harm',
  'punches himself in the face',
  'my teenager is self harmimg',
  'cuts on my daughters arm',
])('puts urgent help first for somebody who hurts themselves: "%s"', (text) => {
  expect(dangers(text).length).toBeGreaterThan(0);
});

it.each([
  'someone is abusing my child',
  'her stepdad hits her',
  'teacher hurt my son',
  'child next door left home alone',
  'he touched her private parts',
  'i think she is being groomed',
  'sexual abuse',
  'someone sent her nudes',
  'rape',
  'child is neglected',
  'unexplained bruises',
  'worried i might hurt my baby',
  'i hit my son and feel awful i might hurt him',
  'older man messaging my 13 year old met online',
  'county lines',
  'not safe at home',
  'my uncle hurts me',
  'scared to go home',
  'staff at school hurt him',
  'he is locked in a room at school',
])('puts urgent help first where somebody may be harmed: "%s"', (text) => {
  expect(dangers(text).length).toBeGreaterThan(0);
});

it.each([
  'my son hits me',
  'scared of my own son',
  'teenager is violent',
  'husband hits me',
  'my partner threatens me',
  'domestic abuse',
  'he attacked his sister',
  'he pulled a knife on me',
  'my daughter beats me up',
  'he strangled me',
  'police came because he smashed the house up',
  'controlling partner',
  'hits his little brother',
  'his sister is scared of him',
  'frightend of my dad',
  'hears voices telling him to hurt people',
])('puts urgent help first where there is violence at home: "%s"', (text) => {
  expect(dangers(text).length).toBeGreaterThan(0);
});

it.each([
  'she has run away',
  'he ran away last night',
  'my son has gone missing',
  'out all night we dont know where she is',
])('puts urgent help first for a child who is missing: "%s"', (text) => {
  expect(dangers(text).length).toBeGreaterThan(0);
});

it.each([
  "i can't cope any more",
  'i cant do this anymore',
  'better off without me',
  'at breaking point',
  'i am at my wits end',
  'i give up',
  'cant go on like this',
  'end of my tether',
  'we are in crisis',
  'i feel like walking out and never coming back',
  'im not coping',
  'i cant take any more',
  'having a breakdown',
  'i feel hopeless',
  'i feel so broken',
  'i cant carry on looking after him',
  'cant face another day of this',
])('shows help for the grown-up’s own despair: "%s"', (text) => {
  expect(dangers(text).length).toBeGreaterThan(0);
});

it.each([
  'ehcp refused',
  'school transport',
  'dyslexia test',
  'autism assessment waiting list',
  'how to apply for dla',
  'blue badge',
  'speech therapy',
  'dad died and he is sad',
  'bereavement',
  'cut hair sensory',
  'school cut his hours',
  'swimming lessons',
  'jumping on trampoline club',
  "school can't cope with him",
  "nursery can't cope",
  'copes well at school',
  'can’t cope with change',
  'supported living',
  'life skills',
  'end of key stage',
  'strange noises',
  'short breaks',
  'missing school',
  'fine for missing school',
  'knife and fork',
  'annual review',
  'mental health support team',
  'had to give up work to care',
  'personal health budget',
  'hospital passport',
  'violin lessons',
  'diet',
  'hearing test',
  'refused an assessment',
  'toddler group',
  'bullying at school',
  'exam stress',
  'starting secondary school',
  'what will happen to him when i die',
  'worried about my child at school',
  'keeps walking out of class',
  'scared of the toilet',
  'afraid of dogs',
  'dont know where to turn',
  "can't cope with homework",
  'falls apart as soon as he gets home',
  'broke his bed',
  'ehcp explained',
  'employ a pa',
  'legs hurt when walking',
  'can never be left alone',
  'jumps off furniture',
])('raises no alarm for "%s"', (text) => {
  expect(dangers(text)).toEqual([]);
});

const written = parse(
  readFileSync(new URL('queries/danger.yaml', import.meta.url), 'utf8'),
) as Readonly<Record<'found' | 'missed' | 'harmless', readonly string[]>>;

it('puts urgent help first for each of the wordings that were written without looking', () => {
  expect(written.found.filter((text) => dangers(text).length === 0)).toEqual([]);
});

it('raises few false alarms for harmless searches with grave words', () => {
  const alarms = written.harmless.filter((text) => dangers(text).length > 0);
  console.info(`False alarms: ${alarms.length} of ${written.harmless.length} harmless wordings.`);
  expect(alarms.length / written.harmless.length).toBeLessThan(0.05);
});

const batches = readdirSync(new URL('queries/danger/', import.meta.url)).map(
  (file) =>
    [
      file,
      parse(readFileSync(new URL(`queries/danger/${file}`, import.meta.url), 'utf8')) as Readonly<
        Record<string, readonly string[]>
      >,
    ] as const,
);

it.each(batches)(
  'hears the wordings of danger in %s, and little else',
  (_, { harmless = [], ...grave }) => {
    expect(
      Object.values(grave)
        .flat()
        .filter((text) => dangers(text).length === 0),
    ).toEqual([]);
    const alarms = harmless.filter((text) => dangers(text).length > 0);
    expect(alarms.length / harmless.length).toBeLessThan(0.05);
  },
);

it('hears a wish to die beside a death, which excuses its own words alone', () => {
  expect(dangers('i want to die grandad died last year')).toContain('suicide');
  expect(dangers('grandad died last year how do i tell him')).toEqual([]);
});

it.each([
  'cutting her arms with a stick',
  'daughter ran away with money from my purse',
  'head banging so hard he needs a helmet',
  'he threatens me and social services do nothing',
  'she took an overdose at work',
  'left a note for her mum',
  'she wants to die because her pet died',
])('is not talked out of it by words that stand near: "%s"', (text) => {
  expect(dangers(text)).not.toEqual([]);
});

it('lists no saying twice, in whatever forms it is written', () => {
  const twice = site.searchWords.danger.kinds.flatMap(({ kind, says, unless }) =>
    [says, unless].flatMap((list) => {
      const all = list.map((text) => sayingOf(text, understanding.danger).join(' '));
      return all.filter((read, at) => all.indexOf(read) !== at).map((read) => `${kind}: ${read}`);
    }),
  );
  expect(twice).toEqual([]);
});

it('never takes a whole alarm for its own excuse', () => {
  const swallowed = understanding.danger.kinds.flatMap(({ says, unless }) =>
    unless
      .filter((excuse) => says.some((way) => way.join(' ') === excuse.join(' ')))
      .map((excuse) => excuse.join(' ')),
  );
  expect(swallowed).toEqual([]);
});
