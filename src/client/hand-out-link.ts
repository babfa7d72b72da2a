/**
 * Put what an answer names into its links to a hand-out, after `#`, which no browser sends. Why
 * each service is shown goes in only where somebody says that it is safe to take home.
 */
import { planAsFragment } from '../plan/link.ts';
import { itemOf, thingOf } from '../plan/plan.ts';

class HandOutLinks extends HTMLElement {
  connectedCallback() {
    for (const link of this.querySelectorAll('a')) {
      const isSafe = 'safe' in link.dataset;
      link.hash = isSafe ? `yes.${withReasons(this)}` : (this.dataset['plan'] ?? '');
    }
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
