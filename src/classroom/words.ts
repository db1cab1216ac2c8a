/** Words that do not belong in a classroom. A short list that catches the plain cases; the teacher is the judge of the rest. */

/** Whether a text holds such a word, in any of the three languages. */
export const isUnfit = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}]+/u);
  return words.some((word) => UNFIT.has(word));
};

const UNFIT: ReadonlySet<string> = new Set(
  `fuck fucking fucker shit bitch bastard asshole cunt nigger faggot retard
   блять блядь сука хуй пизда ебать мудак пидор гандон
   mierda puta puto joder coño cabrón gilipollas maricón pendejo`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
