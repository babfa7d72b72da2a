/** Open the form for editors: fetch its configuration, offer the blocks, keep empty fields as the files write them. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { asFilesWrite } from './as-files-write.ts';
import { showAsOnTheSite } from './previews.ts';
import { callout, serviceLink, type Block } from '../../form/blocks.ts';
import { withListsInPlace, type Written } from '../../form/lists-once.ts';

const here = document.documentElement.dataset;
const answer = await fetch(here['config'] ?? 'config.json');
const written = (await answer.json()) as Written & {
  readonly services: { label: string; value: string }[];
  readonly leftOut: { readonly pattern: string; readonly fields: string[] }[];
};
const config = withListsInPlace(written) as CmsConfig;

offer(callout, 'Call-out: something to stop and read', 'block', [
  { name: 'title', label: 'Title', widget: 'string' },
  { name: 'text', label: 'Text', widget: 'text' },
]);
offer(serviceLink, 'Link to a service', 'dialog', [
  { name: 'id', label: 'Service', widget: 'select', options: written.services },
]);
await showAsOnTheSite(config.collections ?? []);
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const path = entry.get('path').replace(/^content\//, '');
    const kind = written.leftOut.find(({ pattern }) => new RegExp(pattern).test(path));
    return entry.set('data', asFilesWrite(entry.get('data'), new Set(kind?.fields)) as never);
  },
});
void CMS.init({ config });

// The form's editor forbids to zoom by pinch, and who sees little needs that.
new MutationObserver(() => {
  for (const meta of document.querySelectorAll('meta[name=viewport]')) {
    const said = meta.getAttribute('content') ?? '';
    if (said.includes('maximum-scale')) {
      meta.setAttribute('content', said.replace(/,?\s*maximum-scale=[^,]*/, ''));
    }
  }
}).observe(document.head, { childList: true, subtree: true });

function offer(
  { name, pattern, read, write }: Block,
  label: string,
  mode: 'block' | 'dialog',
  fields: Parameters<typeof CMS.registerEditorComponent>[0]['fields'],
): void {
  CMS.registerEditorComponent({
    id: name,
    label,
    mode,
    fields,
    pattern,
    fromBlock: read,
    toBlock: write,
    toPreview: (values: Record<string, string>) => preview(name, values),
  });
}

/** The preview shows the words; how they look is the site's own stylesheet. */
function preview(
  name: string,
  { title = '', text = '', id = '' }: Record<string, string>,
): HTMLElement {
  const box = document.createElement(name === 'Callout' ? 'div' : 'a');
  if (name === 'Callout') {
    box.className = 'note flow';
    const heading = document.createElement('p');
    heading.append(Object.assign(document.createElement('strong'), { textContent: title }));
    const words = document.createElement('p');
    words.textContent = text;
    box.append(heading, words);
  } else {
    box.textContent = written.services.find(({ value }) => value === id)?.label ?? id;
  }
  return box;
}
