/** Dates, times and numbers of the game as words. Hours count from 16 October 1962, 08:00 in Washington. */

export type Capital = 'us' | 'ussr';

export interface Clock {
  /** `Wed 24 Oct 1962`, by the calendar of a capital. */
  readonly date: (hour: number, capital: Capital) => string;
  /** `24 Oct, 10:00`. */
  readonly moment: (hour: number, capital: Capital) => string;
  /** A day given as `1962-10-24`, in the same words. */
  readonly day: (iso: string) => string;
  /** The day of the month, by the calendar of a capital. */
  readonly dayOfMonth: (hour: number, capital: Capital) => number;
  /** `10:00`. */
  readonly time: (hour: number, capital: Capital) => string;
  /** Thousandths of a point as a signed change: `+2`, `−0.5`. */
  readonly change: (milli: number) => string;
  /** Thousandths of a point as whole points. */
  readonly points: (milli: number) => string;
  /** Parts per million as a percentage without its sign: `1.7`, `0.03`. */
  readonly percent: (ppm: number) => string;
  /** The same as a signed change: `+1.7`, `−0.03`. */
  readonly percentChange: (ppm: number) => string;
  /** How many times as large the whole is, to two figures: 17 for 60,000 ppm. Undefined for none. */
  readonly oneIn: (ppm: number) => number | undefined;
  readonly number: (value: number) => string;
  /** A moment of our own day, where the reader is. */
  readonly local: (date: Date) => string;
}

const EPOCH = Date.UTC(1962, 9, 16, 12);
const ZONES: { readonly [capital in Capital]: string } = { us: 'America/New_York', ussr: 'Europe/Moscow' };

export function openClock(locale: string): Clock {
  const dated = zoned(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const brief = zoned(locale, { day: 'numeric', month: 'short' });
  const timed = zoned(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const numbers = (options: Intl.NumberFormatOptions) =>
    atFirstUse(() => new Intl.NumberFormat(locale, options));
  const number = numbers({ maximumFractionDigits: 1 });
  const small = numbers({ maximumSignificantDigits: 1, maximumFractionDigits: 2 });
  const signed = numbers({ maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const smallSigned = numbers({
    maximumSignificantDigits: 1,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const local = atFirstUse(
    () => new Intl.DateTimeFormat(regional(locale), { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const time = (hour: number, capital: Capital) => timed[capital]().format(at(hour));
  return {
    day: (iso) => wordsOf(dated.us(), new Date(`${iso}T12:00:00-05:00`)),
    date: (hour, capital) => wordsOf(dated[capital](), at(hour)),
    moment: (hour, capital) => `${wordsOf(brief[capital](), at(hour))}, ${time(hour, capital)}`,
    dayOfMonth: (hour, capital) => Number(digits(brief[capital](), at(hour))),
    time,
    change: (milli) =>
      signed()
        .format(milli / 1000)
        .replace('-', '−'),
    points: (milli) =>
      number()
        .format(Math.round(milli / 1000))
        .replace('-', '−'),
    percent: (ppm) => (ppm < 10_000 ? small : number)().format(ppm / 10_000),
    percentChange: (ppm) =>
      (Math.abs(ppm) < 10_000 ? smallSigned : signed)()
        .format(ppm / 10_000)
        .replace('-', '−'),
    oneIn: (ppm) => (ppm <= 0 ? undefined : Math.max(1, Number((1_000_000 / ppm).toPrecision(2)))),
    number: (value) => number().format(value),
    local: (date) => local().format(date),
  };
}

/** Formatters take long to make, and the title needs none of the ten. */
const atFirstUse = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const at = (hour: number): Date => new Date(EPOCH + hour * 3_600_000);

type Zoned = { readonly [capital in Capital]: () => Intl.DateTimeFormat };

function zoned(locale: string, options: Intl.DateTimeFormatOptions): Zoned {
  const inZone = (capital: Capital) =>
    atFirstUse(() => new Intl.DateTimeFormat(regional(locale), { ...options, timeZone: ZONES[capital] }));
  return { us: inZone('us'), ussr: inZone('ussr') };
}

/** English dates put the day first, as the page's own do. */
const regional = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

const digits = (format: Intl.DateTimeFormat, date: Date): string =>
  format.formatToParts(date).find(({ type }) => type === 'day')?.value ?? '';

/** The parts without commas and stops, so that a date reads `Wed 24 Oct 1962` and `ср 24 окт 1962`. */
const wordsOf = (format: Intl.DateTimeFormat, date: Date): string =>
  format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'literal' ? ' ' : value.replace('.', '')))
    .join('')
    .trim();
