/**
 * A letter about a mistake on a page, ready to send: nothing is sent by itself. It asks for nothing
 * about the family.
 */
export function mistakeLetter(to: string, page: { title: string; address: string }): string {
  const body = [
    `Page: ${page.title}`,
    `Address: ${page.address}`,
    '',
    'What it says:',
    '',
    'What is right, and where I read it:',
    '',
    '(Please do not name a child, and write nothing about your family.)',
  ].join('\r\n');
  const subject = `Something wrong on “${page.title}”`;
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
