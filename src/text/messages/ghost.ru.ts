/** Russian: playing against the recorded orders of another game. `who` is the side that gives those orders, `foe` the player’s, `side` the code of `who`. */
import type { Translated } from '../keys.ts';
import type { GHOST_EN } from './ghost.en.ts';

export const GHOST_RU: Translated<typeof GHOST_EN> = {
  'ghost.title': 'Сыграть против этих приказов',
  'ghost.about':
    'Новая игра. Сторона компьютера отдаёт приказы этой, ход за ходом, пока разрешены все приказы хода; дальше компьютер решает сам. Он же отвечает на всё, о чём в этой игре не спрашивали.',
  'ghost.play':
    '{side, select, us {За Москву против приказов Вашингтона} other {За Вашингтон против приказов Москвы}}',
  'ghost.luck': 'С тем же жребием',
  'ghost.luck.about':
    'Жребий выпадает так же, как здесь, пока обе стороны делают то же самое. Вы уже видели, что из этого вышло, поэтому с новым жребием игра честнее.',
  'ghost.left':
    'С этого времени, {when}, записанные приказы {why, select, ended {кончились} other {больше не подходят}}. {known, select, yes {Теперь ваш противник: {leader}.} other {Теперь ваш противник — неизвестный вам лидер.}}',
  'ghost.faced': '{who} {side, select, us {отдавал} other {отдавала}} приказы другой игры.',
  'ghost.whole': 'Они подходили до конца.',
  'ghost.refused':
    'Они подходили до хода {turn}, {when}. Тогда приказ «{order}» уже нельзя было отдать: {refusal} Дальше решал компьютер.',
  'ghost.ended':
    'Они подходили, пока не кончились. С хода {turn}, {when}, их больше не было, и решал компьютер.',
  'ghost.unmet':
    'Вопросов, которых в той игре не было: {count, number}. На них {count, plural, one {ответил} other {отвечал}} компьютер.',
};
