/** The kinds of event after which the law sets dates, in the order in which pages show them. */
export const eventGroups = [
  'getting-a-plan',
  'having-a-plan',
  'disagreeing',
  'exclusion',
  'school-places',
  'money-and-care',
  'complaints-and-records',
  'growing-up',
] as const;
