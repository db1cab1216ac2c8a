/** How often things may be asked. Counted in this process's memory and forgotten with it. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** A limit; `take` uses one of what is left and is false when nothing was. */
export interface Limit {
  take(key: string): Promise<boolean>;
  /** Whether one is left, without using it. */
  has(key: string): Promise<boolean>;
}

const limit = (points: number, seconds: number): Limit => {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return {
    take: (key) =>
      limiter.consume(key).then(
        () => true,
        () => false,
      ),
    has: async (key) => ((await limiter.get(key))?.remainingPoints ?? points) > 0,
  };
};

export interface Limits {
  /** Requests of one connection. */
  readonly requests: Limit;
  /** Attempts of one connection to come in: whoever has a seat has a token for it. */
  readonly joins: Limit;
  /** Rooms opened from one address. */
  readonly opens: Limit;
  /** Wrong codes from one address: a whole class may sit behind it. */
  readonly wrongCodes: Limit;
  /** Wrong codes from everywhere, under the one key ''. */
  readonly allWrongCodes: Limit;
  /** Wrong tokens from one address. A right one is never refused: nobody guesses 192 bits. */
  readonly wrongTokens: Limit;
}

export const makeLimits = (opensAnHour: number): Limits => ({
  requests: limit(40, 4),
  joins: limit(12, 600),
  opens: limit(opensAnHour, 3_600),
  wrongCodes: limit(60, 60),
  allWrongCodes: limit(600, 60),
  wrongTokens: limit(60, 60),
});
