import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { knownFaults } from '../../src/wording/access.ts';
import { builtPages } from '../support/built-pages.ts';

/** The rules of the HTML standard, and none of taste. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'], elements: ['html5'] });

async function faultsOf(html: string, path: string): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${path}, line ${line}: ${message} (${ruleId})`),
  );
}

it('every page is valid HTML', async () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(2000);
  const faults: string[] = [];
  for (const { html, path } of pages) faults.push(...(await faultsOf(html, path)));
  expect(faults).toEqual(knownFaults('html'));
});

it('but a list with a paragraph between its items is found', async () => {
  const html =
    '<!doctype html><html lang="en-GB"><head><title>A</title></head><body><ul><p>b</p></ul></body></html>';
  expect(await faultsOf(html, '/a/')).toEqual([
    expect.stringContaining('element-permitted-content'),
  ]);
});
