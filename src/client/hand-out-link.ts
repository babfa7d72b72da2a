/**
 * Put why each service of an answer is shown into the link to its hand-out, after `#`, which no
 * browser sends: the link that somebody presses who says that it is safe to take home, and no other.
 */
import { planAsFragment } from '../plan/link.ts';
import { itemOf, thingOf } from '../plan/plan.ts';

class HandOutLinks extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector<HTMLAnchorElement>('a[data-safe]');
    if (link) link.hash = `yes.${withReasons(this)}`;
  }
}

function withReasons({ dataset }: HTMLElement): string {
  const [kind, id] = dataset['step']?.split(':') ?? [];
  const step = thingOf({ kind, id });
  const services = [...document.querySelectorAll<HTMLElement>('.found')].map((found) => {
    const service = found.querySelector('a')?.pathname.split('/').at(-2) ?? '';
    const why = found.querySelector('[data-why]')?.textContent.trim() ?? '';
    return itemOf({ kind: 'service', id: service }, { title: '', why: why ? [why] : [] });
  });
  return planAsFragment({ items: [...(step ? [itemOf(step, { title: '' })] : []), ...services] });
}

customElements.define('hand-out-links', HandOutLinks);
