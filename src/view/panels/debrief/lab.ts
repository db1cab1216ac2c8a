/** What the leaves of risk and of what might have been show of the lab, and what they may ask of it. */
import type { LabView } from '../../../store/lab.ts';
import type { Page } from '../../../store/page.ts';
import type { Mode } from '../../../store/types.ts';

export interface Lab extends LabView {
  /** Who sat where in this game, and will in a branch that is played on. */
  readonly mode: Mode;
  readonly page: Page;
}
