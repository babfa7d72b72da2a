/** `<draft-check>`: gather what to raise with the council from the boxes that were ticked. */
import { part } from './part.ts';
import { copy } from './pass-on.ts';

class DraftCheck extends HTMLElement {
  connectedCallback() {
    part(this, 'out').hidden = false;
    this.addEventListener('change', () => {
      this.#draw();
    });
    addEventListener('pageshow', () => {
      this.#draw();
    });
    part(this, 'print').addEventListener('click', () => {
      print();
    });
    part(this, 'copy').addEventListener('click', () => void this.#copy());
    this.#draw();
  }

  #toRaise(): string[] {
    return [...this.querySelectorAll<HTMLElement>('fieldset')]
      .filter((check) => ['No', 'Not sure'].includes(answerOf(check)))
      .map((check) => check.dataset['raise'] ?? '');
  }

  #draw() {
    const lines = this.#toRaise();
    part(this, 'none').hidden = lines.length > 0;
    part(this, 'raise').replaceChildren(
      ...lines.map((text) => {
        const line = document.createElement('li');
        line.textContent = text;
        return line;
      }),
    );
  }

  async #copy() {
    const text = this.#toRaise().join('\n');
    const done = await copy(text);
    const box = part(this, 'by-hand', HTMLTextAreaElement);
    box.hidden = done;
    box.value = text;
    if (!done) box.select();
    part(this, 'says').textContent = done
      ? 'Copied.'
      : 'This browser did not copy it. It stands below: copy it from there.';
  }
}

function answerOf(check: Element): string {
  return check.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}

customElements.define('draft-check', DraftCheck);
