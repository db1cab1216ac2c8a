/** How far the course as a whole stayed with that of 1962. */
import type { Bundle, Event } from '../../engine/types.ts';
import type { Milestone, MilestoneCode, Scenario } from '../../scenario/types.ts';
import type { Chapter } from '../chapters.ts';
import type { CourseStep, TermsBeside } from './types.ts';

const IN_FORCE: readonly unknown[] = ['in-force', 'extended'];

const reaches = (step: MilestoneCode, { code, params }: Event): boolean => {
  switch (step) {
    case 'disclosed':
    case 'settled':
      return code === step;
    case 'proclaimed':
      return code === 'line' && (params.to === 'proclaimed' || IN_FORCE.includes(params.to));
    case 'in-force':
      return code === 'line' && IN_FORCE.includes(params.to);
  }
};

const stoodAtStart = (step: MilestoneCode, first: Chapter | undefined): boolean => {
  if (first === undefined) return false;
  const { disclosed, blockade } = first.start.pub;
  switch (step) {
    case 'disclosed':
      return disclosed !== 'no';
    case 'proclaimed':
      return blockade !== 'none';
    case 'in-force':
      return IN_FORCE.includes(blockade);
    case 'settled':
      return false;
  }
};

const hereOf = (chapters: readonly Chapter[], step: MilestoneCode): CourseStep['here'] => {
  const reached = chapters.find(({ events }) => events.some((event) => reaches(step, event)));
  if (reached !== undefined) return { turn: reached.turn, hour: reached.start.pub.hour };
  return stoodAtStart(step, chapters[0]) ? 'before' : 'never';
};

/** A step here is dated by its turn: one that came in the turn of 1962 came no earlier and no later. */
const laterBy = (
  { calendar }: Scenario,
  { hour: then }: Milestone,
  here: CourseStep['here'],
): number | null => {
  if (typeof here === 'string') return null;
  const lasts = calendar[here.turn]?.hours ?? 0;
  return then >= here.hour && then < here.hour + lasts ? 0 : here.hour - then;
};

/** In the order of the milestones. */
export const courseOf = (scenario: Scenario, chapters: readonly Chapter[]): readonly CourseStep[] =>
  scenario.milestones.map((milestone) => {
    const here = hereOf(chapters, milestone.code);
    return { milestone, here, laterHours: laterBy(scenario, milestone, here) };
  });

/** Keeping a secret that is not promised makes no difference. */
const differs = (here: Bundle | null, dated: Bundle, issue: number): boolean => {
  const level = dated.terms[issue] ?? 0;
  if (here === null || (here.terms[issue] ?? 0) !== level) return true;
  return level > 0 && here.publicity[issue] !== dated.publicity[issue];
};

/** The terms in force at the end beside those of 1962. */
export const termsOf = ({ milestones }: Scenario, here: Bundle | null): TermsBeside | null => {
  const dated = milestones.find(({ code }) => code === 'settled')?.bundle;
  if (dated === undefined) return null;
  const differ = dated.terms.flatMap((_, issue) => (differs(here, dated, issue) ? [issue] : []));
  return { here, dated, differ };
};
