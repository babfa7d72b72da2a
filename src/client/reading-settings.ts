/** The panel where a reader chooses how pages look. It keeps the choices on the device and nowhere else. */
import { deviceStore, isShared, readingKey } from './device-store.ts';
import { part } from './part.ts';
import { speakerHere } from './read-aloud.ts';
import { readReading, type Reading } from './reading-choices.ts';
import { showReading } from './reading.ts';

class ReadingSettings extends HTMLElement {
  connectedCallback() {
    const form = part(this, 'form', HTMLFormElement);
    const says = part(this, 'says');
    fill(form, kept());
    form.hidden = false;
    form.addEventListener('change', () => {
      const reading = chosen(form);
      void showReading(reading);
      says.textContent = keep(reading)
        ? isShared()
          ? 'Kept until you close this window.'
          : 'Kept on this device.'
        : 'Your browser keeps nothing, so this holds for this page alone.';
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      fill(form, {});
      void showReading({});
      keep({});
      says.textContent = 'Everything is as it was.';
    });
    void speakerHere().then((speaker) => {
      part(this, speaker ? 'aloud' : 'no-voice').hidden = false;
    });
  }
}

function kept(): Reading {
  try {
    return readReading(deviceStore().getItem(readingKey));
  } catch {
    return {};
  }
}

function keep(reading: Reading): boolean {
  try {
    if (Object.keys(reading).length === 0) deviceStore().removeItem(readingKey);
    else deviceStore().setItem(readingKey, JSON.stringify(reading));
    return true;
  } catch {
    return false;
  }
}

function chosen(form: HTMLFormElement): Reading {
  const entries = [...new FormData(form)].filter(([, value]) => value !== '');
  return readReading(JSON.stringify(Object.fromEntries(entries)));
}

function fill(form: HTMLFormElement, reading: Reading) {
  for (const field of form.querySelectorAll('input')) {
    const value = reading[field.name as keyof Reading] ?? '';
    field.checked = field.value === value;
  }
}

customElements.define('reading-settings', ReadingSettings);
