/**
 * An area with nothing known of it yet: everything that England's content needs to become a site,
 * and a list of every place to fill. What nobody knows is null, and pages say so.
 */
import { stringify } from 'yaml';
import { roles } from '../schemas/area.ts';
import type { ContentFile } from './load-content.ts';

export function newArea(id: string, today: string): ContentFile[] {
  const name = asName(id);
  const area = {
    name,
    council: `the council for ${name}`,
    parentCouncil: null,
    localOffer: { name: 'Find your council', url: 'https://www.gov.uk/find-local-council' },
    roles: Object.fromEntries(roles.map((role) => [role, null])),
    siteUrl: null,
    reportEmail: null,
    repository: null,
    lawAsAt: today,
  };
  return [
    yaml('area.yaml', area),
    yaml('urgent.yaml', urgent(name, today)),
    yaml('navigator/find-help/flow.yaml', {
      urgentAlways: ['childrens-social-care', 'adult-safeguarding'],
    }),
    { path: 'content/local/README.md', text: toFill(name) },
  ];
}

function yaml(path: string, data: object): ContentFile {
  const form = {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  } as const;
  return { path: `content/local/${path}`, text: stringify(data, form) };
}

const findCouncil = 'https://www.gov.uk/find-local-council';

/** Nobody may be left without somebody to ask, so until the numbers are known the page leads to the council. */
function urgent(name: string, today: string) {
  const contact = (id: string, order: number, ages: string, team: string, useWhen: string) => ({
    id,
    order,
    name: `The council for ${name}: ${team}`,
    briefly: null,
    useWhen,
    ages,
    kind: 'danger',
    phone: null,
    website: findCouncil,
    hours: 'Not known yet',
    cost: 'Not known yet',
    tell: `We do not have this number yet. Find your council, ring it and ask for ${team}. If life is at risk, ring 999.`,
    sources: [
      { url: findCouncil, document: null, says: 'finds a council', dated: null, note: null },
    ],
    confidence: 'low',
  });
  return {
    title: 'Help now',
    about: `Who to ring in ${name}.`,
    sayFirst: [],
    contacts: [
      contact(
        'childrens-social-care',
        60,
        'under-18',
        "children's social care",
        'You think a child is being hurt, left alone, or is not safe',
      ),
      contact(
        'adult-safeguarding',
        80,
        '18-and-over',
        'adult safeguarding',
        'A disabled person of 18 or over is being hurt, neglected or is not safe',
      ),
    ],
    notFound: [
      "The numbers of children's social care and of adult safeguarding, by day and by night.",
    ],
    collected: today,
  };
}

/** `bath-and-north-east-somerset` as "Bath and North East Somerset". */
function asName(id: string): string {
  const small = new Set(['and', 'of', 'on', 'the', 'upon']);
  return id
    .split('-')
    .map((word, at) =>
      at > 0 && small.has(word) ? word : `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
    )
    .join(' ');
}

function toFill(name: string): string {
  return `# ${name}: what is to be filled in

Tick a line off by taking it out. \`npm run check\` says what is wrong, \`npm run content:report\` what stands between the site and its launch.

## Before anyone sees the site

- \`area.yaml\`: \`name\` and \`council\` as families say them, \`localOffer\` (the council's own), \`parentCouncil\`, \`reportEmail\`
- \`urgent.yaml\`: who to ring when a child is not safe, by day and by night, and for an adult of 18 or over. It leads to the council until the numbers stand there, each with its source
- \`navigator/find-help/flow.yaml\`: \`urgentAlways\` names those contacts, \`benefitsAdvice\` who advises on benefits
- \`providers/\`: the council, the health trust, the charities; a file each with \`name\` and \`kind\`
- \`services/\`: a file each. First those that \`area.yaml\` names as \`roles\`:
${roles.map((role) => `  - ${role}`).join('\n')}

## Then

- \`places/\`: the towns, and which special schools are nearest
- \`pathways/\` *pathway* \`/\` *step* \`.mdx\`: how each step goes here
- \`navigator/find-help/outcomes/\`: which services here each answer shows
- \`guides/\`, \`overview.yaml\`: how it goes here
- \`comments/\`: what families said, and what was done
- \`law/\`: what the law asks a local offer to hold, and how well it is here
- \`glossary/\`, \`search/\`: the words of this area
- \`changes/\`: what is new, for families
- \`hard-to-read.yaml\`: the texts that cannot be plainer, each with the reason. Start without it
`;
}
