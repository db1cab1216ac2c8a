/** From what a viewer sees to the picture on the map. Pure; it can draw no more than the observation holds. */
import type { Event, Observation } from '../../engine/types.ts';
import type { Scenario, Side } from '../../scenario/types.ts';
import { fateOf } from './agreed.ts';
import { fewerLabels } from './fewerLabels.ts';
import type { GlobeMark, MapLine, MapPicture, MapRing, MapWarship, Theme } from './picture.ts';
import { CAPE_MAISI, GLOBE_PLACES, LINE_BEARINGS, SHEET_PLACES } from './places.ts';
import { planFlights } from './planFlights.ts';
import { planReach, reachedCities } from './planReach.ts';
import { planShips, planSubmarines } from './planShips.ts';
import { planSites } from './planSites.ts';
import { allegianceOf, type MapChoices, type MapWords, type Seen } from './seen.ts';

/** `news`: what the side has heard of the turn that was resolved last. */
export function planMap(
  observation: Observation,
  scenario: Scenario,
  words: MapWords,
  { selected, ranges, labels }: MapChoices,
  news: readonly Event[],
): MapPicture {
  const seen = seenBy(observation, scenario, words);
  const { sites, groups } = planSites(seen);
  const rings = ranges ? planReach(seen, sites) : [];
  const picture: MapPicture = {
    theme: themeOf(seen),
    legend: words.legend(themeOf(seen)),
    cuba: allegianceOf(seen, 'ussr'),
    ships: planShips(seen),
    submarines: planSubmarines(seen),
    warships: planWarships(seen),
    sites,
    groups,
    agreed: words.leaving(),
    line: planLine(seen),
    flights: planFlights(seen, news),
    strikes: [],
    rings,
    places: [
      ...SHEET_PLACES.map((place) => ({ ...place, label: words.place(place.id) })),
      ...reachedCities(seen, rings),
    ],
    marks: planMarks(seen),
    selected,
  };
  return labels === 'few' ? fewerLabels(picture) : picture;
}

/** How far the missiles reach that a side knows of, nearest first, whether it is drawn or not. */
export function reachOf(observation: Observation, scenario: Scenario, words: MapWords): readonly MapRing[] {
  const seen = seenBy(observation, scenario, words);
  return planReach(seen, planSites(seen).sites);
}

function seenBy({ own, pub, side, truth, pledges }: Observation, scenario: Scenario, words: MapWords): Seen {
  const base = { scenario, words, pub, fate: fateOf(pledges), viewer: side ?? 'us', truth: truth !== null };
  if (truth !== null) {
    return {
      ...base,
      us: null,
      ussr: truth.ussr.military,
      estimate: null,
      sitesKnown: scenario.sites.length,
    };
  }
  if (own?.side === 'us') {
    const { military: us, intelligence: estimate, common } = own;
    return { ...base, us, ussr: null, estimate, sitesKnown: common.sitesKnown };
  }
  return { ...base, us: null, ussr: own?.military ?? null, estimate: null, sitesKnown: 0 };
}

const themeOf = ({ truth, viewer }: Seen): Theme =>
  truth ? 'truth' : viewer === 'us' ? 'washington' : 'moscow';

function planLine({ pub, words }: Seen): MapLine {
  const status = pub.blockade === 'extended' ? 'in-force' : pub.blockade;
  if (status === 'none') return { status, label: '', arc: null };
  const arc = { ...CAPE_MAISI, ...LINE_BEARINGS, radiusNm: pub.lineRadius };
  return { status, label: words.line(status, pub.lineRadius), arc };
}

/** Stations at sea are drawn while there is a line to keep. */
function planWarships(seen: Seen): readonly MapWarship[] {
  if (seen.pub.blockade === 'none' || seen.pub.blockade === 'lifted') return [];
  return seen.scenario.warships.map(({ id, name, lon, lat, kind }) => ({
    id,
    lon,
    lat,
    kind,
    label: seen.words.name(name),
    note: '',
    allegiance: allegianceOf(seen, 'us'),
  }));
}

function planMarks(seen: Seen): readonly GlobeMark[] {
  return GLOBE_PLACES.map((mark) => {
    const side: Side = mark.id === 'ussr' || mark.id === 'globe-cuba' ? 'ussr' : 'us';
    return { ...mark, label: seen.words.place(mark.id), allegiance: allegianceOf(seen, side) };
  });
}
