/** The components that an editor may put into a text, each a block in the form. `Words.astro` draws them. */
export interface OfferedComponent {
  readonly name: string;
  /** Its name in the form. */
  readonly label: string;
  /** Its attributes, each plain words between double quotation marks. */
  readonly attributes: readonly string[];
  /** Whether text stands between its opening and its closing tag. */
  readonly holdsText: boolean;
  /** How it is written, for messages and the guide. */
  readonly example: string;
}

export const offeredComponents: readonly OfferedComponent[] = [
  {
    name: 'Callout',
    label: 'Call-out: something to stop and read',
    attributes: ['title'],
    holdsText: true,
    example: '<Callout title="Good to know">',
  },
  {
    name: 'ServiceLink',
    label: 'Link to a service',
    attributes: ['id'],
    holdsText: false,
    example: '<ServiceLink id="senco" />',
  },
];
