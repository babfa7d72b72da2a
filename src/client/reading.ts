/** Shows each page as its reader likes it. A reader who chose nothing gets no style and no more script. */
import sheet from '../styles/reading.css?url';
import { deviceStore, readingKey } from './device-store.ts';
import { readReading, type Reading } from './reading-choices.ts';

/**
 * Put choices on the page: styles read them from attributes of the root. The styles come first,
 * so that a page is not light for a moment on a device that asks for dark.
 */
export async function showReading(reading: Reading) {
  if (Object.keys(reading).length > 0) await styles();
  const { dataset } = document.documentElement;
  for (const name of ['colours', 'text', 'spacing', 'font', 'less'] as const) {
    if (reading[name]) dataset[name] = reading[name];
    else Reflect.deleteProperty(dataset, name);
  }
}

let coming: Promise<unknown> | undefined;

function styles(): Promise<unknown> {
  coming ??= new Promise((done) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: sheet, onload: done, onerror: done });
    document.head.append(link);
  });
  return coming;
}

function keptReading(): Reading {
  try {
    return readReading(deviceStore().getItem(readingKey));
  } catch {
    // A browser that lets nothing be kept: the page stays as it is.
    return {};
  }
}

const kept = keptReading();
const show = () => {
  void showReading(kept);
  if (kept.aloud || kept.less) void import('./reading-helps.ts').then(({ help }) => help(kept));
};
show();
document.addEventListener('page-shown', show);
