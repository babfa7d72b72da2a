/** One line of My plan: what it is, how to reach it, the family's note, and what can be done with it. */
import type { Card } from '../plan/card.ts';
import { keyOf, type Item } from '../plan/plan.ts';
import { dayInWords } from '../wording/days.ts';
import { phonePieces } from '../wording/phones.ts';
import { copyOf, part } from './part.ts';

export interface Place {
  readonly first: boolean;
  readonly last: boolean;
  /** It is the first thing that is not done. */
  readonly doFirst: boolean;
}

export function planItem(
  of: ParentNode,
  item: Item,
  card: Card | undefined,
  at: Place,
): HTMLElement {
  const line = copyOf(of, 'item');
  line.dataset['key'] = keyOf(item);
  const title = card?.title ?? item.title;
  const heading = part(line, 'title');
  heading.replaceChildren(card ? link(card.path, title) : title);
  part(line, 'kind').textContent = kindOf(item, card);
  part(line, 'do-first').hidden = !at.doFirst;
  part(line, 'why').replaceChildren(...item.why.map((reason) => entry('li', reason)));
  part(line, 'facts').replaceChildren(...factsOf(item, card));
  const done = part(line, 'done', HTMLInputElement);
  done.checked = item.done;
  for (const [name, off] of [
    ['up', at.first],
    ['down', at.last],
    ['remove', false],
  ] as const) {
    const button = part(line, name);
    // Not `disabled`: the button keeps the focus of somebody who moves by keyboard.
    if (off) button.setAttribute('aria-disabled', 'true');
  }
  // "Move up: Dance club": somebody who hears the controls one by one knows which line they are in.
  for (const control of line.querySelectorAll<HTMLElement>('[data-does]')) {
    control.setAttribute('aria-label', `${control.dataset['does'] ?? ''}: ${title}`);
  }
  part(line, 'note', HTMLTextAreaElement).value = item.note;
  part(line, 'written').textContent = item.note;
  return line;
}

const kinds = { step: 'Step', service: 'Service', letter: 'Letter', date: 'Date' } as const;

function kindOf(item: Item, card: Card | undefined): string {
  if (item.kind === 'date') return `By ${dayInWords(item.day)}`;
  return card && item.kind === 'step' ? card.about : kinds[item.kind];
}

function factsOf(item: Item, card: Card | undefined): HTMLElement[] {
  if (!card) return [];
  const noNumber = item.kind === 'service' && !card.phone && 'We do not have a checked number.';
  return [
    ...fact('Ring', card.phone ? numbers(card.phone) : noNumber ? [noNumber] : []),
    ...fact('Hours', card.phone && card.hours ? [card.hours] : []),
    ...fact('E-mail', card.email ? [link(`mailto:${card.email}`, card.email)] : []),
    ...fact('How to get it', card.how ? [card.how] : []),
    ...fact('Have ready', card.ready ? [list(card.ready)] : []),
    ...fact('Take care', card.unsure ? ['We are not sure this is up to date. Ask first.'] : []),
  ];
}

function fact(name: string, value: readonly (string | Node)[]): HTMLElement[] {
  if (value.length === 0) return [];
  const row = document.createElement('div');
  const says = document.createElement('dd');
  says.append(...value);
  row.append(entry('dt', name), says);
  return [row];
}

function numbers(line: string): (string | Node)[] {
  return phonePieces(line).map(({ text, tel }) => (tel ? link(`tel:${tel}`, text) : text));
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

function list(lines: readonly string[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...lines.map((text) => entry('li', text)));
  return made;
}

function entry(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
