/** Russian: the papers on the desk, and the three advisers who lie furthest apart. */
import type { Translated } from '../keys.ts';
import type { DOCUMENTS_EN } from './documents.en.ts';

export const DOCUMENTS_RU: Translated<typeof DOCUMENTS_EN> = {
  'document.form':
    '{form, select, cable {Входящая телеграмма} cipher {Шифротелеграмма} letter {Послание} estimate {Оценка разведки} press {Сообщения печати} other {Сводка по морю}}',
  'document.stamp': '{side, select, us {Секретно} other {Совершенно секретно}}',
  'document.confidence': 'Достоверность',
  'document.confidence.high': 'Высокая',
  'document.confidence.medium': 'Средняя',
  'document.confidence.low': 'Низкая',
  'document.sure.photographs': 'Два подсчёта из трёх укладываются в полосу.',
  'document.sure.agent-report': 'Три таких донесения из десяти — ложная тревога.',
  'document.sure.agent-report.low':
    'Для ложной тревоги это слишком мало: правда отличается не больше чем на 12 из 100.',
  'document.sure.assessment': 'Такая оценка верна в двух случаях из трёх.',
  'document.sure.source-report': 'Его слова верны в четырёх случаях из пяти.',
  'document.from.source-report': 'Источник в Москве — президенту',
  'document.ships':
    '{count, plural, one {# судно в сводке} few {# судна в сводке} many {# судов в сводке} other {# судна в сводке}}',
  'document.contacts':
    '{count, plural, one {# контакт под водой} few {# контакта под водой} many {# контактов под водой} other {# контакта под водой}}',
  'document.contact': 'слышит гидролокатор; видимо, советская подводная лодка',
  'document.older': '{day}: {count, plural, one {# бумага} few {# бумаги} many {# бумаг} other {# бумаги}}',
  'voices.title': 'Самые разные советы',
  'voices.question':
    'На один вопрос, если оставить всё как есть, {low} даёт {lowChance}, {high} — {highChance} {event}.',
  'voices.all': 'Выслушать всех',
};
