/** Russian: what the rope and the meters say beside their pictures. */
import type { Translated } from '../keys.ts';
import type { INSTRUMENTS_EN } from './instruments.en.ts';

export const INSTRUMENTS_RU: Translated<typeof INSTRUMENTS_EN> = {
  'rope.state':
    '{level, select, slack {Свободный} loose {Слабый} firm {Тугой} tight {На пределе} other {Намертво}}',
  'rope.means':
    '{level, select, slack {Хорошее время говорить: уступка дороже всего на {percent} %.} loose {Ещё можно развязать рукой: уступка дороже на {percent} %.} firm {Сам уже не распустится: уступка дороже на {percent} %.} tight {Рвутся нити: уступка дороже на {percent} %.} other {Ослабят только публичные шаги: уступка дороже на {percent} %.}}',
  'rope.last': '{way, select, up {Последнее натяжение} other {Последнее ослабление}} — {who}: {cause} ({by})',
  'rope.last.none': 'За верёвку ещё никто не тянул.',
  'meter.grave': 'под угрозой',
};
