/** Checks every scenario in every language: one line each, then all faults. Ends with 1 when there are any. */
import {
  languagesOf,
  readScenario,
  readTexts,
  SCENARIO_IDS,
  type ScenarioId,
} from '../scenario/catalogue.ts';
import { hashScenario } from '../scenario/hash.ts';
import { parseScenario } from '../scenario/parse.ts';
import { parseTexts } from '../scenario/texts.ts';
import type { Fault, Scenario } from '../scenario/types.ts';
import { claimsOf } from '../scenario/walk.ts';
import { faultLine } from './loadScenario.ts';

interface Report {
  readonly line: string;
  readonly faults: readonly string[];
}

const languageFaults = (scenario: Scenario, present: readonly string[]): readonly Fault[] =>
  scenario.languages
    .filter((language) => !present.includes(language))
    .map((language) => ({ path: 'languages', code: 'no-texts', found: language }));

const textFaults = async (id: ScenarioId, scenario: Scenario): Promise<readonly string[]> => {
  const present = languagesOf(id);
  const checked = present.map(async (language) => {
    const texts = parseTexts(await readTexts(id, language, scenario), scenario);
    return texts.ok ? [] : texts.error.map((fault) => `text/${language} ${faultLine(fault)}`);
  });
  return [...languageFaults(scenario, present).map(faultLine), ...(await Promise.all(checked)).flat()];
};

/** How many of the claims name a source, and how many works' entries they rest on. */
const coverage = (scenario: Scenario): string => {
  const claims = claimsOf(scenario);
  const sourced = claims.filter(({ value }) => value.length > 0).length;
  return `${sourced} of ${claims.length} claims sourced, ${Object.keys(scenario.sources).length} sources`;
};

const summary = (scenario: Scenario): string =>
  [
    `${scenario.calendar.length} turns`,
    `${scenario.events.length} events`,
    `${scenario.history.length} historical orders`,
    coverage(scenario),
    scenario.languages.join(' '),
    hashScenario(scenario),
  ].join(', ');

const check = async (id: ScenarioId): Promise<Report> => {
  const parsed = parseScenario(await readScenario(id));
  if (!parsed.ok) return { line: `${id}: not sound`, faults: parsed.error.map(faultLine) };
  return { line: `${id}: ${summary(parsed.value)}`, faults: await textFaults(id, parsed.value) };
};

const reports = await Promise.all(SCENARIO_IDS.map(check));
for (const { line, faults } of reports) {
  console.log(faults.length === 0 ? line : `${line}, ${faults.length} faults`);
  for (const found of faults) console.log(`  ${found}`);
}
process.exitCode = reports.some(({ faults }) => faults.length > 0) ? 1 : 0;
