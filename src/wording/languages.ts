/** What a language calls itself, and its name in English. */
export interface LanguageNames {
  readonly own: string;
  readonly english: string;
}

/**
 * The names of a language by its code (ISO 639, such as "pl"), or null where there is none. They
 * come from the Unicode Consortium's list (CLDR), which Node carries and native speakers check.
 */
export function languageNames(code: string): LanguageNames | null {
  if (!/^[a-z]{2,3}$/.test(code)) return null;
  const nameIn = (language: string) =>
    new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code);
  const [own, english] = [nameIn(code), nameIn('en-GB')];
  const isKnown = Intl.DisplayNames.supportedLocalesOf([code]).length > 0;
  return own && english && isKnown ? { own, english } : null;
}
