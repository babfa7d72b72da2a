/** Beside the form an entry looks as its page will: the site's own stylesheet, and the same parts in the same order. */
import CMS from '@sveltia/cms';
import { draw, kindOf, theText, type Drawn } from '../../form/draw.ts';

type Element = unknown;
interface Shown {
  readonly entry: { readonly getIn: (path: string[]) => { readonly toJS: () => object } };
  /** A field as the form itself shows it. */
  readonly widgetFor: (field: string) => Element;
}
/** The form's editor offers its own maker of elements to whoever draws a preview. */
type Make = (tag: string, props: object | null, ...holds: Element[]) => Element;

export async function showAsOnTheSite(
  collections: readonly { readonly name?: string | undefined }[],
) {
  for (const { name } of collections) {
    const kind = name ? kindOf(name) : null;
    if (!name || !kind) continue;
    const preview = ({ entry, widgetFor }: Shown) =>
      made(draw(kind, { ...entry.getIn(['data']).toJS() }), widgetFor);
    CMS.registerPreviewTemplate(name, preview);
  }
  await useTheSitesStyles();
}

/** The site's stylesheet belongs to the preview. Left in this page it would change the form's own buttons and boxes. */
async function useTheSitesStyles(): Promise<void> {
  const built = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (built) {
    CMS.registerPreviewStyle(built.href);
    built.remove();
    return;
  }
  // While somebody writes at home, a page holds its styles itself.
  const page = await fetch(new URL('../', location.href)).then((answer) => answer.text());
  const { head } = new DOMParser().parseFromString(page, 'text/html');
  for (const style of head.querySelectorAll('style'))
    CMS.registerPreviewStyle(style.textContent, { raw: true });
}

function made(drawn: Drawn, widgetFor: Shown['widgetFor']): Element {
  if (drawn === theText) return widgetFor('body');
  const { createElement } = window as unknown as { createElement: Make };
  const holds = drawn.holds.map((held) =>
    typeof held === 'string' ? held : made(held, widgetFor),
  );
  return createElement(drawn.tag, drawn.look ? { className: drawn.look } : null, ...holds);
}
