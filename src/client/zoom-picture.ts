/** Larger, smaller, or as wide as the page: buttons under each picture, and + - 0 where it has the focus. */
import { make } from './make.ts';

const step = 1.25;

for (const figure of document.querySelectorAll<HTMLElement>('[data-part="picture"]')) {
  const frame = figure.querySelector('div');
  const image = figure.querySelector('img');
  if (frame && image) addZoom(figure, frame, image);
}

function addZoom(figure: HTMLElement, frame: HTMLElement, image: HTMLImageElement) {
  const drawn = image.width;
  frame.tabIndex = 0;
  const zoom = (to: number) => {
    image.width = Math.round(Math.min(Math.max(to, drawn / 4), drawn * 3));
  };
  const ways = [
    { key: '+', words: 'Larger', to: () => image.width * step },
    { key: '-', words: 'Smaller', to: () => image.width / step },
    { key: '0', words: 'Fit', to: () => frame.clientWidth },
  ];
  const buttons = ways.map(({ words, to }) => {
    const name = `${words}: ${frame.getAttribute('aria-label') ?? ''}`;
    const button = make(
      'button',
      { type: 'button', class: 'button second', 'aria-label': name },
      words,
    );
    button.addEventListener('click', () => {
      zoom(to());
    });
    return button;
  });
  frame.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    const way = ways.find((one) => one.key === key);
    if (way && !ctrlKey && !metaKey) zoom(way.to());
  });
  figure.append(make('p', { class: 'screen-only' }, ...buttons.flatMap((one) => [one, ' '])));
}
