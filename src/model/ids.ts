/**
 * The kinds of record, and an id for each that cannot stand in for another. An id is the
 * name of the file that holds the record; it lasts for ever, since links contain it.
 * Only the schemas make ids.
 */
type Branded<Kind extends string> = string & { readonly __id: Kind };

export type ServiceId = Branded<'service'>;
export type ProviderId = Branded<'provider'>;
export type PathwayId = Branded<'pathway'>;
/** A step's file name. It is unique within its pathway only. */
export type StepId = Branded<'step'>;
/** `pathway/step`: unique over the whole site, and the step's address below `/pathways/`. */
export type StepRef = Branded<'step-ref'>;
export type TermId = Branded<'term'>;
export type PlaceId = Branded<'place'>;
export type ChangeId = Branded<'change'>;
export type GuideId = Branded<'guide'>;
export type CommentId = Branded<'comment'>;
/** What happened, such as `draft-plan-served`: the name of its file of deadlines. */
export type EventId = Branded<'event'>;
export type LawItemId = Branded<'law-item'>;
export type LetterId = Branded<'letter'>;
export type UrgentContactId = Branded<'urgent-contact'>;

/** The same pattern for every id: small letters, digits and hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const stepRefPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
