/** The map's words, from the catalogue and the scenario's own texts. */
import type { MapWords } from '../../map/seen.ts';
import { branch, type Words } from '../words/words.ts';

const KILOMETRES_TO_A_MILE = 1.852;

export const mapWordsOf = ({ text, names }: Words): MapWords => ({
  name: (key) => names.of(key),
  place: (id) => text.say(`map.place.${id}`),
  line: (status, radius) => text.say('map.line', { status: branch(status), radius }),
  unsure: (name) => text.say('map.unsure', { name }),
  ship: (status, hours, schematic) =>
    schematic
      ? text.say('map.ship.schematic')
      : text.say('map.ship', { status: branch(status), age: hours === 0 ? 'fresh' : 'old', hours }),
  submarine: (status) => text.say('map.submarine', { status: branch(status) }),
  contact: (n) => text.say('map.contact', { n }),
  contactNote: (hours) => text.say('map.contact.note', { hours }),
  ready: (launchers, of, certain) =>
    text.say('map.ready', { launchers, of, certain: certain ? 'yes' : 'no' }),
  leaving: () => text.say('map.leaving'),
  gone: () => text.say('map.gone'),
  flight: (kind, lost) => text.say('map.flight', { kind, lost: lost ? 'yes' : 'no' }),
  ring: (viewer, kind, miles, pending) =>
    text.say('map.ring', {
      viewer,
      kind,
      miles: text.number(roundTo(10, miles)),
      kilometres: text.number(roundTo(viewer === 'ussr' ? 100 : 10, miles * KILOMETRES_TO_A_MILE)),
      pending: pending ? 'yes' : 'no',
    }),
  legend: (theme) => ({
    title: text.say('map.sheet.title', { theme }),
    note: text.say('map.sheet.note', { theme }),
    miles: text.say('map.sheet.miles'),
    kilometres: text.say('map.sheet.kilometres'),
  }),
});

const roundTo = (step: number, value: number): number => Math.round(value / step) * step;
