/** Put why each service is shown into the link to a hand-out. It stands after `#`, which no browser sends. */
import { planAsFragment } from '../plan/link.ts';
import { itemOf } from '../plan/plan.ts';

/** Before the fragment of a plan: somebody said that it is safe to take home. */
const isSafe = 'yes.';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-hand-out]')) {
  const start = link.hash.slice(1 + isSafe.length);
  const items = [...document.querySelectorAll<HTMLElement>('.found')].map((found) => {
    const id = found.querySelector('a')?.pathname.split('/').at(-2) ?? '';
    const why = found.querySelector('[data-why]')?.textContent.trim() ?? '';
    return itemOf({ kind: 'service', id }, { title: '', why: why ? [why] : [] });
  });
  const step = link.dataset['handOut'];
  const first = step ? [itemOf({ kind: 'step', id: step }, { title: '' })] : [];
  if (start) link.hash = `${isSafe}${planAsFragment({ items: [...first, ...items] })}`;
}
