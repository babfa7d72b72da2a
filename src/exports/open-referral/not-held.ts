/** Where each fact went for which Open Referral has no field of its own. The round-trip test holds it to this. */
export interface NotHeld {
  readonly fact: string;
  readonly uk: string;
  readonly hsds: string;
}

const word = 'A word of one of our taxonomies';
const lost = 'Not held';

export const notHeld: readonly NotHeld[] = [
  { fact: 'How to get it', uk: 'In the description', hsds: 'application_process' },
  { fact: 'Who may use it', uk: word, hsds: 'eligibility_description, and our taxonomies' },
  { fact: 'Needs a diagnosis, needs a plan', uk: word, hsds: word },
  { fact: 'Who can ask, level of help, kind of need', uk: word, hsds: word },
  { fact: 'Waiting', uk: 'In the description', hsds: 'wait_time' },
  { fact: 'Phone and text numbers', uk: 'In the description', hsds: 'phones' },
  { fact: 'Cost', uk: 'fees, and our taxonomy', hsds: 'fees_description, and our taxonomy' },
  { fact: 'What you get', uk: 'In the description', hsds: 'An attribute with a value' },
  { fact: 'Other names', uk: 'In the description', hsds: 'alternate_name' },
  { fact: 'Words that parents type', uk: lost, hsds: 'An attribute with a value' },
  {
    fact: 'Where it was read',
    uk: 'The addresses alone, in the description',
    hsds: 'An attribute with a value',
  },
  { fact: 'How sure we are', uk: 'Our taxonomy, and alert', hsds: 'Our taxonomy, and alert' },
  { fact: 'Day of collection', uk: 'last_modified', hsds: 'last_modified' },
  { fact: 'Day of a check', uk: 'assured_date', hsds: 'assured_date' },
  { fact: 'Who checked', uk: lost, hsds: 'An attribute with a value' },
  { fact: 'Whether parents have seen it', uk: lost, hsds: 'An attribute with a value' },
  { fact: 'What to see instead', uk: 'In words, in alert', hsds: 'An attribute with a value' },
  { fact: 'Earlier ids', uk: lost, hsds: 'An attribute with a value' },
  { fact: 'Pathway', uk: word, hsds: word },
  { fact: 'Step of a pathway', uk: lost, hsds: lost },
];
