/** Moscow's advisers, desk by desk. Modelling choices, made to fit what the scenario says of each. */
import { type Character, CLEAR_SIGHT } from '../character.ts';

const WEAPONS = 0;

/** Ready forces, and nobody's finger on them but Moscow's. Takes the Americans for men who would strike first. */
const MALINOVSKY: Character = {
  weighs: { war: 7000, home: 300, prestige: 400, rival: -300 },
  sees: { ...CLEAR_SIGHT, hawks: 1700, accidents: 700 },
  habits: { M8: 900, M9: 700, 'M11.down': 1200, M11: -5000, M10: -1500, 'B9.shadow': 300 },
  watches: ['force', 'alert'],
  voice: { danger: 'want', prestige: 'fear', worth: 'want', rival: 'fear' },
  shifts: [
    { from: '1962-10-22', habits: { 'M11.down': 2000 } },
    { from: '1962-10-27', habits: { 'M11.down': 3000, 'M12.off': 1200 } },
  ],
};

/** Will not be caught unready: asks a free hand for the men on the spot. */
const PLIYEV: Character = {
  weighs: { war: 2000, home: 0, prestige: 500, rival: -400 },
  sees: { ...CLEAR_SIGHT, hawks: 2200, accidents: 500 },
  habits: { M9: 1200, M12: 900, M10: 500, 'M5.down': -1500, M5: 700, 'M11.down': -500, M11: 300 },
  watches: ['alert', 'force'],
  voice: { worth: 'fear', rival: 'fear', prestige: 'want', danger: 'fear' },
  shifts: [{ from: '1962-10-26', habits: { M12: 2500 } }],
};

/** Keeps to instructions, and thinks that denying holds. */
const GROMYKO: Character = {
  weighs: { war: 5000, home: 300, prestige: 600, rival: -200 },
  sees: { ...CLEAR_SIGHT, yields: 1400 },
  habits: { P4: -900, P3: -200, P8: -500, U4: -400 },
  watches: ['ships', 'settlement'],
  voice: { patience: 'fear', prestige: 'want', worth: 'want' },
  shifts: [
    { from: '1962-10-22', habits: { P4: 700 } },
    { from: '1962-10-28', habits: { P4: -500, K1: 500 } },
  ],
};

/** Denies what he has not been told. */
const ZORIN: Character = {
  weighs: { war: 4000, home: 0, prestige: 800, rival: -300 },
  sees: { ...CLEAR_SIGHT, talks: 700, yields: 1600 },
  habits: { P4: 1500, U4: -800, U3: -200 },
  watches: ['offer', 'settlement'],
  voice: { patience: 'fear', prestige: 'want', rival: 'want' },
  shifts: [{ from: '1962-10-26', habits: { U3: 2000, P4: -300 } }],
};

/** Weighs how it will read in Peking. */
const SUSLOV: Character = {
  weighs: { war: 5000, home: 500, prestige: 1000, rival: -200 },
  sees: { ...CLEAR_SIGHT, talks: 600 },
  habits: { P4: 900, P3: -900, U6: 300 },
  watches: ['settlement'],
  voice: { prestige: 'fear', home: 'want', patience: 'want', leaving: 'fear' },
  minds: [WEAPONS],
  shifts: [{ from: '1962-10-25', habits: { P4: -200, P3: 200, U3: 500 }, sees: { talks: 900 } }],
};

/** Hears war in every corridor in Washington. */
const FEKLISOV: Character = {
  weighs: { war: 9000, home: 0, prestige: 0, rival: 200 },
  sees: { ...CLEAR_SIGHT, hawks: 1500, talks: 1600 },
  habits: { I4: 900 },
  watches: ['force', 'offer'],
  voice: { habit: 'fear', danger: 'fear', deal: 'want' },
  shifts: [{ from: '1962-10-26', watches: ['offer', 'settlement'] }],
};

/** Trusts what his friends tell him. */
const BOLSHAKOV: Character = {
  weighs: { war: 6000, home: 0, prestige: 0, rival: 300 },
  sees: { ...CLEAR_SIGHT, hawks: 450, accidents: 600 },
  habits: { I6: 700 },
  watches: ['alert', 'settlement'],
  voice: { worth: 'want', patience: 'fear' },
  shifts: [],
};

/** An honest messenger: a deal is there if both sides say what they mean. */
const DOBRYNIN: Character = {
  weighs: { war: 8000, home: 0, prestige: 0, rival: 300 },
  sees: { ...CLEAR_SIGHT, talks: 1400 },
  habits: { C2: 1000, C4: -2000, 'C2.warn': -300 },
  watches: ['answer', 'offer', 'settlement'],
  voice: { deal: 'want', patience: 'fear', taking: 'want' },
  shifts: [{ from: '1962-10-27', habits: { C2: 1800, K1: 500 } }],
};

/** Doubted the scheme from the beginning, and sees how it can go wrong. */
const MIKOYAN: Character = {
  weighs: { war: 14_000, home: 0, prestige: -200, rival: 200 },
  sees: { ...CLEAR_SIGHT, accidents: 1600 },
  habits: { K4: 1200, C1: 500, C4: -4000, K1: 800 },
  watches: ['incident', 'war'],
  voice: { danger: 'fear', patience: 'fear', content: 'want', taking: 'want' },
  shifts: [{ from: '1962-10-25', habits: { K4: 1800, C1: 1000 }, watches: ['war'] }],
};

/** Speaks for Havana. */
const ALEKSEEV: Character = {
  weighs: { war: 3000, home: 0, prestige: 700, rival: -200 },
  sees: { ...CLEAR_SIGHT, hawks: 1900 },
  habits: { K4: -1500, K1: -1500, C1: -200, C2: -300 },
  watches: ['force'],
  voice: { prestige: 'want', worth: 'want', patience: 'fear', leaving: 'fear' },
  shifts: [],
};

/** Would settle every detail; once thought of Berlin, and was told not to. */
const KUZNETSOV: Character = {
  weighs: { war: 9000, home: 0, prestige: 200, rival: 0 },
  sees: { ...CLEAR_SIGHT, yields: 1500 },
  habits: { C1: 500, C2: 500, K2: 900 },
  watches: ['answer', 'settlement'],
  voice: { deal: 'want', danger: 'fear', taking: 'want', leaving: 'want' },
  shifts: [{ from: '1962-10-28', habits: { K1: 700 }, sees: { yields: 1000, talks: 1200 } }],
};

export const MOSCOW: { readonly [person: string]: Character } = {
  malinovsky: MALINOVSKY,
  pliyev: PLIYEV,
  gromyko: GROMYKO,
  zorin: ZORIN,
  suslov: SUSLOV,
  feklisov: FEKLISOV,
  bolshakov: BOLSHAKOV,
  dobrynin: DOBRYNIN,
  mikoyan: MIKOYAN,
  alekseev: ALEKSEEV,
  kuznetsov: KUZNETSOV,
};
