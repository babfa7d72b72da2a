import { fix as mend, isValid, match } from 'postcode';
import { z } from 'astro/zod';
import type { Content } from '../content/collections.ts';
import { error, spot, warning, type Issue } from '../content/issue.ts';

const likePostcode = /\b[A-Z]{1,2}[0-9OI][0-9A-Z]? ?[0-9OIL][0-9A-Z]{1,2}\b/gi;
const own =
  /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|btinternet|protonmail|proton)\./i;

/** Postcodes and email addresses can be right, and no address belongs to one person. */
export function contactDetailsReal({ services, urgent }: Content): Issue[] {
  return [
    ...services.flatMap((entry) => [
      ...postcodes(spot(entry, ['contact', 'address']), entry.data.contact.address),
      ...email(spot(entry, ['contact', 'email']), entry.data.contact.email),
    ]),
    ...urgent.flatMap((entry) =>
      entry.data.contacts.flatMap((contact, at) =>
        email(spot(entry, ['contacts', at, 'email']), contact.email),
      ),
    ),
  ];
}

function postcodes(at: ReturnType<typeof spot>, address: string | null): Issue[] {
  if (address === null) return [];
  const right = new Set(match(address));
  return (address.match(likePostcode) ?? [])
    .filter((found) => /\d/.test(found) && !right.has(found))
    .map((found) => {
      const mended = mend(found);
      return error(
        at,
        `The postcode "${found}" does not exist in this form.`,
        isValid(mended) && mended !== found
          ? `Change it to "${mended}" if that is the one.`
          : 'Write it like "BA14 8JN", and compare it with the page it came from.',
      );
    });
}

function email(at: ReturnType<typeof spot>, address: string | null): Issue[] {
  if (address === null) return [];
  if (!z.email().safeParse(address).success) {
    return [
      error(
        at,
        `The email address "${address}" cannot be right.`,
        'Write one address, such as "localoffer@example.gov.uk", with no words round it.',
      ),
    ];
  }
  if (own.test(address) || isOnePerson(address)) {
    return [
      warning(
        at,
        `The email address "${address}" may be one person's own.`,
        "Use the team's shared address. People leave, and their names are theirs.",
      ),
    ];
  }
  return [];
}

const teamWords =
  /team|help|info|support|service|send|offer|enquir|contact|office|admin|advice|child|family|famil|youth|young|school|early|hub|care|health|transport|access|inclusion|local|education|council|parent|bus|work|home|place|line|group|club|mail|post|ask/i;

/** "jo.bloggs@" and "j.bloggs@" look like somebody; "early.help@" does not. */
function isOnePerson(address: string): boolean {
  const local = address.split('@')[0] ?? '';
  return /^[a-z]+\.[a-z]{2,}\d?$/i.test(local) && !teamWords.test(local);
}
