/**
 * Spanish: what the computer thought, in the debrief. `who` is the computer's side, `foe` the player's; options arrive as words,
 * points with one decimal. A temper is 0 dove, 1 moderate, 2 hawk.
 */
import type { Translated } from '../keys.ts';
import type { PAPERS_EN } from './papers.en.ts';

export const PAPERS_ES: Translated<typeof PAPERS_EN> = {
  'papers.title': 'Los papeles de la otra parte',
  'papers.faced': 'Su rival: {leader}. Es un líder que {about}',
  'papers.unknown': 'Esta partida no dice a qué líder se enfrentó usted.',
  'papers.about':
    'En cada turno: qué creía {who} al decidir, qué esperaba de cada opción, en puntos de su propia puntuación final, y qué habría cambiado su decisión. Examinó hasta {nodes, plural, one {# futuro} other {# futuros}} por turno. El líder y sus valores son un modelo, no un retrato.',
  'papers.none': 'Con esta partida no se guardaron notas.',
  'papers.turn': 'Turno {turn} · {when}',
  'papers.gist': 'guerra, {war}; acuerdo, {deal}',
  'papers.tempers':
    'Sobre el líder de {foe} calculaba: paloma, {dove}; moderado, {moderate}; halcón, {hawk}.{temper, select, none {} 0 { Era una paloma.} 1 { Era un moderado.} other { Era un halcón.}}',
  'papers.chances':
    'Daba una probabilidad de {war} a la guerra nuclear antes del final, y de {deal} a un acuerdo firmado.',
  'papers.least':
    'Lo mínimo que, según creía, firmaría {foe} valía para {foe}, en puntos y frente a no tener acuerdo, {points}.',
  'papers.at': '{desk}, de mejor a peor',
  'papers.answer': 'La respuesta a lo que no podía esperar, de mejor a peor',
  'papers.option': '{name}: {detail}',
  'papers.step': '{step, select, 1 {un grado más} other {un grado menos}}',
  'papers.points': 'puntos: {points}',
  'papers.taken': 'tomada',
  'papers.chosen': 'elegida',
  'papers.instead': 'No se llevó a cabo. Consta «{given}».',
  'papers.reversal.temper':
    'Con la certeza de tener enfrente a {temper, select, 0 {una paloma} 1 {un moderado} other {un halcón}}, habría elegido «{option}».',
  'papers.reversal.margin': 'Puntos que le faltaron a «{option}» para ser la elegida: {by}.',
  'papers.reversal.mixed':
    'Ventaja de «{option}» en puntos: {by}. Entre opciones tan parejas decidió su estado de ánimo.',
  'papers.reversal.nothing': 'No había otra cosa que elegir.',
  'papers.small': 'menos de {points}',
};
