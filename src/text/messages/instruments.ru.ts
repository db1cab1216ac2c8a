/** Russian: what the rope and the meters say beside their pictures. */
import type { Translated } from '../keys.ts';
import type { INSTRUMENTS_EN } from './instruments.en.ts';

export const INSTRUMENTS_RU: Translated<typeof INSTRUMENTS_EN> = {
  'rope.state':
    '{level, select, slack {Свободен} loose {Не затянут} firm {Затянут} tight {На пределе} other {Затянут намертво}}',
  'rope.means':
    '{level, select, slack {Пока связано немногое: уступка дороже лишь на {percent}\u00a0%.} loose {Его ещё можно развязать руками: уступка дороже на {percent}\u00a0%.} firm {Сам уже не распустится: уступка дороже на {percent}\u00a0%.} tight {Рвутся нити: уступка дороже на {percent}\u00a0%.} other {Ослабят только публичные шаги: уступка дороже на {percent}\u00a0%.}}',
  'rope.untied': 'Развязан',
  'rope.untied.means': 'Правительства договорились.',
  'end.rope':
    'Узел остался {level, select, slack {свободным} loose {незатянутым} firm {затянутым} tight {затянутым туго} other {затянутым намертво}}: {value} из 100.',
  'rope.last': '{way, select, up {Последнее натяжение} other {Последнее ослабление}} — {who}: {cause} ({by})',
  'rope.last.none': 'Пока ничто его не сдвинуло.',
  'meter.grave': 'под угрозой',
};
