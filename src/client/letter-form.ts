/** `<letter-form>`: a letter that fills itself in while somebody answers, and can be copied, printed or saved. */
import { asText } from '../letters/as-text.ts';
import { fillIn, voiceOf } from '../letters/fill-in.ts';
import type { Answers, Filled, Letter, Line, Piece, Writer } from '../letters/letter.ts';
import { say } from '../navigator/voice.ts';
import { part } from './part.ts';
import { copy, saveFile } from './pass-on.ts';

class LetterForm extends HTMLElement {
  #form = part(this, 'form', HTMLFormElement);
  #letter = JSON.parse(this.dataset['letter'] ?? '{}') as Letter;

  connectedCallback() {
    this.#fill();
    this.#form.hidden = false;
    part(this, 'out').hidden = false;
    part(this, 'how').textContent =
      'What you answer stands in it. What you leave out is left out, or stays a gap to fill in by hand.';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('input', () => {
      this.#draw();
    });
    // A browser may put back what was typed after the page is shown again.
    addEventListener('pageshow', () => {
      this.#draw();
    });
    part(this, 'copy').addEventListener('click', () => void this.#copy());
    part(this, 'print').addEventListener('click', printLetter);
    part(this, 'text').addEventListener('click', () => {
      saveFile(this.#name('txt'), new Blob([asText(this.#filled())], { type: 'text/plain' }));
      this.#say('Saved as plain text.');
    });
    part(this, 'word').addEventListener('click', () => void this.#saveForWord());
    this.#draw();
  }

  /** What the page of dates already knows stands after the `#`, and goes from the address at once. */
  #fill() {
    for (const [id, answer] of new URLSearchParams(location.hash.slice(1))) {
      const question = this.#letter.questions.find((asked) => asked.id === id);
      const field = question && this.#form.elements.namedItem(id);
      if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = answer;
    }
    if (location.hash) history.replaceState(null, '', location.pathname);
  }

  #writer(): Writer {
    return (new FormData(this.#form).get('who') ?? 'parent') as Writer;
  }

  #filled(): Filled {
    const given = new FormData(this.#form);
    const answers: Answers = Object.fromEntries(
      this.#letter.questions.map(({ id, options }) => {
        const said = given.getAll(id).filter((value) => typeof value === 'string');
        return [id, options.length > 0 ? said : (said[0] ?? '')];
      }),
    );
    return fillIn(this.#letter, answers, this.#writer());
  }

  #draw() {
    const voice = voiceOf(this.#writer());
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-asked]')) {
      const { asked } = field.dataset;
      field.hidden = asked !== 'everyone' && asked !== voice;
    }
    for (const label of this.#form.querySelectorAll<HTMLElement>('[data-voices]')) {
      label.textContent = say(label.dataset['voices'] ?? '', voice);
    }
    const letter = part(this, 'letter');
    letter.replaceChildren(...drawn(this.#filled()));
    const gaps = letter.querySelectorAll('.gap').length;
    part(this, 'gaps').textContent =
      gaps === 0 ? '' : gaps === 1 ? 'One gap is left.' : `${gaps} gaps are left.`;
  }

  async #copy() {
    const text = asText(this.#filled());
    const done = await copy(text);
    const box = part(this, 'by-hand', HTMLTextAreaElement);
    box.hidden = done;
    if (!done) {
      box.value = text;
      box.select();
    }
    this.#say(
      done ? 'Copied.' : 'This browser did not copy it. It stands below: copy it from there.',
    );
  }

  async #saveForWord() {
    this.#say('One moment.');
    try {
      const { letterAsDocx } = await import('./letter-docx.ts');
      saveFile(this.#name('docx'), await letterAsDocx(this.#filled()));
      this.#say('Saved for Word.');
    } catch {
      this.#say('This needs a signal the first time. Copy the letter, or save it as plain text.');
    }
  }

  #name(ending: string): string {
    return `${this.#letter.id}.${ending}`;
  }

  #say(words: string) {
    part(this, 'says').textContent = words;
  }
}

/** Everything but the letter stays off the paper, for this one time. */
function printLetter() {
  const { dataset } = document.documentElement;
  dataset['print'] = 'letter';
  addEventListener(
    'afterprint',
    () => {
      delete dataset['print'];
    },
    { once: true },
  );
  print();
}

function drawn({ from, date, to, dear, subject, body, closes, signed }: Filled): HTMLElement[] {
  const bold = document.createElement('strong');
  bold.append(...pieces(subject));
  return [
    ...[...from, date, ...to].map((line) => paragraph(pieces(line))),
    paragraph([dear]),
    paragraph([bold]),
    ...body.map(lineDrawn),
    paragraph([closes]),
    ...signed.map((line) => paragraph(pieces(line))),
  ];
}

function lineDrawn(line: Line): HTMLElement {
  switch (line.kind) {
    case 'words':
      return paragraph(pieces(line.pieces));
    case 'heading': {
      const bold = document.createElement('strong');
      bold.textContent = line.text;
      return paragraph([bold]);
    }
    case 'list': {
      const list = document.createElement('ul');
      list.append(
        ...line.items.map((item) => {
          const entry = document.createElement('li');
          entry.append(...pieces(item));
          return entry;
        }),
      );
      return list;
    }
  }
}

function pieces(line: readonly Piece[]): (string | Node)[] {
  return line.map((piece) => {
    if (typeof piece === 'string') return piece;
    const gap = document.createElement('span');
    gap.className = 'gap';
    gap.textContent = piece.gap;
    return gap;
  });
}

function paragraph(content: readonly (string | Node)[]): HTMLParagraphElement {
  const made = document.createElement('p');
  made.append(...content);
  return made;
}

customElements.define('letter-form', LetterForm);
