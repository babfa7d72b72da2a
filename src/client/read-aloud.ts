/**
 * Reads a page aloud with a voice that runs on the device. A voice of a distant service would send
 * away what a family reads, so it is never used.
 */
import { make } from './make.ts';

/** A voice for English on this device, or null. Browsers may take a moment to know their voices. */
export async function speakerHere() {
  if (!('speechSynthesis' in window)) return null;
  const voice = localEnglish() ?? (await voicesCome());
  return voice ? { buttonFor: (part: HTMLElement) => buttonFor(part, voice) } : null;
}

const localEnglish = () => {
  const here = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
  return here.find(({ lang }) => /GB/i.test(lang)) ?? here[0];
};

function voicesCome(): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((done) => {
    const finish = () => {
      done(localEnglish());
    };
    speechSynthesis.addEventListener('voiceschanged', finish, { once: true });
    setTimeout(finish, 1500);
  });
}

function buttonFor(part: HTMLElement, voice: SpeechSynthesisVoice): HTMLElement {
  const button = make('button', { type: 'button', class: 'button second' }, 'Read this page aloud');
  const stop = () => {
    speechSynthesis.cancel();
    button.textContent = 'Read this page aloud';
  };
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      stop();
      return;
    }
    button.textContent = 'Stop reading';
    const said = passages(part).map((text) => {
      const saying = new SpeechSynthesisUtterance(text);
      saying.voice = voice;
      saying.lang = voice.lang;
      return saying;
    });
    said.at(-1)?.addEventListener('end', stop);
    for (const saying of said) speechSynthesis.speak(saying);
  });
  window.addEventListener('pagehide', stop);
  document.addEventListener('page-shown', stop, { once: true });
  return button;
}

/** What the page says, heading by heading and line by line, without what is closed or not shown. */
function passages(part: HTMLElement): string[] {
  return [...part.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, summary')]
    .filter((block) => !block.querySelector('p, li, h2, h3') && block.checkVisibility())
    .map((block) => block.innerText.trim())
    .filter((text) => text !== '' && text !== 'Read this page aloud' && text !== 'Stop reading');
}
