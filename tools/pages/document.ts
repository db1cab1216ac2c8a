/** The measured figures as a document. */
import { availableParallelism } from 'node:os';
import { AIMS } from './aims.ts';
import type { Figures } from './section.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const aims = (figures: Figures): string =>
  table(
    ['Aim', 'Found', 'Met'],
    AIMS.map(({ says, found, holds }) => [
      says,
      found(figures) ?? 'not measured',
      holds(figures) ? 'yes' : 'no',
    ]),
  );

const details = ({ lighthouse, visit, responses, turn, heap, debrief }: Figures): string[] => {
  const kilobytes = (bytes: number | undefined): string => `${Math.round((bytes ?? Number.NaN) / 1000)} KB`;
  const whole = (value: number | undefined): string => String(Math.round(value ?? Number.NaN));
  return [
    `Lighthouse: first paint ${whole(lighthouse?.firstPaintMs)} ms, speed index ${whole(lighthouse?.speedIndexMs)} ms, blocked ${whole(lighthouse?.blockedMs)} ms. Took points away in some run: ${lighthouse?.faults.join(', ') || 'nothing'}.`,
    `First visit: title alone ${kilobytes(visit?.titleBytes)}; with a game begun (briefing, desk, map, advisers) ${kilobytes(visit?.gameBytes)}; with everything that is then kept for play without a network (all languages, scenarios and fonts) ${kilobytes(visit?.keptBytes)}.`,
    `A turn shown: ${turn?.frames} frames, the longest ${whole(turn?.longestFrameMs)} ms of own script; ${turn?.longTasks} tasks of 50 ms and more, the longest ${whole(turn?.longestTaskMs)} ms.`,
    `Memory: ${kilobytes(heap?.beforeBytes)} after the first drill.`,
    `Press to picture, milliseconds: ${Object.entries(responses ?? {})
      .map(([name, time]) => `${name} ${time}`)
      .join(', ')}.`,
    `A finished game opened: replay ${whole(debrief?.replayMs)} ms, ledger ${whole(debrief?.ledgerMs)} ms, other luck and all dangers ${whole(debrief?.luckMs)} ms, report ${whole(debrief?.reportMs)} ms, the effects of every order ${whole(debrief?.effectsMs)} ms. Its leaves at a quarter of the speed: ${Object.entries(
      debrief?.presses ?? {},
    )
      .map(([leaf, time]) => `${leaf} ${time}`)
      .join(', ')} ms.`,
  ];
};

export const documentOf = (figures: Figures): string => `# How fast the page is

Written by \`npm run bench:pages\` on ${availableParallelism()} cores shared with other work, no graphics card (software rendering), Chromium without a
window. Lighthouse: its mobile preset, medians of five runs. "A quarter of the speed" is the browser's own throttle of the processor by four.
Bytes are counted at the server's sockets, headers and all, files compressed by brotli as a browser takes them on this machine or over
https. Press to picture is the browser's own event timing (steps of 8 ms, nothing under 16), the middle of three rounds.

${aims(figures)}

${details(figures)
  .map((line) => `- ${line}`)
  .join('\n')}
`;
