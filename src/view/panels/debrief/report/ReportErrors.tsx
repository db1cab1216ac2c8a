/** The gravest misreadings, and what went wrong by itself beside the near misses of 1962. */
import type { Accident, Debrief } from '../../../../debrief/types.ts';
import { useWords } from '../../context.tsx';
import { momentOf, type Words } from '../../words/words.ts';
import { accidentWords, misreadingWords } from '../debriefWords.ts';
import { accidentsShown, misreadingsShown } from './picks.ts';

export function ReportErrors({ debrief }: { readonly debrief: Debrief }) {
  const words = useWords();
  const { text } = words;
  const misreadings = misreadingsShown(debrief);
  const accidents = accidentsShown(debrief);
  return (
    <section className="report-pair">
      <div>
        <h3>{text.say('debrief.misreadings')}</h3>
        {misreadings.length === 0 ? <p>{text.say('debrief.misreadings.none')}</p> : null}
        <ul>
          {misreadings.map((reading) => (
            <li key={`${reading.side} ${reading.code}`}>
              <b>
                {text.say('debrief.misreading.who', {
                  who: text.say(`side.${reading.side}`),
                  when: momentOf(words, reading.hour),
                })}
              </b>{' '}
              {misreadingWords(words, reading)}
            </li>
          ))}
        </ul>
        <More count={debrief.misreadings.length - misreadings.length} />
      </div>
      <div>
        <h3>{text.say('debrief.accidents')}</h3>
        {accidents.length === 0 ? <p>{text.say('debrief.accidents.none')}</p> : null}
        <ul>
          {accidents.map((accident, index) => (
            <li key={`${accident.turn} ${accident.pattern} ${debrief.accidents.indexOf(accident)}`}>
              <b>{momentOf(words, accident.hour)}</b> {accidentWords(words, accident)}{' '}
              {isToldBefore(accidents, index) ? '' : precedentBeside(words, accident)}
            </li>
          ))}
        </ul>
        <More count={debrief.accidents.length - accidents.length} />
      </div>
    </section>
  );
}

const isToldBefore = (accidents: readonly Accident[], index: number): boolean =>
  accidents.findIndex(({ pattern }) => pattern === accidents[index]?.pattern) < index;

function precedentBeside({ text, names, scenario }: Words, { pattern }: Accident): string {
  const followed = scenario.nearMisses.find(({ id }) => id === pattern);
  return followed === undefined
    ? ''
    : text.say('report.nearMiss', { day: text.day(followed.date), what: names.of(followed.precedent.text) });
}

function More({ count }: { readonly count: number }) {
  const { text } = useWords();
  return count <= 0 ? null : <p>{text.say('report.more', { count })}</p>;
}
