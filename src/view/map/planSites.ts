/** The missile sites as one side sees them: what is known, and how many launchers are known or believed to be ready. */
import type { MissileSite } from '../../scenario/types.ts';
import type { MapPicture, MapSite, SiteGroup } from './picture.ts';
import { allegianceOf, type Seen } from './seen.ts';

interface Counted {
  readonly site: MissileSite;
  readonly ready: number;
}

export function planSites(seen: Seen): Pick<MapPicture, 'sites' | 'groups'> {
  const certain = seen.ussr !== null;
  const counted = (certain ? count : divide)(known(seen), readyLaunchers(seen));
  const sites = counted.map(
    ({ site, ready }): MapSite => ({
      id: site.id,
      label: seen.words.name(site.name),
      note: readyNote(seen, ready, site.launchers),
      lon: site.lon,
      lat: site.lat,
      kind: site.kind,
      allegiance: allegianceOf(seen, 'ussr'),
      certainty: certain || ready > 0 ? 'fix' : 'old',
      state: stateOf(seen, ready),
      leaving: seen.fate === 'leaving',
      group: groupOf(site),
    }),
  );
  return { sites, groups: groupsOf(seen, counted) };
}

function stateOf({ fate, pub }: Seen, ready: number): MapSite['state'] {
  if (fate === 'gone') return 'removed';
  if (pub.struck) return 'struck';
  return ready > 0 ? 'ready' : 'building';
}

/** Moscow knows them all; Washington the medium-range ones it has counted and the others once their day has come. */
function known({ scenario, ussr, sitesKnown, pub }: Seen): readonly MissileSite[] {
  if (ussr !== null) return scenario.sites;
  if (sitesKnown === 0) return [];
  const medium = scenario.sites
    .filter(({ kind }) => kind === 'mrbm')
    .toSorted((a, b) => a.foundOnTurn - b.foundOnTurn);
  const counted = new Set(medium.slice(0, sitesKnown));
  return scenario.sites.filter(
    (site) => counted.has(site) || (site.kind === 'irbm' && site.foundOnTurn <= pub.turn),
  );
}

/** Whole launchers: a fact in Moscow, an estimate in Washington. */
function readyLaunchers({ ussr, estimate }: Seen): number {
  if (ussr !== null) return Math.floor(ussr.launchers / 1000);
  return estimate === null || estimate.hour < 0 ? 0 : Math.max(0, Math.round(estimate.launchers / 1000));
}

/** A desk that is told no estimate says nothing of it. */
function readyNote({ ussr, estimate, words, fate }: Seen, ready: number, of: number): string {
  if (fate !== 'staying') return words[fate]();
  return ussr === null && estimate === null ? '' : words.ready(ready, of, ussr !== null);
}

/** Launchers become ready in the scenario's order; the result keeps the order of the sites. */
function count(sites: readonly MissileSite[], total: number): readonly Counted[] {
  let left = total;
  const ready = new Map<string, number>();
  for (const site of sites.toSorted((a, b) => a.readyRank - b.readyRank)) {
    const here = Math.min(left, site.launchers);
    ready.set(site.id, here);
    left -= here;
  }
  return sites.map((site) => ({ site, ready: ready.get(site.id) ?? 0 }));
}

/**
 * Washington counts launchers and cannot say whose they are: each medium-range site it knows has its part of them by its size, the
 * first to be ready the larger one; what is more is at the others. So a new site does not empty those known before.
 */
function divide(sites: readonly MissileSite[], total: number): readonly Counted[] {
  const byRank = sites.filter(({ kind }) => kind === 'mrbm').toSorted((a, b) => a.readyRank - b.readyRank);
  const room = byRank.reduce((sum, { launchers }) => sum + launchers, 0);
  let left = Math.min(total, room);
  let open = room;
  const ready = new Map<string, number>();
  for (const { id, launchers } of byRank) {
    const here = Math.min(launchers, Math.ceil((left * launchers) / open));
    ready.set(id, here);
    left -= here;
    open -= launchers;
  }
  const others = count(
    sites.filter(({ kind }) => kind !== 'mrbm'),
    total - Math.min(total, room),
  );
  for (const { site, ready: here } of others) ready.set(site.id, here);
  return sites.map((site) => ({ site, ready: ready.get(site.id) ?? 0 }));
}

/** Sites of one place share an id but for its number. */
const groupOf = ({ id }: MissileSite): string => id.replace(/\d+$/, '');

/** Groups of one are named like any other site. */
function groupsOf(seen: Seen, counted: readonly Counted[]): readonly SiteGroup[] {
  const ids = [...new Set(counted.map(({ site }) => groupOf(site)))];
  return ids.flatMap((id) => {
    const members = counted.filter(({ site }) => groupOf(site) === id);
    if (members.length < 2) return [];
    const ready = members.reduce((sum, member) => sum + member.ready, 0);
    const launchers = members.reduce((sum, { site }) => sum + site.launchers, 0);
    const label = commonStart(members.map(({ site }) => seen.words.name(site.name)));
    return [{ id, label, note: readyNote(seen, ready, launchers) }];
  });
}

/** `San Cristobal 1` and `San Cristobal 2` are at San Cristobal, in any language that numbers them last. */
function commonStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length).trim();
}
