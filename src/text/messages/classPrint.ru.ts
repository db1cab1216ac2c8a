/** Russian: what a teacher prints for a class. */
import type { Translated } from '../keys.ts';
import type { CLASS_PRINT_EN } from './classPrint.en.ts';

export const CLASS_PRINT_RU: Translated<typeof CLASS_PRINT_EN> = {
  'classPrint.title': 'Печать для класса',
  'classPrint.close': 'Назад',
  'classPrint.what': 'Что печатать',
  'classPrint.pack.roles': 'Карточки ролей',
  'classPrint.pack.roles.about':
    'По одной на каждую должность и на тех, кто вне правительств; две на странице, чтобы разрезать.',
  'classPrint.pack.codes': 'Карточки с кодом',
  'classPrint.pack.codes.about': 'Код, адрес и картинка для камеры, восемь на странице.',
  'classPrint.pack.forms': 'Бумажные бланки',
  'classPrint.pack.forms.about':
    'Для урока, открытого как «Один экран»: приказы по кодам и бланк на каждую сторону и ход, его вводит учитель.',
  'classPrint.pack.report': 'Отчёт',
  'classPrint.pack.report.about': 'Каждая игра на четырёх страницах или меньше, с вопросами.',
  'classPrint.pack.evidence': 'Листы мест',
  'classPrint.pack.evidence.about': 'По одному на место: что сделано, что из этого вышло, рубрика.',
  'classPrint.level': 'Уровень чтения карточек',
  'classPrint.level.full': 'Полный',
  'classPrint.level.plain': 'Простой',
  'classPrint.level.both': 'Оба',
  'classPrint.print': 'Печатать',
  'classPrint.hint': 'Чёрно-белая печать, A4 или Letter. Ниже видно, что будет напечатано.',
  'classPrint.loading': 'Загружаем слова…',
  'classPrint.codes.name': 'Условное имя',
  'classPrint.codes.seat': 'Место',
  'classPrint.forms.orders': '{who}: приказы по кодам',
  'classPrint.forms.orders.about':
    'Каждое ведомство отдаёт за ход один приказ или ни одного. На бланк пишут код, а где нужно, ещё и кому, что или как.',
  'classPrint.forms.turn': '{who}, ход {turn}',
  'classPrint.forms.desk': 'Ведомство',
  'classPrint.forms.code': 'Код',
  'classPrint.forms.details': 'Какой, кому, насколько',
  'classPrint.forms.reason': 'Довод, одной строкой',
};
