/** After the game of a class: its story, the way to the whole debrief, and what a teacher takes along. */
import type { AfterClass } from '../../store/afterClass.ts';
import { offerFile } from '../files.ts';
import { tellOnce } from './tellOnce.ts';

/** Counts up when a field changes its name or its meaning. */
const FORMAT = 1;

export const afterClass: AfterClass = {
  story: tellOnce(async (scenario, episode) => {
    const { openClassStory } = await import('../../debrief/classStory.ts');
    const told = openClassStory(scenario, episode);
    if (!told.ok) return null;
    // The orders of a game that the bell cut short are no whole game's: there the estimate stands.
    if (told.value.stopped) return told.value;
    const { withRisk } = await import('./classRisk.ts');
    return { ...told.value, debrief: await withRisk(scenario, episode, told.value.debrief) };
  }),
  bookLink: async (scenario, episode) => {
    const { formatLink } = await import('../../session/link.ts');
    return formatLink(new URL('.', location.href).href, scenario, episode, { mode: 'hot-seat' });
  },
  offerTable: async (code, rows) => {
    const [{ csvOf }, { classTable }] = await Promise.all([
      import('../../debrief/csv.ts'),
      import('../../debrief/classTable.ts'),
    ]);
    offerFile(`knot-of-war-class-${code}.csv`, csvOf(classTable(rows)), 'text/csv');
  },
  offerClass: (kept) =>
    offerFile(
      `knot-of-war-class-${kept.code}.json`,
      JSON.stringify({ kind: 'knot-of-war-class', format: FORMAT, ...kept }, null, 1),
    ),
};
