/** Washington's advisers, desk by desk. Modelling choices, made to fit what the scenario says of each. */
import { type Character, CLEAR_SIGHT } from '../character.ts';

const JUPITERS = 3;

/** Fears small incidents more than anything, and takes the other side for as careful as himself. */
const MCNAMARA: Character = {
  weighs: { war: 16_000, home: 0, prestige: 0, rival: 0 },
  sees: { ...CLEAR_SIGHT, accidents: 1800, hawks: 700 },
  habits: {
    M2: -1200,
    'M2.landing': -1200,
    M6: -1500,
    'M5.down': -1500,
    M7: -1500,
    M4: -900,
    B2: 300,
    B5: 500,
    S1: -20_000,
    S3: -30_000,
  },
  watches: ['incident', 'war'],
  voice: { habit: 'fear', danger: 'fear', patience: 'fear' },
  course: 'blockade',
  shifts: [
    { from: '1962-10-20', habits: { B1: 3500 } },
    { from: '1962-10-22', habits: { M6: 900, M7: 500, 'M5.down': 700 } },
    { from: '1962-10-27', habits: { M7: 1800 }, watches: ['war'] },
  ],
};

/** Puts the Chiefs' case: strike while it can be done. Machines do what they are told. */
const TAYLOR: Character = {
  weighs: { war: 2000, home: 200, prestige: 300, rival: -300 },
  sees: { ...CLEAR_SIGHT, accidents: 450, hawks: 1400 },
  habits: { M2: 1500, 'M2.landing': 1300, M1: 900, S1: 2000, S3: 4000, B5: -600, B7: -6000, M7: -400 },
  watches: ['ships', 'alert', 'settlement'],
  voice: { worth: 'fear', rival: 'fear', prestige: 'want' },
  course: 'strike',
  shifts: [
    { from: '1962-10-21', habits: { B1: 1500, B2: 900 } },
    { from: '1962-10-27', habits: { S3: 9000, S4: 5000 } },
  ],
};

/** For the whole attack. The other side respects nothing else, and will not fight. */
const LEMAY: Character = {
  weighs: { war: -4000, home: 300, prestige: 600, rival: -600 },
  sees: { accidents: 300, hawks: 1300, talks: 500, yields: 2000 },
  habits: {
    S3: 14_000,
    S1: 8000,
    S4: 9000,
    M1: 1800,
    M2: 1200,
    'M2.landing': 5000,
    M3: 1200,
    B1: -500,
    B5: -900,
    B7: -9000,
    M6: -1500,
    M7: -1500,
  },
  watches: ['settlement'],
  voice: { worth: 'fear', rival: 'fear', prestige: 'fear', home: 'fear', danger: 'want', patience: 'want' },
  course: 'strike',
  shifts: [{ from: '1962-10-22', watches: ['alert', 'settlement'] }],
};

/** Sees a balance of force, and fears to look weak before the allies. */
const NITZE: Character = {
  weighs: { war: 5000, home: 0, prestige: 900, rival: -400 },
  sees: { ...CLEAR_SIGHT, hawks: 1700, talks: 700 },
  habits: { M2: -2000, M3: 2500, M1: 2500, B1: 2500, B2: 900, B5: -900, M7: -2500, B7: -5000 },
  watches: ['alert', 'settlement'],
  voice: { prestige: 'fear', rival: 'want', leaving: 'fear' },
  minds: [JUPITERS],
  shifts: [{ from: '1962-10-27', watches: ['settlement'] }],
};

/** The alliance and the law first; slow to commit himself. */
const RUSK: Character = {
  weighs: { war: 6000, home: 0, prestige: 200, rival: 0 },
  sees: { ...CLEAR_SIGHT, yields: 700 },
  habits: { U1: 1500, U2: 1300, U5: 500, P2: -3000, P3: -300 },
  watches: ['ships', 'settlement'],
  voice: { prestige: 'fear' },
  course: 'choices',
  shifts: [
    { from: '1962-10-26', watches: ['offer', 'settlement'] },
    { from: '1962-10-27', habits: { U5: 1200, U3: 400 } },
  ],
};

/** Would settle at the United Nations, and thinks better of talks than they deserve. */
const STEVENSON: Character = {
  weighs: { war: 12_000, home: -200, prestige: -200, rival: 300 },
  sees: { ...CLEAR_SIGHT, talks: 2200, hawks: 700 },
  habits: { U3: 2200, U4: 1500, U2: -1200, P3: 1200, P7: -1500, P2: -6000 },
  watches: ['offer', 'settlement'],
  voice: { deal: 'want', danger: 'fear', patience: 'fear', taking: 'want' },
  minds: [JUPITERS],
  shifts: [
    { from: '1962-10-17', course: 'talk' },
    { from: '1962-10-20', habits: { P5: 600 } },
    { from: '1962-10-25', habits: { P6: 2500, P5: -500 } },
  ],
};

/** Law and a good name; warns of whatever looks like a surprise. */
const BALL: Character = {
  weighs: { war: 10_000, home: 0, prestige: 400, rival: 0 },
  sees: { ...CLEAR_SIGHT, accidents: 1500, talks: 1300 },
  habits: { U1: 1200, U2: -800, P6: 1200, U3: 900, U4: 700, P8: 300, P2: -5000 },
  watches: ['incident', 'settlement'],
  voice: { prestige: 'fear', deal: 'want', patience: 'want', taking: 'want' },
  minds: [JUPITERS],
  shifts: [
    { from: '1962-10-17', course: 'warning' },
    { from: '1962-10-24', habits: { U3: 2200 } },
    { from: '1962-10-27', habits: { U5: 1800, U3: 900 }, watches: ['settlement'] },
  ],
};

/** Was right once when all others were wrong, and now expects the worst. */
const MCCONE: Character = {
  weighs: { war: 3000, home: 300, prestige: 300, rival: -500 },
  sees: { ...CLEAR_SIGHT, hawks: 2000, talks: 600 },
  habits: { I1: 900, I2: 1200, I3: 500, I6: -100, 'I7.off': -3000 },
  watches: ['alert', 'settlement'],
  voice: { habit: 'fear', worth: 'fear', rival: 'want' },
  course: 'look',
  shifts: [
    { from: '1962-10-20', course: 'blockade' },
    { from: '1962-10-24', watches: ['ships', 'alert', 'settlement'] },
  ],
};

/** Argues both ways, and is swayed by whoever spoke last. */
const BUNDY: Character = {
  weighs: { war: 7000, home: 200, prestige: 400, rival: -100 },
  sees: { ...CLEAR_SIGHT, talks: 750 },
  habits: { I6: 600, I3: 500 },
  watches: ['force', 'settlement'],
  voice: { patience: 'want', leaving: 'fear' },
  minds: [JUPITERS],
  course: 'choices',
  shifts: [
    { from: '1962-10-19', sees: { hawks: 1300 }, course: 'strike' },
    { from: '1962-10-22', sees: { hawks: 1000 }, watches: ['settlement'] },
    { from: '1962-10-27', sees: { talks: 550 } },
  ],
};

/** Menace and pleading in turn: wants a way out that nobody can call a trade. */
const RFK: Character = {
  weighs: { war: 9000, home: 800, prestige: 0, rival: 0 },
  sees: { ...CLEAR_SIGHT, yields: 1400 },
  habits: { C2: 600, C3: 300, C4: -500, K3: -900, 'C2.reassure': -200, 'C2.warn': 200 },
  watches: ['answer', 'ships', 'settlement'],
  voice: { danger: 'fear', taking: 'want', leaving: 'want' },
  shifts: [
    { from: '1962-10-17', course: 'warning' },
    { from: '1962-10-19', course: 'blockade' },
    { from: '1962-10-23', habits: { C2: 1200 } },
    { from: '1962-10-27', habits: { C2: 2000, C4: 300 } },
  ],
};

/** Knows the man in Moscow: leave him a way out and he will take it. */
const THOMPSON: Character = {
  weighs: { war: 8000, home: 0, prestige: 0, rival: 400 },
  sees: { ...CLEAR_SIGHT, hawks: 600, yields: 1200 },
  habits: { C2: 900, K4: 300, K2: 300, C4: -300, 'C2.warn': -100 },
  watches: ['answer', 'settlement'],
  voice: { content: 'want', danger: 'fear', patience: 'fear', taking: 'want', leaving: 'fear' },
  shifts: [
    { from: '1962-10-18', course: 'blockade' },
    { from: '1962-10-27', habits: { C2: 1800 } },
  ],
};

/** Words that leave a way out; believes in what a good letter does. */
const SORENSEN: Character = {
  weighs: { war: 9000, home: 300, prestige: 0, rival: 200 },
  sees: { ...CLEAR_SIGHT, talks: 1600 },
  habits: { C1: 1200, C4: -2500, K3: -1500, 'C1.warn': -900 },
  watches: ['answer', 'settlement'],
  voice: { deal: 'want', content: 'want', danger: 'fear', patience: 'fear', taking: 'want' },
  shifts: [
    { from: '1962-10-18', course: 'choices' },
    { from: '1962-10-27', habits: { C1: 2200, K1: 500 } },
  ],
};

export const WASHINGTON: { readonly [person: string]: Character } = {
  mcnamara: MCNAMARA,
  taylor: TAYLOR,
  lemay: LEMAY,
  nitze: NITZE,
  rusk: RUSK,
  stevenson: STEVENSON,
  ball: BALL,
  mccone: MCCONE,
  bundy: BUNDY,
  rfk: RFK,
  thompson: THOMPSON,
  sorensen: SORENSEN,
};
