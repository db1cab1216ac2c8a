/** What the teacher takes home of a class: games, papers and what each seat did, as one file on this device. */
import type { ControlView } from '../../../classroom/types.ts';

/** The content of the file. Connections and clocks are left out: they say nothing of the class. */
export const keptText = ({ class: about, people, papers, evidence, debrief }: ControlView): string =>
  JSON.stringify(
    {
      format: 1,
      code: about.code,
      scenario: about.scenario,
      settings: about.settings,
      people: people.map(({ id, name, seat }) => ({ id, name, seat })),
      papers,
      evidence,
      debrief,
    },
    null,
    1,
  );

export function keptFile(view: ControlView): void {
  const address = URL.createObjectURL(new Blob([keptText(view)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `knot-of-war-class-${view.class.code.toLowerCase()}.json`;
  link.click();
  // Chrome reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
