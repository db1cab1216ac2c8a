/** The head of the report: what was played, by whom and how set; how it ended, and what was agreed. */
import { changedSettings } from '../../../../engine/settings.ts';
import { otherSide, SIDES } from '../../../../scenario/types.ts';
import { useWords } from '../../context.tsx';
import { type OtherSetting, settingWords } from '../../title/settingWords.ts';
import type { Words } from '../../words/words.ts';
import { Agreed } from '../Agreed.tsx';
import { facedWords } from '../paperWords.ts';
import { isScored } from '../scored.ts';
import type { ReportProps } from './Report.tsx';

export function ReportHead({ debrief, mode, papers }: Omit<ReportProps, 'ledger'>) {
  const words = useWords();
  const { text, names, scenario, side } = words;
  const { turns, end, outcome, seed } = debrief;
  return (
    <header className="report-head">
      <p className="report-kicker">{text.say('report.title')}</p>
      <h2>{names.of(scenario.title)}</h2>
      <p>
        {text.say('report.dates', {
          from: text.date(turns[0]?.hour ?? 0, side),
          to: text.date(end.hour, side),
          turns: turns.length,
        })}
      </p>
      <p className="report-write">
        <span>{text.say('report.name')}</span>
        <span>{text.say('report.day')}</span>
      </p>
      <dl>
        {mode === null ? null : (
          <div>
            <dt>{text.say('report.played')}</dt>
            <dd>
              {playedWords(words, mode)}
              {papers === null || papers.doctrine === null ? '' : `. ${facedWords(words, papers)}`}
            </dd>
          </div>
        )}
        <div>
          <dt>{text.say('report.set')}</dt>
          <dd>
            {setWords(words, debrief)}; {text.say('report.seed', { seed })}
          </dd>
        </div>
      </dl>
      <div className="report-pair">
        <section>
          <h3>
            {text.say('end.title')}: {text.say(`end.${outcome.end}.title`)}
          </h3>
          <p>
            {text.say(`end.${outcome.end}.about`, { when: text.moment(end.hour, side) })}{' '}
            {isScored(outcome.end) ? scoreWords(words, debrief) : ''}
            {SIDES.filter((each) => outcome.removed[each]).map(
              (each) => ` ${text.say('end.removed', { who: text.say(`side.${each}`) })}.`,
            )}
          </p>
        </section>
        <Agreed debrief={debrief} />
      </div>
    </header>
  );
}

/** Whoever sat at the screen, never by name. */
function playedWords({ text }: Words, mode: NonNullable<ReportProps['mode']>): string {
  if (mode === 'hot-seat') return text.say('report.played.pair');
  const computer = otherSide(mode);
  return [
    text.say('report.played.people', { side: mode, who: text.say(`side.${mode}`) }),
    text.say('report.played.computer', { side: computer, who: text.say(`side.${computer}`) }),
  ].join('; ');
}

/** The danger with whose figure it is, and whatever else is not as usual. */
function setWords({ text }: Words, { settings }: ReportProps['debrief']): string {
  const others = changedSettings(settings).filter((name): name is OtherSetting => name !== 'danger');
  const { danger } = settings;
  const told = others.map(
    (name) => `${text.say(`title.set.${name}`)}: ${settingWords(text, name, settings[name])}`,
  );
  return [
    text.say('report.danger', {
      danger: text.say(`title.danger.${danger}`),
      who: text.say(`title.danger.${danger}.who`),
    }),
    ...(told.length === 0 ? [text.say('report.usual')] : told),
  ].join('; ');
}

const scoreWords = ({ text }: Words, { outcome }: ReportProps['debrief']): string =>
  text.say('report.scores', {
    us: text.say('side.us'),
    ussr: text.say('side.ussr'),
    usPoints: text.points(outcome.scores.us),
    ussrPoints: text.points(outcome.scores.ussr),
    seen: text.say(`end.seen.${outcome.perceived}`),
  });
