/** The rope between the capitals, what it means, and the risk run so far. */
import type { Observation } from '../../../engine/types.ts';
import { useWords } from '../context.tsx';
import { knotSeen } from '../model/meters.ts';
import { Rope } from '../title/Rope.tsx';

const LEVELS = [
  { below: 15_000, level: 'slack' },
  { below: 35_000, level: 'loose' },
  { below: 60_000, level: 'firm' },
  { below: 80_000, level: 'tight' },
] as const;

export function RopePanel({ seen }: { readonly seen: Observation }) {
  const { text, side } = useWords();
  const { us, ussr, knot } = knotSeen(seen, side);
  const level = LEVELS.find(({ below }) => knot < below)?.level ?? 'locked';
  const words = text.say('rope.words', { level });
  const value = text.points(knot);
  return (
    <section className="rope-panel" aria-labelledby="rope-title">
      <div className="rope-ends">
        <span>
          {text.say('side.us')} <b>{text.points(us)}</b>
        </span>
        <h2 id="rope-title" className="label">
          {text.say('rope.title')} <b>{value}</b>
        </h2>
        <span>
          <b>{text.points(ussr)}</b> {text.say('side.ussr')}
        </span>
      </div>
      <Rope
        tightness={Math.round(knot / 2000) / 50}
        label={text.say('rope.label', { value, words, us: text.points(us), ussr: text.points(ussr) })}
      />
      <p className="rope-words">{words}</p>
      <p className="rope-risk">
        {text.say('rope.risk')} <b>{riskWords()}</b>
      </p>
    </section>
  );

  function riskWords(): string {
    const n = text.oneIn(seen.own?.common.riskRun ?? 0);
    return n === undefined ? text.say('meter.none') : text.say('meter.oneIn', { n });
  }
}
