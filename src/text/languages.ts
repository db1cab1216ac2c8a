/** Languages the page can be opened in. `qps` is English made 40% longer, to try layouts with; nobody is offered it. */
export const LANGUAGES = ['en', 'ru', 'es', 'qps'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader may choose, each called by its own name. */
export const OFFERED = { en: 'English', ru: 'Русский', es: 'Español' } as const satisfies {
  readonly [language in Language]?: string;
};
export type Offered = keyof typeof OFFERED;
export const OFFERED_LANGUAGES = Object.keys(OFFERED) as readonly Offered[];

/** The language asked for by its tag, with or without a region; English when there is none such. */
export const asLanguage = (asked: string | null | undefined): Language => {
  const [tag] = (asked ?? '').toLowerCase().split('-');
  return LANGUAGES.find((language) => language === tag) ?? 'en';
};

/** The language that a page in `language` is written in, as a tag. */
export const tagOf = (language: Language): Offered => (language === 'qps' ? 'en' : language);
