/** What My plan and hand-outs show beside each thing kept. Loaded only where something is kept. */
import type { DatedEvent, LetterRecord, Service, Step } from '../model/records.ts';
import type { Site } from '../model/site.ts';
import type { Card } from '../plan/card.ts';
import { monthInWords } from '../wording/days.ts';
import { whoCanAsk } from '../wording/labels.ts';

export function planCardsJson({
  services,
  pathways,
  events,
  letters,
}: Pick<Site, 'services' | 'pathways' | 'events' | 'letters'>): Card[] {
  return [
    ...[...services.values()].filter(({ status }) => status !== 'superseded').map(serviceCard),
    ...[...pathways.values()].flatMap(({ shortTitle, steps }) =>
      steps.map((step) => stepCard(step, `Step ${step.number} of ${steps.length}: ${shortTitle}`)),
    ),
    ...[...events.values()].flatMap(dateCards),
    ...[...letters.values()].map(letterCard),
  ];
}

function serviceCard(service: Service): Card {
  const { id, name, summary, access, contact, status, confidence } = service;
  return {
    key: `service:${id}`,
    ...formerly('service', service),
    title: name,
    path: service.href,
    about: summary,
    ...(service.private && { private: true }),
    how: `${whoCanAsk(access.ways)}. ${access.how}`,
    ...(contact.phone && { phone: contact.phone }),
    ...(contact.hours && { hours: contact.hours }),
    ...(contact.email && { email: contact.email }),
    ...((status === 'unclear' || confidence === 'low') && { unsure: true }),
    collected: service.collected,
    ...(service.checked && { checked: service.checked }),
  };
}

function stepCard(step: Step, about: string): Card {
  return {
    key: `step:${step.ref}`,
    ...formerly('step', step),
    title: step.title,
    path: step.href,
    about,
    ...(step.private && { private: true }),
    ...(step.checklist.length > 0 && { ready: step.checklist }),
    law: step.law.map(({ duty, deadline, reference, asAt }) => ({
      duty,
      deadline,
      reference,
      asAt,
    })),
    collected: step.collected,
    ...(step.checked && { checked: step.checked }),
  };
}

/** All days that one rule gave a family share a card. */
function dateCards({ due, lawAsAt, collected, checked }: DatedEvent): Card[] {
  return due.map(({ keptAs, short, href, what, who, rule, reference }) => ({
    key: `date:${keptAs}`,
    title: short,
    path: href,
    about: `${what}. Who: ${who}.`,
    law: [{ duty: what, deadline: rule, reference, asAt: monthInWords(lawAsAt) }],
    collected,
    ...(checked && { checked }),
  }));
}

function letterCard(letter: LetterRecord): Card {
  const { id, title, when, href, urgent, duties, collected, checked } = letter;
  return {
    key: `letter:${id}`,
    ...formerly('letter', letter),
    title,
    path: href,
    about: when,
    ...(urgent && { private: true }),
    ...(letter.kind === 'call' && { ready: letter.haveReady }),
    law: duties.map(({ duty, deadline, reference, asAt }) => ({
      duty,
      deadline,
      reference,
      asAt,
    })),
    collected,
    ...(checked && { checked }),
  };
}

function formerly(kind: 'service' | 'step' | 'letter', { formerly }: Pick<Service, 'formerly'>) {
  return formerly.length > 0 && { formerly: formerly.map((id) => `${kind}:${id}`) };
}
