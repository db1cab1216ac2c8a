/** The parts of the ladder in the order in which they are measured and told. */
import type { Stage } from './stage.ts';
import { BUDGET_STAGE } from './stages/budgets.ts';
import { CALIBRATION_STAGE } from './stages/calibration.ts';
import { DOCTRINE_STAGE } from './stages/doctrines.ts';
import { EXPLOITER_STAGE } from './stages/exploiter.ts';
import { FIXED_STAGE } from './stages/fixed.ts';
import { RULE_STAGE } from './stages/rules.ts';
import { VARIETY_STAGE } from './stages/variety.ts';

export const STAGES: readonly Stage[] = [
  BUDGET_STAGE,
  RULE_STAGE,
  FIXED_STAGE,
  DOCTRINE_STAGE,
  EXPLOITER_STAGE,
  CALIBRATION_STAGE,
  VARIETY_STAGE,
];
