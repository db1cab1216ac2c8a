/**
 * Russian: both capitals’ files in the debrief. `who` is the side whose paper it is, `foe` the other one, `side` the code of `who`; moments,
 * clauses, channels and orders arrive as words.
 */
import type { Translated } from '../keys.ts';
import type { ARCHIVE_EN } from './archive.en.ts';

export const ARCHIVE_RU: Translated<typeof ARCHIVE_EN> = {
  'archive.orders': 'Запечатанные приказы',
  'archive.orders.gist': 'отдано: {count} · не замечено другой стороной: {unseen}',
  'archive.orders.turn': 'Ход {turn} · {when}',
  'archive.orders.all': 'Все ходы',
  'archive.notice.announced': 'объявлено',
  'archive.notice.noticed': '{side, select, us {в Москве} other {в Вашингтоне}} заметили',
  'archive.notice.mistaken': '{side, select, us {в Москве} other {в Вашингтоне}} приняли за чистую монету',
  'archive.notice.unnoticed': '{side, select, us {в Москве} other {в Вашингтоне}} не заметили',
  'archive.notice.unowned': 'напечатано, но своим не признано',
  'archive.notice.message': 'послание',
  'archive.notice.undone': 'события опередили',
  'archive.letters': 'Письма и послания',
  'archive.letters.gist':
    'отправлено: {count} · разминулось: {crossed} · утекло: {leaked} · не услышано: {lost}',
  'archive.letters.none': 'Лидеры ничего не писали друг другу.',
  'archive.letter':
    '{act, select, offer {Предложение} accept {Согласие} warn {Предостережение} reassure {Заверение} ultimatum {Негласный ультиматум} other {Заявление}} {side, select, us {Вашингтона} other {Москвы}}, {channel}',
  'archive.letter.heard': 'отправлено {sent}, услышано {heard}',
  'archive.letter.underway': 'отправлено {sent}, к концу игры ещё в пути',
  'archive.letter.lost': 'отправлено {sent}, не услышано: посланцу не поверили',
  'archive.letter.crossed':
    'Разминулось с посланным {side, select, us {из Москвы} other {из Вашингтона}}, {when}: ни один из авторов не читал другого.',
  'archive.letter.leaked': 'Его прочли в пути, и весь мир узнал каждое условие.',
  'archive.letter.fate': '{status}, {when}',
  'archive.letter.secret': 'с тайным условием',
  'archive.pledges': 'Обязательства',
  'archive.pledges.gist': 'дано: {made} · выполнение подтверждено: {kept} · нарушено: {broken}',
  'archive.pledge': '{who}: {clause}',
  'archive.pledge.signed': '{signed, select, true {подписано} other {шаг в одиночку}}',
  'archive.pledge.out': 'Мир узнал об этом {when}.',
  'archive.stage': '{when}: {stage}',
  'archive.stage.waiting': 'обязывало, только если {condition}',
  'archive.secrets': 'Тайные условия',
  'archive.secrets.gist': 'написано: {count} · обещано: {promised} · известно миру: {out}',
  'archive.secrets.none': 'Ни в одном письме и ни в одном обязательстве не было условия, скрытого от мира.',
  'archive.secret.meant':
    'Только для {publicity, select, 1 {двух правительств} other {двух лидеров и их посредников}}.',
  'archive.secret.written': 'Впервые написано {when}, {side, select, us {Вашингтоном} other {Москвой}}.',
  'archive.secret.heard': 'Лидер {side, select, us {Москвы} other {Вашингтона}} знал об этом с {when}.',
  'archive.secret.unheard': 'Лидер {side, select, us {Москвы} other {Вашингтона}} этого так и не прочёл.',
  'archive.secret.promised': 'Обещано {when}.',
  'archive.secret.leaked': 'Утекло вместе с письмом, {when}.',
  'archive.secret.revealed': '{by} {side, select, us {предал} other {предала}} это огласке, {when}.',
  'archive.secret.came-out': 'Вышло наружу, {when}.',
  'archive.secret.in-public': 'В конце концов обещано публично, {when}.',
  'archive.secret.kept': 'Мир об этом так и не узнал.',
  'archive.forecasts.gist': 'прогнозы делали: {count} · верный глаз: {sharp}',
  'archive.known': 'Кто что знал бы',
  'archive.known.gist': 'фактов: {count} · в конце известно миру: {out}',
  'archive.known.about':
    'С какого времени знал каждый пост — по тому, что правила игры позволяют видеть его направлению; ниже указано, кто занимал его в 1962 году. То, что направление видит столько и не больше, — выбор модели.',
  'archive.known.office': 'Пост',
  'archive.known.world': 'Мир',
  'archive.known.never': 'никогда',
  'archive.known.found': 'Ракеты были найдены',
  'archive.known.quiet-work': 'Работы на позициях шли вопреки обещанию остановить их',
  'archive.known.tactical': 'Командование на Кубе могло применить тактическое ядерное оружие',
  'archive.known.ultimatum': 'Негласный ультиматум {side, select, us {Вашингтона} other {Москвы}}',
};
