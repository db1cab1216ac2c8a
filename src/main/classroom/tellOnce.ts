/** Telling a game takes a while, and several parts of a page want it told: each is told once. */
import type { Episode } from '../../engine/types.ts';
import type { AfterClass } from '../../store/afterClass.ts';

type Tell = AfterClass['story'];

/** A record is known by its game and its length: it only ever grows. */
const nameOf = ({ scenario, seed, actions }: Episode): string =>
  `${scenario.id} ${scenario.hash} ${seed} ${actions.length}`;

/** The same as `tell`, which is asked again only for what it could not tell. */
export const tellOnce = (tell: Tell): Tell => {
  const told = new Map<string, ReturnType<Tell>>();
  return (scenario, episode) => {
    const name = nameOf(episode);
    const known = told.get(name);
    if (known !== undefined) return known;
    const telling = tell(scenario, episode);
    const forget = (): boolean => told.delete(name);
    told.set(name, telling);
    telling.then((story) => story === null && forget(), forget);
    return telling;
  };
};
