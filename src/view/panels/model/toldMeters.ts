/** The meters as they stood when a resolution had been told up to some point: each moves with the line that moved it. */
import type { Event, Observation, OwnSeen } from '../../../engine/types.ts';
import { otherSide, type Side } from '../../../scenario/types.ts';
import type { Update } from '../../../session/port.ts';
import { percentChangeWords } from '../words/riskWords.ts';
import type { Words } from '../words/words.ts';
import type { Effect } from './effects.ts';
import { isUntied } from './knot.ts';
import type { Line } from './lines.ts';
import { type MeterId, type MeterView, metersOf } from './meters.ts';

/** The meters whose every move is told. */
const TOLD = ['alert', 'risk', 'home', 'allies', 'credibility', 'knot'] as const satisfies readonly MeterId[];
type ToldId = (typeof TOLD)[number];
const isTold = (id: MeterId): id is ToldId => (TOLD as readonly MeterId[]).includes(id);

export interface ToldMeter extends MeterView {
  /** True when the latest line told is what moved it, or it moved since without a word. */
  readonly moved: boolean;
}

/** `lines` are all from where the watching began to the end of the log; `told` is the first entry not yet told. */
export function metersAt(
  words: Words,
  update: Update,
  lines: readonly Line[],
  told: number,
): readonly ToldMeter[] {
  const { side } = words;
  const sofar = lines.filter(({ at }) => at < told);
  const later = lines.filter(({ at }) => at >= told);
  const next = later[0]?.at ?? update.log.length;
  const observation = rewound(update, side, later.flatMap(effectsOf), next);
  const latest = sofar.slice(
    Math.max(
      0,
      sofar.findLastIndex(({ text }) => text !== ''),
    ),
  );
  const log = update.log.slice(0, next);
  return metersOf(words, { ...update, observation, log, resolutionFrom: next }).flatMap((meter) => {
    const { id } = meter;
    if (!isTold(id)) return [];
    const effects = sofar.flatMap(effectsOf).filter((effect) => meterOf(effect, side) === id);
    const moved = latest.some((line) => movedBy(words, update.log, line, next).includes(id));
    const change = meter.level === null ? {} : changeOf(words, id, sumOf(effects));
    return [{ ...meter, ...change, moved }];
  });
}

const effectsOf = ({ effects }: Line): readonly Effect[] => effects;
const sumOf = (effects: readonly Effect[]): number => effects.reduce((sum, { by }) => sum + by, 0);

/** The meters that a line moved; `next` is the entry of the log at which the line after it begins. */
function movedBy(
  { side }: Words,
  log: readonly Event[],
  { at, effects }: Line,
  next: number,
): readonly ToldId[] {
  const pulled = effects.flatMap((effect) => meterOf(effect, side) ?? []);
  const moved: readonly ToldId[] = isUntied(log.slice(at, next)) ? ['knot', ...pulled] : pulled;
  return alertAt(log.slice(0, next), side, at) === undefined ? moved : ['alert', ...moved];
}

/** The meter on which a viewer sees an effect; undefined for those it has none of. */
export function meterOf({ meter, whose }: Effect, side: Side): ToldId | undefined {
  if (meter === 'stakes') return 'knot';
  if (whose !== side) return undefined;
  return TOLD.find((id) => id === meter);
}

function changeOf(words: Words, id: ToldId, by: number): Pick<MeterView, 'change' | 'worse'> {
  const { text } = words;
  if (by === 0) return { change: '', worse: false };
  if (id === 'risk') return { change: percentChangeWords(words, by), worse: by > 0 };
  return id === 'knot'
    ? { change: text.change(by / 2), worse: by > 0 }
    : { change: text.change(by), worse: by < 0 };
}

/** What was seen before `later` happened, as far as the meters of this screen show it. */
function rewound(update: Update, side: Side, later: readonly Effect[], next: number): Observation {
  const { observation, log } = update;
  const by = (meter: string, whose: Side): number =>
    sumOf(later.filter((effect) => effect.meter === meter && effect.whose === whose));
  const { pub, own } = observation;
  const other = otherSide(side);
  return {
    ...observation,
    pub: {
      ...pub,
      credibility: { ...pub.credibility, [side]: pub.credibility[side] - by('credibility', side) },
      stakesShown: { ...pub.stakesShown, [other]: pub.stakesShown[other] - by('stakes', other) },
    },
    own: own === null ? null : rewoundOwn(own, side, by, alertAt(log, side, next)),
  };
}

function rewoundOwn(
  own: OwnSeen,
  side: Side,
  by: (meter: string, whose: Side) => number,
  alert: number | undefined,
): OwnSeen {
  const { common } = own;
  const stakes = common.stakes.reduce((sum, stake) => sum + stake, 0) - by('stakes', side);
  return {
    ...own,
    common: {
      ...common,
      alert: alert ?? common.alert,
      home: common.home - by('home', side),
      allies: common.allies - by('allies', side),
      riskRun: Math.max(0, common.riskRun - by('risk', side)),
      stakes: [stakes],
    },
  };
}

const ALERTS: ReadonlySet<Event['code']> = new Set(['alert', 'alert-followed']);

/** The alert from which the first change at or after `next` went; undefined when there is none. */
const alertAt = (log: readonly Event[], side: Side, next: number): number | undefined => {
  const change = log.slice(next).find(({ code, params }) => ALERTS.has(code) && params.side === side);
  return change === undefined ? undefined : Number(change.params.from);
};
