/** How the offered components are written in a text, and read from it again. A round trip changes nothing. */
export interface Block {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => Readonly<Record<string, string>>;
  readonly write: (values: Readonly<Record<string, string | undefined>>) => string;
}

export const callout: Block = {
  name: 'Callout',
  pattern: /^<Callout title="([^"]*)">\n\n([\s\S]*?)\n\n<\/Callout>$/m,
  read: ([, title = '', text = '']) => ({ title: fromAttribute(title), text }),
  write: ({ title = '', text = '' }) =>
    `<Callout title="${toAttribute(title)}">\n\n${text.trim()}\n\n</Callout>`,
};

export const serviceLink: Block = {
  name: 'ServiceLink',
  pattern: /<ServiceLink id="([^"]*)" \/>/,
  read: ([, id = '']) => ({ id }),
  write: ({ id = '' }) => `<ServiceLink id="${toAttribute(id)}" />`,
};

function toAttribute(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function fromAttribute(written: string): string {
  return written.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
