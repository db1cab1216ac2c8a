/** Russian: a game as a link. */
import type { Translated } from '../keys.ts';
import type { SHARE_EN } from './share.en.ts';

export const SHARE_RU: Translated<typeof SHARE_EN> = {
  'share.title': 'Эта игра ссылкой',
  'share.about':
    'В ссылке вся игра. Кто её откроет, увидит игру точно такой, какой она была, — и в будущих версиях тоже.',
  'share.link': 'Ссылка на эту игру',
  'share.working': 'Ссылка составляется…',
  'share.copy': 'Скопировать ссылку',
  'share.copied': 'Скопировано.',
  'share.by-hand': 'Браузер не дал скопировать. Ссылка выделена: скопируйте её сами.',
  'share.too-long':
    'Игра слишком длинная для ссылки, которую откроет любой браузер. Вместо неё — файл: он открывает ту же игру с главного экрана.',
  'share.failed': 'Ссылку записать не удалось. Сохраните игру в файл.',
  'share.file': 'Сохранить игру в файл',
};
