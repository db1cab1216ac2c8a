/** Russian: opening a game from a link, and what may be wrong with one. */
import type { Translated } from '../keys.ts';
import type { TITLE_LINK_EN } from './titleLink.en.ts';

export const TITLE_LINK_RU: Translated<typeof TITLE_LINK_EN> = {
  'title.ways': 'Другие способы начать',
  'title.class': 'Класс',
  'title.link': 'Ссылка на игру',
  'title.link.open': 'Открыть ссылку',
  'fault.link-cut':
    'Ссылка обрезана: у неё нет конца. Скопируйте её заново целиком. Ваша нынешняя игра цела.',
  'fault.link-altered':
    'Ссылка изменена по дороге: её проверка не сходится. Скопируйте её заново. Ваша нынешняя игра цела.',
  'fault.link-oversized': 'Ссылка длиннее, чем бывает любая игра. Ваша нынешняя игра цела.',
};
