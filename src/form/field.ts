/** What the form asks for, in the terms of Sveltia CMS. Only what the schemas can lead to. */
export type FormField =
  | (Shared & {
      readonly widget: 'string' | 'text';
      readonly maxlength?: number;
      readonly type?: 'email' | 'url';
    })
  | (Shared & {
      readonly widget: 'number';
      readonly value_type: 'int' | 'float';
      readonly min?: number;
      readonly max?: number;
    })
  | (Shared & { readonly widget: 'boolean' })
  | (Shared & {
      readonly widget: 'datetime';
      readonly type: 'date';
      readonly format: 'YYYY-MM-DD';
      readonly picker_utc: true;
    })
  | (Shared & {
      readonly widget: 'select';
      readonly options: readonly Choice[];
      readonly multiple?: boolean;
      readonly min?: number;
    })
  | (Shared & {
      readonly widget: 'object';
      readonly fields: readonly FormField[];
      readonly collapsed?: boolean;
    })
  | (Shared & {
      readonly widget: 'list';
      readonly field?: FormField;
      readonly fields?: readonly FormField[];
      readonly summary?: string;
      readonly collapsed?: boolean;
      readonly min?: number;
    })
  | (Shared & {
      readonly widget: 'markdown';
      readonly modes: readonly ['rich_text'];
      readonly buttons: readonly string[];
      readonly editor_components: readonly string[];
    });

export interface Shared {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  /** Of a new record. */
  readonly default?: string | boolean;
}

export interface Choice {
  readonly label: string;
  readonly value: string;
}
