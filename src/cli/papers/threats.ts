/** Threats that leave something to chance: the brinkmanship of Dixit and Skeath, and critical risks on its numbers. */
import type { Player } from '../../debrief/solve/conflict.ts';
import { criticalRisk } from '../../debrief/solve/criticalRisk.ts';
import { backwardInduction, type Solution, type Tree } from '../../debrief/solve/tree.ts';
import { turningPoint, windowOf } from '../../debrief/solve/turningPoint.ts';
import type { Json, PaperTable } from './table.ts';

const WASHINGTON: Player = 0;
const MOSCOW: Player = 1;

/** What each outcome brings. Defiance without war costs Washington what making no threat does. */
const US = { noThreat: -2, withdrawal: 1 };
const SOFT = { withdrawal: -4, noWar: 2, war: -10 };
const HARD = { withdrawal: -8, noWar: 2, war: -4 };
const US_WAR = -10;
const US_WAR_IN_THE_VARIANT = -12;

interface Threat {
  readonly usWar: number;
  /** The chance that Moscow is hard. */
  readonly hard: number;
  /** The chance that defiance becomes war. */
  readonly risk: number;
}

const answerOf = (at: string, { usWar, risk }: Threat, moscow: typeof SOFT): Tree => ({
  kind: 'choice',
  at,
  player: MOSCOW,
  options: [
    {
      name: 'defy',
      leads: {
        kind: 'chance',
        branches: [
          { chance: risk, leads: { kind: 'end', name: 'war', payoffs: [usWar, moscow.war] } },
          {
            chance: 1 - risk,
            leads: { kind: 'end', name: 'defiance', payoffs: [US.noThreat, moscow.noWar] },
          },
        ],
      },
    },
    {
      name: 'withdraw',
      leads: { kind: 'end', name: 'withdrawal', payoffs: [US.withdrawal, moscow.withdrawal] },
    },
  ],
});

const solve = (threat: Threat): Solution =>
  backwardInduction({
    kind: 'choice',
    at: 'Washington',
    player: WASHINGTON,
    options: [
      { name: 'none', leads: { kind: 'end', name: 'no threat', payoffs: [US.noThreat, SOFT.noWar] } },
      {
        name: 'threat',
        leads: {
          kind: 'chance',
          branches: [
            { chance: threat.hard, leads: answerOf('hard', threat, HARD) },
            { chance: 1 - threat.hard, leads: answerOf('soft', threat, SOFT) },
          ],
        },
      },
    ],
  });

const threatens = (threat: Threat): boolean => solve(threat).plan.get('Washington') === 'threat';

/** The least risk at which the soft type yields. */
const effective = (usWar: number): number | null =>
  turningPoint((risk) => solve({ usWar, hard: 0.3, risk }).plan.get('soft') === 'withdraw', 0, 1);

/** The risks at which the threat works and pays. */
const window = (usWar: number, hard: number): Json =>
  windowOf((risk) => threatens({ usWar, hard, risk }), 0, 1);

/** The greatest chance of a hard Moscow at which a threat of certain war pays. */
const pureUpTo = (usWar: number): number | null =>
  turningPoint((hard) => threatens({ usWar, hard, risk: 1 }), 0.01, 0.99);

/** The same for the least risk that works. */
const brinkUpTo = (usWar: number): number | null => {
  const risk = (effective(usWar) ?? 1) + 1e-6;
  return turningPoint((hard) => threatens({ usWar, hard, risk }), 0.01, 0.99);
};

export const THREATS: readonly PaperTable[] = [
  {
    table: 'dixit-skeath-brinkmanship',
    expected: {
      effectiveAbove: 0.5,
      pureThreatBelow: 3 / 11,
      brinkmanshipBelow: 3 / 7,
      windowAt30: [0.5, 0.875],
      windowAtThird: [0.5, 0.75],
      windowAt40: [0.5, 0.5625],
      windowAt50: null,
    },
    find: () => ({
      effectiveAbove: effective(US_WAR),
      pureThreatBelow: pureUpTo(US_WAR),
      brinkmanshipBelow: brinkUpTo(US_WAR),
      windowAt30: window(US_WAR, 0.3),
      windowAtThird: window(US_WAR, 1 / 3),
      windowAt40: window(US_WAR, 0.4),
      windowAt50: window(US_WAR, 0.5),
    }),
  },
  {
    table: 'dixit-skeath-war-costs-12',
    expected: { pureThreatBelow: 3 / 13, brinkmanshipBelow: 3 / 8, windowAt40: null },
    find: () => ({
      pureThreatBelow: pureUpTo(US_WAR_IN_THE_VARIANT),
      brinkmanshipBelow: brinkUpTo(US_WAR_IN_THE_VARIANT),
      windowAt40: window(US_WAR_IN_THE_VARIANT, 0.4),
    }),
  },
  {
    table: 'critical-risks',
    expected: { soft: 0.5, hard: 10 / 6, hardEverYields: false },
    find: () => {
      const soft = criticalRisk({ win: SOFT.noWar, yield: SOFT.withdrawal, war: SOFT.war });
      const hard = criticalRisk({ win: HARD.noWar, yield: HARD.withdrawal, war: HARD.war });
      return { soft, hard, hardEverYields: hard !== null && hard <= 1 };
    },
  },
];
