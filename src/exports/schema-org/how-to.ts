/**
 * A pathway set by law, as steps for search engines. An engine shows a step alone, far from this
 * site, so a step is given only with its limit, its reference and when the law was read in the same
 * text. Pathways on which a child may be in danger or ill are never given.
 */
import type { HowTo } from 'schema-dts';
import type { Duty, Pathway } from '../../model/records.ts';

/** Decisions of a council or school. Nothing urgent, about abuse, or medical. */
const setByLaw: readonly string[] = ['ehc', 'disagreeing', 'transport'];

export function howTo(pathway: Pathway, whole: (href: string) => string): HowTo | undefined {
  if (!setByLaw.includes(pathway.id)) return undefined;
  const steps = pathway.steps.filter(({ law }) => law.length > 0);
  return {
    '@type': 'HowTo',
    name: pathway.title,
    step: steps.map(({ title, href, law }) => ({
      '@type': 'HowToStep',
      name: title,
      url: whole(href),
      text: law.map(inOneText).join(' '),
    })),
  };
}

function inOneText({ duty, deadline, reference, asAt }: Duty): string {
  return `${duty} By when: ${deadline}. ${reference}. Law as read in ${asAt}.`;
}
