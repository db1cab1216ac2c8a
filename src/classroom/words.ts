/** Words that do not belong in a classroom, in its three languages. Catches the plain cases and their disguises; the teacher judges the rest. */
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';

/** As they begin in Spanish what has nothing to do with them: cumplir, análisis, el mar Negro. */
const SPANISH_TOO: ReadonlySet<string | undefined> = new Set(['cum', 'anal', 'negro']);
/** Soviet cruise missiles, and where a pilot sits. */
const HARMLESS = ['fkr', 'cockpit'];

const english = englishDataset
  .removePhrasesIf(({ metadata }) => SPANISH_TOO.has(metadata?.originalWord))
  .build();
const inEnglish = new RegExpMatcher({
  ...english,
  whitelistedTerms: [...(english.whitelistedTerms ?? []), ...HARMLESS],
  ...englishRecommendedTransformers,
});

/** Beginnings, since the word is bent; with what may stand before them. */
const RUSSIAN = `
  (?:на|по|за|вы|о|от|у|с|рас|до|про|въ|отъ|подъ|съ|разъ)?(?:ху[йяеёюи]|пизд|бля[дт]|еб[аиулнё]|ёб)
  бля(?!\\p{L}) сук[аиуе](?!\\p{L}) сукой сучк[аиу] муда[кч] мудил пид[оа]р педик(?!юр) г[ао]ндон залуп шлюх дроч говн жоп
`;
const SPANISH = `
  mierd put[ao]s?(?!\\p{L}) putad hij[oa](?:de)?put hijueput joder jodid j[oó]dete coños?(?!\\p{L}) cabr[oó]n gilipol maric[oó]n
  pendej ching[ao] culero carajo
`;
const listed = (words: string): string => words.trim().split(/\s+/).join('|');
/** Doubled letters count as one. */
const inOthers = new RegExp(`(?<!\\p{L})(?:${listed(RUSSIAN)}|${listed(SPANISH)})`, 'u');

/** What English may be hidden in: everything but words in Cyrillic alone, whose letters look like other Latin ones. */
const CYRILLIC = /(?<![\p{L}\d])\p{Script=Cyrillic}+(?![\p{L}\d])/gu;

/** Whether a text holds such a word, whatever its capitals, and in English with other signs in the place of letters too. */
export const isUnfit = (text: string): boolean => {
  const plain = text.normalize('NFKC').toLowerCase();
  return (
    inOthers.test(plain.replace(/(\p{L})\1+/gu, '$1')) || inEnglish.hasMatch(plain.replace(CYRILLIC, ' '))
  );
};
