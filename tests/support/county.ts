/** A tiny invented county, as files: enough for a whole site, and easy to break in one place. */
import type { ContentFile } from '../../src/content/load-content.ts';

const source = `
  - url: "https://example.org/page"
    document: null
    says: null
    dated: null
    note: null`;
const record = 'collected: "2026-01-05"';

/** Files by path. A test adds, changes or takes away what it is about. */
export function county(changes: Readonly<Record<string, string | null>> = {}): ContentFile[] {
  return Object.entries({ ...files, ...changes })
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([path, text]) => ({ path: `content/${path}`, text: text.trimStart() }));
}

export function serviceFile(more: Readonly<Record<string, string>> = {}): string {
  const fields: Record<string, string> = {
    name: '"Dance club"',
    provider: '"moonshire-dance"',
    summary: '"Dancing for everybody."',
    for: '{ages: {from: 5, to: 10}, needs: ["any"], who: ["child"]}',
    level: '"universal"',
    access:
      '{ways: ["self"], how: "Turn up.", needsDiagnosis: "no", needsPlan: "no", cost: "free", wait: "unknown"}',
    area: '{scope: "county", says: null, places: []}',
    contact: '{phone: null, text: null, email: null, website: null, address: null, hours: null}',
    pathways: '["first-steps"]',
    sources: source,
    confidence: '"high"',
    status: '"current"',
    collected: '"2026-01-05"',
    ...more,
  };
  return Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

const files: Readonly<Record<string, string>> = {
  'england/overview.yaml': `
title: "How support works"
about: "The big picture."
thingsToKnow:
  - text: "Help follows need."
    sources: [{url: "https://example.org/", dated: null}]
levels:
  - {level: "universal", plainName: "For everyone", what: "Good teaching.", howToGet: "Ask.", planNeeded: "no", sources: [{url: "https://example.org/", dated: null}]}
  - {level: "targeted", plainName: "Extra help", what: "More.", howToGet: "Ask your school.", planNeeded: "no", sources: [{url: "https://example.org/", dated: null}]}
  - {level: "specialist", plainName: "Through a plan", what: "A plan.", howToGet: "Ask the council.", planNeeded: "yes", sources: [{url: "https://example.org/", dated: null}]}
whoDoesWhat: []
howToStart: []
placesToLearn: []
${record}`,
  'england/bank-holidays.yaml': `
firstYear: 2026
lastYear: 2026
days: [{day: "2026-12-25", name: "Christmas Day"}]
sources: [{url: "https://example.org/", dated: null}]
${record}`,
  'england/search/reading.yaml': `
leftOut: ["a", "my", "son", "to"]
leftOutOfSayings: ["a", "my", "to"]
readAs: {not: ["wont", "cant"]}`,
  'england/search/danger.yaml': `
readAs: {self: ["himself", "herself"]}
groups: {}
notMeant: []
kinds:
  - {kind: "suicide", heading: "Ring now.", says: ["suicide", "hurt himself"], unless: [], leadsTo: {services: ["dance-club"]}}`,
  'england/urgent.yaml': `
title: "Help now"
about: "Who to ring."
sayFirst: [{order: 10, text: "Ring 999."}]
contacts:
  - id: "emergency"
    order: 10
    name: "Emergency services"
    useWhen: "Life at risk"
    kind: "danger"
    phone: "999"
    hours: "Day and night"
    cost: "free"
    tell: "Ring."
    confidence: "high"
    sources: [{url: "https://example.org/", dated: null}]
${record}`,
  'england/pages/about.mdx': `---
title: "About this site"
about: "What this site is for."
${record}
---

It helps you find help.
`,
  'england/pathways/first-steps/index.mdx': `---
title: "First steps"
shortTitle: "First steps"
about: "What to do first."
steps: ["notice", "ask"]
${record}
---
`,
  'england/pathways/first-steps/notice.mdx': `---
title: "You notice something"
station: "You notice"
when: "Any age"
whoLeads: "You"
sources: ${source}
${record}
---

## What happens

You see something.
`,
  'england/pathways/first-steps/ask.mdx': `---
title: "Ask"
station: "Ask"
when: "Straight away"
whoLeads: "School"
services: []
sources: ${source}
${record}
---

## What happens

You ask.
`,
  'local/pathways/first-steps/ask.mdx': `---
services: ["dance-club"]
${record}
---
`,
  'local/area.yaml': `
name: "Moonshire"
council: "Moonshire Council"
parentCouncil: null
localOffer: {name: "Moonshire Local Offer", url: "https://example.org/offer"}
roles: {sendias: "dance-club", parent-carer-council: null, local-offer: null, send-team: null, childrens-social-care: null, out-of-hours-social-care: null, adult-safeguarding: null, early-help: null, mental-health-children: null, mental-health-adults: null, mediation: null}
siteUrl: null
reportEmail: null
repository: null
lawAsAt: "2026-01-05"
`,
  'local/providers/moonshire-dance.yaml': `
name: "Moonshire Dance"
kind: "charity"
`,
  'local/services/dance-club.yaml': serviceFile(),
};
