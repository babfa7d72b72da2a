/** The parts of the law's list, in the order in which they are shown. */
export const lawGroups = {
  schedule2: 'Schools, colleges and training (Schedule 2, paragraphs 1 to 8)',
  'schedule2-beyond':
    'Health, care, travel, growing up and putting things right (Schedule 2, paragraphs 9 to 22)',
  act: 'What the Act says',
  regs: 'How it must be made and published',
  code: 'What the SEND Code of Practice says',
  access: 'So that everyone can use it',
} as const;

export const coverageWords = { full: 'Met', part: 'Partly met', none: 'Not met yet' } as const;
