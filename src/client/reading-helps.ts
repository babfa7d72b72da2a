/** Buttons at the top of a page for who chose them: hear it, or see more than the first thing to do. */
import { make } from './make.ts';
import type { Reading } from './reading-choices.ts';
import { speakerHere } from './read-aloud.ts';

export async function help(reading: Reading) {
  const main = document.querySelector('main');
  const title = main?.querySelector('h1');
  if (!main || !title) return;
  const buttons: HTMLElement[] = [];
  if (reading.less && main.querySelector(':scope > .first')) buttons.push(showEverything());
  const speaker = reading.aloud ? await speakerHere() : null;
  if (speaker) buttons.push(speaker.buttonFor(main));
  if (buttons.length > 0)
    title.after(make('p', { class: 'reading-helps screen-only' }, ...buttons));
}

function showEverything(): HTMLElement {
  const button = make(
    'button',
    { type: 'button', class: 'button second' },
    'Show the whole answer',
  );
  button.addEventListener('click', () => {
    Reflect.deleteProperty(document.documentElement.dataset, 'less');
    button.remove();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  return button;
}
