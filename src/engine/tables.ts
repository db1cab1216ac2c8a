/**
 * Committed tables, so that no engine value depends on a JavaScript engine's own exp, log or pow (RULES 1.5).
 * Each is rounded to the unit named; the law behind it stands in its docstring.
 */

/** e^-x in ppm for x = 0, 0.02, 0.04 ... 4. */
const EXP_NEGATIVE = [
  1000000, 980199, 960789, 941765, 923116, 904837, 886920, 869358, 852144, 835270, 818731, 802519, 786628,
  771052, 755784, 740818, 726149, 711770, 697676, 683861, 670320, 657047, 644036, 631284, 618783, 606531,
  594521, 582748, 571209, 559898, 548812, 537944, 527292, 516851, 506617, 496585, 486752, 477114, 467666,
  458406, 449329, 440432, 431711, 423162, 414783, 406570, 398519, 390628, 382893, 375311, 367879, 360595,
  353455, 346456, 339596, 332871, 326280, 319819, 313486, 307279, 301194, 295230, 289384, 283654, 278037,
  272532, 267135, 261846, 256661, 251579, 246597, 241714, 236928, 232236, 227638, 223130, 218712, 214381,
  210136, 205975, 201897, 197899, 193980, 190139, 186374, 182684, 179066, 175520, 172045, 168638, 165299,
  162026, 158817, 155673, 152590, 149569, 146607, 143704, 140858, 138069, 135335, 132655, 130029, 127454,
  124930, 122456, 120032, 117655, 115325, 113042, 110803, 108609, 106459, 104350, 102284, 100259, 98274,
  96328, 94420, 92551, 90718, 88922, 87161, 85435, 83743, 82085, 80460, 78866, 77305, 75774, 74274, 72803,
  71361, 69948, 68563, 67206, 65875, 64570, 63292, 62039, 60810, 59606, 58426, 57269, 56135, 55023, 53934,
  52866, 51819, 50793, 49787, 48801, 47835, 46888, 45959, 45049, 44157, 43283, 42426, 41586, 40762, 39955,
  39164, 38388, 37628, 36883, 36153, 35437, 34735, 34047, 33373, 32712, 32065, 31430, 30807, 30197, 29599,
  29013, 28439, 27876, 27324, 26783, 26252, 25733, 25223, 24724, 24234, 23754, 23284, 22823, 22371, 21928,
  21494, 21068, 20651, 20242, 19841, 19448, 19063, 18686, 18316,
] as const;

/** e^-(rate / 1,000,000) in ppm, linear between entries; a rate of 4,000,000 or more counts as 4,000,000. */
export const expNegative = (ratePpm: number): number => {
  const bounded = Math.max(0, Math.min(3_999_999, ratePpm));
  const index = Math.floor(bounded / 20_000);
  const low = EXP_NEGATIVE[index] ?? 0;
  const high = EXP_NEGATIVE[index + 1] ?? 0;
  return Math.floor(low + ((high - low) * (bounded - index * 20_000)) / 20_000);
};

/** The chance in `hours` of what has a chance of `ppm` in 12 hours: the same over any steps that make up the same time. */
export const chanceWithin = (ppm: number, hours: number): number => {
  let spared = PPM;
  for (let left = hours; left > 0; left -= 12) {
    const quiet = left >= 12 ? PPM - ppm : Math.floor(PPM * partSpared(ppm, left));
    spared = Math.floor((spared * quiet) / PPM);
  }
  return PPM - spared;
};

const PPM = 1_000_000;

/** For 6 hours the square root, which every JavaScript engine rounds alike; for other parts of 12 hours a straight line. */
const partSpared = (ppm: number, hours: number): number =>
  hours === 6 ? Math.sqrt((PPM - ppm) / PPM) : 1 - (ppm * hours) / 12 / PPM;

/** 1.45 to the power of the summed alert, 0 to 8, in thousandths (RULES 9). */
export const INCIDENT_BY_ALERT: readonly number[] = [1000, 1450, 2102, 3049, 4421, 6410, 9294, 13476, 19541];

/** 1.35 to the power of the summed alert, 0 to 8, in thousandths (RULES 9). */
export const NUCLEAR_BY_ALERT: readonly number[] = [1000, 1350, 1823, 2460, 3322, 4484, 6053, 8172, 11032];

/** 1.6 to the power of (mean rules of engagement - 1), by the sum of both sides' rules 0 to 4, in thousandths. */
export const INCIDENT_BY_ROE: readonly number[] = [625, 791, 1000, 1265, 1600];

/** 0.95 to the power of surviving launchers, 0 to 24, in ppm (RULES 9: each may fire with chance .05). */
export const SURVIVOR_SILENCE: readonly number[] = [
  1000000, 950000, 902500, 857375, 814506, 773781, 735092, 698337, 663420, 630249, 598737, 568800, 540360,
  513342, 487675, 463291, 440127, 418120, 397214, 377354, 358486, 340562, 323534, 307357, 291989,
];

/** A standard normal cut to nine points: the points, in thousandths of a standard deviation. */
export const NOISE_STEPS: readonly number[] = [-2000, -1500, -1000, -500, 0, 500, 1000, 1500, 2000];

/** The chances of NOISE_STEPS, ppm; they add up to 1,000,000. */
export const NOISE_WEIGHTS: readonly number[] = [
  27631, 66282, 123832, 180174, 204162, 180174, 123832, 66282, 27631,
];
