/**
 * Mutants that no test can tell from the engine, each with the reason. A mutant is named by its file, the line it stands in and what
 * it puts there, so that a line that moves keeps its entry and one that changes loses it.
 */
export interface Equivalent {
  readonly file: string;
  /** The whole line of the source in which the mutant begins, trimmed. */
  readonly line: string;
  /** What the mutant puts there; every mutant of the line when it is left out. */
  readonly becomes?: string;
  readonly why: string;
}

const IN_RANGE = 'The index is always within the list; the compiler cannot know.';
const LEVELS = 'Every level of an offer that gets this far is in the scenario.';
const SAME_STATUS = 'A ship set to the status it has stays as it is: setShip does nothing.';
const TWELVE =
  'There are at most 12 places in equal steps to the last offer: either bound alone stops there.';
const IN_SLOT = 'The offer was put into its slot by the order that this step follows.';
const SAME_CONTACT = 'Setting contact to what it is changes nothing.';
const STANDS = 'Every caller hands over a slot with an offer in it.';
const EMPTY = 'An empty slot is taken first, and is taken as a closed one would be.';
const IN_SLOT_ANSWERED =
  'An answer goes to an offer that is in its slot, and nothing is answered once the end is decided.';
const KINDS = 'Every kind of order that can be given is in the scenario.';
const OWN_BLOCK = 'Whoever may give this order sees this block; the compiler cannot know.';

export const EQUIVALENTS: readonly Equivalent[] = [
  { file: 'src/engine/worth.ts', line: 'if (worth === undefined) return;', becomes: 'false', why: LEVELS },
  {
    file: 'src/engine/worth.ts',
    line: 'if (level === 0 || publicity === 0 || worth === undefined) return [];',
    becomes: 'false',
    why: LEVELS,
  },
  ...['true', 'at <= efficient.length - 0.5', 'efficient.length + 0.5', 'chosen.length <= LISTED'].map(
    (becomes): Equivalent => ({
      file: 'src/engine/worth.ts',
      line: 'for (let at = 0; at < efficient.length - 0.5 && chosen.length < LISTED; at += step) {',
      becomes,
      why: TWELVE,
    }),
  ),
  {
    file: 'src/engine/worth.ts',
    line: 'if (bundle !== undefined) chosen.push(bundle);',
    becomes: 'true',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/worth.ts',
    line: 'remembered.set(scenario, chosen);',
    why: 'Only saves working the same list out again.',
  },
  {
    file: 'src/engine/outcome.ts',
    line: 'return Math.trunc(-(scenario.terms.jupiters[level]?.usPublic ?? 0) / 2);',
    becomes: 'scenario.terms.jupiters[level].usPublic',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'const status = ussr.military.ships[index]?.status;',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'const instruction = game.state.ussr.military.ships[index]?.instruction;',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: "if (game.state.ussr.military.ships[index]?.status === 'at-line')",
    becomes: 'true',
    why: SAME_STATUS,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: "if (game.state.ussr.military.ships[index]?.status === 'at-line')",
    becomes: 'game.state.ussr.military.ships[index].status',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/line.ts',
    line: 'if (ship === undefined) return;',
    becomes: 'false',
    why: IN_RANGE,
  },
  ...['game.state.pub.contact <= 3', 'game.state.pub.contact <= 2'].map(
    (becomes): Equivalent => ({
      file: 'src/engine/rules/line.ts',
      line: becomes.endsWith('3')
        ? "if (game.state.pub.contact < 3) setContact(game, 3, 'us');"
        : "if (game.state.pub.contact < 2) setContact(game, 2, 'us');",
      becomes,
      why: SAME_CONTACT,
    }),
  ),
  { file: 'src/engine/rules/messages.ts', line: 'if (offer !== null && offer !== undefined)', why: IN_SLOT },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (offer !== null && offer !== undefined) game.state.offers[side][b] = { ...offer, arrivesHour: at };',
    why: IN_SLOT,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'const hours = delaysOf(game, a)[draw]?.hours ?? 0;',
    becomes: 'delaysOf(game, a)[draw].hours',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (last === undefined) return;',
    becomes: 'false',
    why: 'The courier was put there by the order that asks for the delay.',
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: 'if (offer === null || offer === undefined) return;',
    why: IN_SLOT,
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: "if (offer === null || offer === undefined || offer.status !== 'sent') return;",
    why: 'Every caller hands over an offer that is on its way.',
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'if (offer === null || offer === undefined || offer.status === to || !OFFER_CHART[offer.status].includes(to))',
    why: STANDS,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: "return offer === null || offer === undefined || (offer.status !== 'open' && offer.status !== 'countered')",
    becomes: 'false',
    why: STANDS,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: "return offer === null || offer === undefined || (offer.status !== 'open' && offer.status !== 'countered')",
    becomes: 'offer === null && offer === undefined',
    why: STANDS,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'const empty = slots.indexOf(null);',
    why: EMPTY,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'if (empty >= 0) return empty;',
    becomes: 'empty > 0',
    why: EMPTY,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'offer === null ||',
    becomes: 'false',
    why: EMPTY,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'offer === null ||',
    becomes: 'offer === null && offer === undefined',
    why: EMPTY,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'offer === undefined ||',
    becomes: 'false',
    why: EMPTY,
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: '(offer, at) => at !== slot && isAnswerable(offer) && worth(offer) > worth(latest),',
    becomes: 'true',
    why: 'No offer is worth more than itself.',
  },
  {
    file: 'src/engine/rules/offers.ts',
    line: 'if (latest.known === 2 && milder.some((offer) => offer?.known === 2))',
    becomes: 'offer.known',
    why: 'Only offers that can be answered are in the list.',
  },
  {
    file: 'src/engine/rules/talks.ts',
    line: "if (order.kind !== 'K1') return;",
    becomes: 'false',
    why: 'Only K1 and K3 come here.',
  },
  {
    file: 'src/engine/rules/talks.ts',
    line: "if (offer === null || offer === undefined || !allows(OFFER_CHART, offer.status, 'accepted')) return;",
    becomes: 'false',
    why: IN_SLOT_ANSWERED,
  },
  {
    file: 'src/engine/rules/talks.ts',
    line: "if (offer === null || offer === undefined || !allows(OFFER_CHART, offer.status, 'accepted')) return;",
    becomes: 'offer === null && offer === undefined',
    why: IN_SLOT_ANSWERED,
  },
  {
    file: 'src/engine/rules/talks.ts',
    line: 'if (offer === null || offer === undefined || game.state.pub.end !== null) return;',
    why: IN_SLOT_ANSWERED,
  },
  {
    file: 'src/engine/rules/pledges.ts',
    line: 'if (broken === undefined || broken.by !== side || !isBinding(broken)) return;',
    becomes: 'broken.by !== side',
    why: 'A side can order to break its own promise only, and deeds look for one of its own.',
  },
  {
    file: 'src/engine/rules/pledges.ts',
    line: 'if (broken === undefined || broken.by !== side || !isBinding(broken)) return;',
    becomes: 'false',
    why: 'A side can order to break its own promise only, and deeds look for one of its own.',
  },
  {
    file: 'src/engine/rules/pledges.ts',
    line: 'if (made === undefined) return;',
    becomes: 'false',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/pledges.ts',
    line: 'if (index >= 0) breakPledge(game, side, index);',
    becomes: 'true',
    why: 'Breaking a promise that there is not does nothing.',
  },
  {
    file: 'src/engine/rules/pledges.ts',
    line: 'if (game.state.pledges[index]?.issue === VERIFICATION) suspendWhenInspected(game);',
    becomes: 'game.state.pledges[index].issue',
    why: 'The index is always within the list; the compiler cannot know.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: 'if (hours <= 0) return;',
    why: 'No hours cost nothing.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: "if (offer === null || (offer.status !== 'open' && offer.status !== 'countered')) return;",
    becomes: 'false',
    why: 'By the chart an offer that is closed does not run out.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: 'if (channel.deadline === null || channel.deadline > game.state.pub.hour) continue;',
    becomes: 'false',
    why: 'Without a deadline there is no threat to lapse.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: 'if (pub.contact === 0 || pub.contact >= 4 || pub.end !== null) return;',
    becomes: 'false',
    why: 'Contact 0 has nowhere to cool to.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: 'if (cooled > 0 && pub.contact > kept) setContact(game, Math.max(kept, pub.contact - cooled), null);',
    becomes: 'cooled >= 0',
    why: 'Setting contact to what it is changes nothing.',
  },
  {
    file: 'src/engine/rules/clocks.ts',
    line: 'if (cooled > 0 && pub.contact > kept) setContact(game, Math.max(kept, pub.contact - cooled), null);',
    becomes: 'pub.contact >= kept',
    why: 'Setting contact to what it is changes nothing.',
  },
  {
    file: 'src/engine/rules/ending.ts',
    line: 'for (let at = 0; at < scenario.events.length; at++) {',
    becomes: 'at <= scenario.events.length',
    why: 'What is read beyond the list is passed over.',
  },
  {
    file: 'src/engine/rules/settlement.ts',
    line: "pub.blockade !== 'lifted' &&",
    becomes: 'true',
    why: 'A line is lifted by a settlement alone, and there is one settlement.',
  },
  {
    file: 'src/engine/rules/deceit.ts',
    line: 'if (dark.falsehoods.length === 0) return;',
    becomes: 'false',
    why: 'Of an empty list nothing is asked.',
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: '[0, 0],',
    becomes: '[]',
    why: 'Nothing is flown at grade 0.',
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: "pub.disclosed !== 'no' && ussr.intelligence.castro >= GUNS_FIRE;",
    becomes: 'true',
    why: 'Nothing is flown low before the crisis is open, and nobody fires.',
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: "const angers = game.scenario.orders.I2?.effects.find(({ meter }) => meter === 'castro');",
    becomes: 'game.scenario.orders.I2.effects',
    why: 'Low flights are in every scenario.',
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: "shift(game, 'castro', 'ussr', angers?.milli ?? 0, 'routine.flights');",
    becomes: 'angers.milli',
    why: 'Low flights anger Castro in every scenario.',
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: "if (game.state.pub.contact < near) setContact(game, near, near === 1 ? 'us' : null);",
    becomes: 'game.state.pub.contact <= near',
    why: SAME_CONTACT,
  },
  {
    file: 'src/engine/rules/flights.ts',
    line: 'const [held = 0, free = 0] = HIT[tier] ?? [];',
    becomes: '["Stryker was here"]',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/routines.ts',
    line: 'if (game.state.pub.contact < 2) setContact(game, 2, null);',
    becomes: 'game.state.pub.contact <= 2',
    why: SAME_CONTACT,
  },
  {
    file: 'src/engine/rules/following.ts',
    line: 'return gap >= GAP && common.alert < HIGHEST && military.roe > 0;',
    becomes: 'common.alert <= HIGHEST',
    why: 'Who is two steps behind stands below 3.',
  },
  {
    file: 'src/engine/rules/gestures.ts',
    line: 'made.by === other(by) &&',
    becomes: 'true',
    why: 'A condition names an issue that only the other side gives.',
  },
  {
    file: 'src/engine/rules/gestures.ts',
    line: "(made) => made.awaits !== null && made.status !== 'broken' && isGiven(game, made.by, made, made.awaits),",
    becomes: 'true',
    why: 'A step that waits cannot be broken.',
  },
  {
    file: 'src/engine/rules/gestures.ts',
    line: 'if (made === undefined) return taken;',
    becomes: 'false',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/gestures.ts',
    line: 'return made?.issue === WEAPONS && made.level >= MISSILES_OUT;',
    becomes: 'made.issue',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/gestures.ts',
    line: '{ terms: [pledges[leaving.index]?.level ?? MISSILES_OUT, 0, 0, 0, 0], publicity: [0, 0, 0, 0, 0] },',
    becomes: 'pledges[leaving.index].level',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/reveal.ts',
    line: "const heard = giver === 'us' ? worth?.usPublic : worth?.ussrPublic;",
    becomes: 'worth.usPublic',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/reveal.ts',
    line: "const heard = giver === 'us' ? worth?.usPublic : worth?.ussrPublic;",
    becomes: 'worth.ussrPublic',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/watching.ts',
    line: 'const known = contradicted.some((index) => game.state.pledges[index]?.publicity === 0);',
    becomes: 'game.state.pledges[index].publicity',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/needs.ts',
    line: "(usMilitary(seen)?.strike ?? 0) >= ready ? null : 'not-ready';",
    becomes: 'usMilitary(seen).strike',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "if ((usMilitary(seen)?.invasion ?? 0) < LANDING_READY) return 'not-ready';",
    becomes: 'usMilitary(seen).invasion',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "(own.military?.checkedUntil ?? 0) > observation.pub.hour ? 'already' : null;",
    becomes: 'own.military.checkedUntil',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "const notAsked: Need = (seen) => (usIntelligence(seen)?.sourceAsked === true ? 'already' : null);",
    becomes: 'usIntelligence(seen).sourceAsked',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "return usMilitary(seen)?.dispersed === true ? 'already' : null;",
    becomes: 'usMilitary(seen).dispersed',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "const jupitersReady: Need = (seen) => (usMilitary(seen)?.jupitersUnready === true ? 'already' : null);",
    becomes: 'usMilitary(seen).jupitersUnready',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "if (military?.mated === true) return 'already';",
    becomes: 'military.mated',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "return (military?.launchers ?? 0) >= LAUNCHERS_TO_MATE ? null : 'not-ready';",
    becomes: 'military.launchers',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/needs.ts',
    line: "const noPrivateDeadline: Need = ({ own }) => ((own.channel?.deadline ?? null) === null ? null : 'already');",
    becomes: 'own.channel.deadline',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'const tactical = (ussrMilitary(seen)?.tactical ?? 1) + step;',
    becomes: 'ussrMilitary(seen).tactical',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'const roe = seen.own.military?.roe ?? 1;',
    becomes: 'seen.own.military.roe',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "(own.channel?.couriers.length ?? 0) < MAX_COURIERS ? null : 'courier-busy';",
    becomes: 'own.channel?.couriers',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "(own.channel?.couriers.length ?? 0) < MAX_COURIERS ? null : 'courier-busy';",
    becomes: 'own.channel.couriers',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'const already = free ? military?.samFree : military?.crewsHeld;',
    becomes: 'military.samFree',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'const already = free ? military?.samFree : military?.crewsHeld;',
    becomes: 'military.crewsHeld',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return usMilitary(seen)?.[routine] === on ? 'already' : null;",
    becomes: 'usMilitary(seen)[routine]',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "if (!quiet) return military?.fastWork === on ? 'already' : null;",
    becomes: 'military.fastWork',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "if (military?.workStopped !== true) return 'needs-freeze';",
    becomes: 'military.workStopped',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return ((order.force === 'air' ? military?.strike : military?.invasion) ?? 0) >= 100_000",
    becomes: 'military.strike',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return ((order.force === 'air' ? military?.strike : military?.invasion) ?? 0) >= 100_000",
    becomes: 'military.invasion',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return (usIntelligence(seen)?.schedule ?? 0) > 0 === order.on ? 'already' : null;",
    becomes: 'usIntelligence(seen).schedule',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return usMilitary(seen)?.rules[order.shipClass] === order.instruction ? 'already' : null;",
    becomes: 'usMilitary(seen).rules',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return usMilitary(seen)?.rules[order.shipClass] === 'pass' ? 'already' : null;",
    becomes: 'usMilitary(seen).rules',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "return ussrMilitary(seen)?.submarineOrder === order.instruction ? 'already' : null;",
    becomes: 'ussrMilitary(seen).submarineOrder',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'const ships = ussrMilitary(seen)?.ships;',
    becomes: 'ussrMilitary(seen).ships',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "if (!MOVABLE[ships?.[index]?.status ?? 'underway']) return 'ship-out-of-reach';",
    becomes: 'ships?.[index].status',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "if (!MOVABLE[ships?.[index]?.status ?? 'underway']) return 'ship-out-of-reach';",
    becomes: 'ships[index]',
    why: OWN_BLOCK,
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: "if (step < 0) return alert > 0 ? null : 'at-limit';",
    becomes: 'step <= 0',
    why: 'A step is 1 or -1.',
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'sovietShips.set(scenario, made);',
    why: 'Only saves working the same list out again.',
  },
  {
    file: 'src/engine/variantNeeds.ts',
    line: 'if (known !== undefined) return known;',
    becomes: 'false',
    why: 'Only saves working the same list out again.',
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts !== undefined) sail(game, ship, facts, index);',
    becomes: 'true',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts === undefined || report === undefined) return;',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (boat === undefined) return;',
    becomes: 'false',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: "const name = game.scenario.submarines[draw - 1]?.id ?? '';",
    becomes: 'game.scenario.submarines[draw - 1].id',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts.next === null) return;',
    becomes: 'false',
    why: 'Only a ship with a word on its way comes here.',
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: "if (game.state.pub.contact < 1) setContact(game, 1, 'us');",
    becomes: 'game.state.pub.contact <= 1',
    why: SAME_CONTACT,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts === undefined || ship === undefined || facts.status === to) return;',
    why: 'By the chart no ship goes to the status it has, and every index is within the list.',
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts !== undefined) sail(game, ship, facts, index);',
    becomes: 'true',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (facts.next === null) return run(game, ship, facts, index, hours);',
    becomes: 'false',
    why: 'Without a word on its way a ship runs all its hours at once or in two parts.',
  },
  {
    file: 'src/engine/rules/ships.ts',
    line: 'if (draw === 0) return;',
    becomes: 'false',
    why: 'Draw 0 names no boat.',
  },
  {
    file: 'src/engine/rules/messages.ts',
    line: "if (courier.act === 'claim') return courier.about === null ? undefined : hearClaim(game, courier.about);",
    becomes: 'false',
    why: 'A claim is about something.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "const isFeint = (order: Order | null): boolean => order?.kind === 'M2' && order.feint === true;",
    becomes: 'true',
    why: 'Only M2 has a feint, and every caller has an order.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "const isFeint = (order: Order | null): boolean => order?.kind === 'M2' && order.feint === true;",
    becomes: 'order.kind',
    why: 'Only M2 has a feint, and every caller has an order.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const NO_EFFECTS: readonly MeterEffect[] = [];',
    why: KINDS,
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const effects = game.scenario.orders[kind]?.effects ?? NO_EFFECTS;',
    becomes: 'game.scenario.orders[kind].effects',
    why: KINDS,
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'for (let at = 0; at < effects.length; at++) {',
    becomes: 'at <= effects.length',
    why: 'What is read beyond the list is passed over.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'if (effect === undefined || isOwnAffair(side, effect) !== ownAffairs) continue;',
    becomes: 'false',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const milli = parts === 1 ? effect.milli : Math.trunc(effect.milli / parts);',
    becomes: 'false',
    why: 'A whole number divided by 1 is itself.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const seen = rule?.seenPpm ?? 0;',
    becomes: 'rule.seenPpm',
    why: KINDS,
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'if (game.heard !== null) {',
    becomes: 'true',
    why: 'Telling somebody who does not listen does nothing.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "if (game.heard !== null) tell(game, other(side), 'order', orderParams(side, desk, order));",
    becomes: 'true',
    why: 'Telling somebody who does not listen does nothing.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "else if (seen > 0) next(game, task('notice', side, DESK_NUMBERS[desk]));",
    becomes: 'true',
    why: 'An order that nobody can notice asks nothing of chance.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "else if (seen > 0) next(game, task('notice', side, DESK_NUMBERS[desk]));",
    becomes: 'seen >= 0',
    why: 'An order that nobody can notice asks nothing of chance.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const ratio = game.scenario.orders[order.kind]?.signal ?? 1000;',
    becomes: 'game.scenario.orders[order.kind].signal',
    why: KINDS,
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: "if (order.kind === 'M2' && isFeint(order)) believe(game, order.force, ratio);",
    becomes: 'true',
    why: 'Only M2 has a feint.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const real = order === null ? 0 : (game.scenario.orders[order.kind]?.seenPpm ?? 0);',
    becomes: 'false',
    why: 'The order is at its desk until the turn is over, and its kind in the scenario.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'const real = order === null ? 0 : (game.scenario.orders[order.kind]?.seenPpm ?? 0);',
    becomes: 'game.scenario.orders[order.kind].seenPpm',
    why: 'The order is at its desk until the turn is over, and its kind in the scenario.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'return seen <= 0 ? null : [CERTAIN - seen, seen];',
    becomes: 'false',
    why: 'Only an order that may be noticed asks.',
  },
  {
    file: 'src/engine/rules/orders.ts',
    line: 'return seen <= 0 ? null : [CERTAIN - seen, seen];',
    becomes: 'seen < 0',
    why: 'Only an order that may be noticed asks.',
  },
  {
    file: 'src/engine/rules/incidents.ts',
    line: 'return weights.some((weight) => weight > 0) ? weights : null;',
    why: 'Some near miss is always possible.',
  },
  {
    file: 'src/engine/rules/incidents.ts',
    line: 'if (pattern !== undefined && patternWeight(game, pattern) > 0)',
    why: 'A near miss that weighs nothing is never drawn.',
  },
  {
    file: 'src/engine/rules/incidents.ts',
    line: "if (pattern !== undefined) raiseIncident(game, pattern.kind, SEVERITIES[draw] ?? 'crisis', pattern.id);",
    becomes: 'true',
    why: IN_RANGE,
  },
  {
    file: 'src/engine/rules/incidents.ts',
    line: "if (contact > pub.contact && pub.disclosed !== 'no') setContact(game, contact, null);",
    becomes: 'contact >= pub.contact',
    why: SAME_CONTACT,
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "if (pub.contact < 3) setContact(game, 3, 'us');",
    becomes: 'pub.contact <= 3',
    why: 'The blood shed at the battery brings contact to 3 in the same step, and the blame is set apart.',
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "if (pub.contact < 3) setContact(game, 3, 'us');",
    becomes: 'false',
    why: 'The blood shed at the battery brings contact to 3 in the same step, and the blame is set apart.',
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "if (pub.contact < 3) setContact(game, 3, 'us');",
    becomes: 'pub.contact >= 3',
    why: 'The blood shed at the battery brings contact to 3 in the same step, and the blame is set apart.',
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "if (pub.contact < 3) setContact(game, 3, 'us');",
    becomes: ';',
    why: 'The blood shed at the battery brings contact to 3 in the same step, and the blame is set apart.',
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "if (game.state.pub.contact < 4) setContact(game, 4, 'ussr');",
    why: 'After a strike contact is 4, or the game is over.',
  },
  {
    file: 'src/engine/rules/force.ts',
    line: "setContact(game, 4, 'us');",
    becomes: ';',
    why: 'A landing follows a strike: contact is 4 already.',
  },
  {
    file: 'src/engine/rules/privateDesk.ts',
    line: "if (order.kind !== 'K1') return;",
    becomes: 'false',
    why: 'Only K1 and K3 come here.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: 'if (step > 0) game.state.dark.escalator = side;',
    becomes: 'step >= 0',
    why: 'A step is 1 or -1.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: "if (fast && military.workStopped) breakOwnPledge(game, 'ussr', 0);",
    becomes: 'true',
    why: 'A promise to stop work stops it, and ends work round the clock.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: "if (fast && military.workStopped) breakOwnPledge(game, 'ussr', 0);",
    becomes: 'fast || military.workStopped',
    why: 'A promise to stop work stops it, and ends work round the clock.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: "if (game.state.pub.contact < 1) setContact(game, 1, 'us');",
    becomes: 'game.state.pub.contact <= 1',
    why: 'Submarines are forced up only under a line in force, and that keeps contact at 1.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: "if (game.state.pub.contact < 1) setContact(game, 1, 'us');",
    becomes: 'false',
    why: 'Submarines are forced up only under a line in force, and that keeps contact at 1.',
  },
  {
    file: 'src/engine/rules/posture.ts',
    line: "if (game.state.pub.contact < 1) setContact(game, 1, 'us');",
    becomes: ';',
    why: 'Submarines are forced up only under a line in force, and that keeps contact at 1.',
  },
  {
    file: 'src/engine/rules/blockade.ts',
    line: 'const at = pub.hour + (game.scenario.orders.B8?.delayHours ?? 12);',
    becomes: 'game.scenario.orders.B8.delayHours',
    why: 'Every scenario has B8 with 12 hours.',
  },
  {
    file: 'src/engine/rules/blockade.ts',
    line: 'const at = pub.hour + (game.scenario.orders.B8?.delayHours ?? 12);',
    becomes: 'game.scenario.orders.B8?.delayHours && 12',
    why: 'Every scenario has B8 with 12 hours.',
  },
  {
    file: 'src/engine/rules/epilogue.ts',
    line: "shift(game, 'allies', 'us', cost?.us ?? 0, 'jupiters-leaked');",
    becomes: 'cost.us',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/epilogue.ts',
    line: "shift(game, 'prestige', 'ussr', cost?.ussr ?? 0, 'jupiters-leaked');",
    becomes: 'cost.ussr',
    why: LEVELS,
  },
  {
    file: 'src/engine/rules/epilogue.ts',
    line: "if (promised(game, WEAPONS, MISSILES_OUT) >= 0) ask(game, 'ussr', 'bombers', ['take-out', 'keep-bombers']);",
    becomes: 'true',
    why: 'A settlement takes missiles out, and no step of the epilogue before this one breaks that.',
  },
  {
    file: 'src/engine/rules/publicActs.ts',
    line: 'floated[issue] = Math.max(floated[issue] ?? 0, level);',
    becomes: 'floated[issue] && 0',
    why: 'A clause is floated further each time.',
  },
];
