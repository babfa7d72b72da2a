import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Content, Entry, Field } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';
import { passagesOf } from '../content/passages.ts';
import { phonePieces } from '../wording/phones.ts';

const short = /^(?:999|112|101|111|119|105|55|116 ?\d{3}|18001|85258|\d{5})$/;
const digits = /(?<![\d/.-])[+(]?\d[\d ()-]{5,}\d(?![\d/])/g;

/** Every phone number can be one in this country, and is written so that a phone can ring it. */
export function phonesReal(content: Content): Issue[] {
  return [
    ...content.services.flatMap((entry) => [
      ...look(entry, ['contact', 'phone'], entry.data.contact.phone, true),
      ...look(entry, ['contact', 'text'], entry.data.contact.text, false),
    ]),
    ...content.urgent.flatMap((entry) =>
      entry.data.contacts.flatMap((contact, at) =>
        (['phone', 'phoneOutOfHours', 'text', 'other'] as const).flatMap((key) =>
          look(entry, ['contacts', at, key], contact[key], key.startsWith('phone')),
        ),
      ),
    ),
    ...passagesOf(content).flatMap(({ entry: { file }, field, line, text }) =>
      numbersIn(text, /(?<![\d/.-])\(?0\d[\d ()-]{7,}\d(?!\d)/g).flatMap((number) =>
        wrong({ file, field, line }, number),
      ),
    ),
  ];
}

function look(entry: Entry<unknown>, field: Field, line: string | null, isPhone: boolean): Issue[] {
  if (line === null) return [];
  const at = spot(entry, field);
  const numbers = numbersIn(line, digits);
  const faults = numbers.flatMap((number) => wrong(at, number));
  if (faults.length > 0 || !isPhone) return faults;
  if (phonePieces(line).every(({ tel }) => tel === null)) {
    return [
      error(
        at,
        `There is no phone number in "${line}".`,
        'Write the number first, such as "01225 000000", then any words about it. Or write null.',
      ),
    ];
  }
  return numbers
    .filter(isMobile)
    .map((number) =>
      warning(
        at,
        `The number "${number}" is a mobile, and may be somebody's own.`,
        'Use the number of the service. Keep a mobile only if the service publishes it as its own.',
      ),
    );
}

function numbersIn(text: string, pattern: RegExp): string[] {
  return (text.match(pattern) ?? [])
    .map((number) => number.trim().replace(/^18001 /, ''))
    .filter((number) => !short.test(number) && !/^(?:19|20)\d\d[ -]+(?:19|20)?\d\d$/.test(number));
}

function wrong(at: ReturnType<typeof spot>, number: string): Issue[] {
  const real = parsePhoneNumberFromString(number, 'GB');
  if (real?.isValid() && /^[(+]*(?:0|44)/.test(number)) return [];
  return [
    error(
      at,
      `The phone number "${number}" cannot be rung.`,
      startsWithout0(number) ??
        'Compare it, digit by digit, with the page it came from. Write it like "01225 000000".',
    ),
  ];
}

function startsWithout0(number: string): string | undefined {
  const longer = parsePhoneNumberFromString(`0${number}`, 'GB');
  return longer?.isValid() && !number.startsWith('0')
    ? `Put the 0 in front: "${longer.formatNational()}".`
    : undefined;
}

function isMobile(number: string): boolean {
  return parsePhoneNumberFromString(number, 'GB')?.getType() === 'MOBILE';
}
