/** Names that are dealt, so that nobody types a real one: a colour or a quality and an animal, in the language of the class. */
import { drawBelow, openRng, type Rng } from '../base/random.ts';
import type { ClassSetup } from './types.ts';

interface Words {
  readonly qualities: readonly string[];
  /** At least as many as a room holds: no two people share one. */
  readonly animals: readonly string[];
  readonly join: (quality: string, animal: string) => string;
}

const list = (words: string): readonly string[] => words.split(' ');

/** Russian and Spanish words are all masculine, so that every pair agrees. */
const WORDS: { readonly [language in ClassSetup['language']]: Words } = {
  en: {
    qualities: list(
      'Amber Silver Copper Golden Green Blue Scarlet Violet White Grey Quiet Swift Early Patient Bright Steady Northern Southern Distant Calm Bold Gentle Clear Merry',
    ),
    animals: list(
      'Heron Otter Badger Falcon Lynx Marten Beaver Crane Dolphin Eagle Ferret Gannet Hare Ibis Jackdaw Kestrel Lark Magpie Newt Osprey Panda Quail Raven Seal Tapir Walrus Wren Yak Zebra Bison Cormorant Dormouse Egret Finch Gecko Hedgehog Jay Koala Lemur Moose Narwhal Owl Puffin Robin Stoat Toucan Vole Wombat',
    ),
    join: (quality, animal) => `${quality} ${animal}`,
  },
  ru: {
    qualities: list(
      'Янтарный Серебряный Медный Золотой Зелёный Синий Алый Лиловый Белый Серый Тихий Быстрый Ранний Терпеливый Яркий Надёжный Северный Южный Дальний Спокойный Смелый Добрый Ясный Весёлый',
    ),
    animals: list(
      'Аист Барсук Бобр Варан Воробей Грач Дельфин Дрозд Дятел Енот Ёж Жаворонок Журавль Заяц Зимородок Зубр Кедровник Кит Клёст Коростель Кречет Кулик Лебедь Лось Морж Мотылёк Муравьед Нарвал Олень Орёл Павлин Пингвин Попугай Пеликан Рябчик Скворец Снегирь Сокол Соловей Стриж Тапир Тетерев Тюлень Удод Филин Хомяк Чиж Шмель',
    ),
    join: (quality, animal) => `${quality} ${animal}`,
  },
  es: {
    qualities: list(
      'Ámbar Plateado Cobrizo Dorado Verde Azul Escarlata Violeta Blanco Gris Tranquilo Veloz Temprano Paciente Brillante Firme Norteño Sureño Lejano Sereno Audaz Amable Claro Alegre',
    ),
    animals: list(
      'Tejón Halcón Lince Castor Delfín Hurón Búho Conejo Ibis Cernícalo Gorrión Tritón Panda Cuervo Tapir Yak Bisonte Cormorán Lirón Pinzón Erizo Koala Lémur Alce Narval Petirrojo Armiño Tucán Zorro Ciervo Flamenco Pelícano Mirlo Jilguero Ruiseñor Vencejo Pavo Cisne Canguro Camaleón Colibrí Caracol Albatros Estornino Grillo Gamo Rebeco Salmón',
    ),
    join: (quality, animal) => `${animal} ${quality}`,
  },
};

/** Apart from the streams of the game, which open on the same seed. */
const NAMES = 0x6e616d65;

const shuffled = (rng: Rng, words: readonly string[]): readonly string[] => {
  const left = [...words];
  return words.map(() => left.splice(drawBelow(rng, left.length), 1)[0] ?? '');
};

/** The name of the `nth` who comes in; different for each of a room, and the same for the same seed. */
export const dealName = (language: ClassSetup['language'], seed: number, nth: number): string => {
  const { qualities, animals, join } = WORDS[language];
  const rng = openRng(seed ^ NAMES);
  const dealt = shuffled(rng, animals);
  const first = drawBelow(rng, qualities.length);
  return join(qualities[(first + 5 * nth) % qualities.length] ?? '', dealt[nth % dealt.length] ?? '');
};
