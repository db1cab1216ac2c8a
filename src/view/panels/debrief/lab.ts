/** What the leaves of risk and of what might have been show of the lab, and what they may ask of it. */
import type { Danger } from '../../../scenario/types.ts';
import type { LabView } from '../../../store/lab.ts';
import type { LabPage } from '../../../store/page.ts';
import type { Mode } from '../../../store/types.ts';

export interface Lab extends LabView {
  /** The setting this game was played at. */
  readonly danger: Danger;
  /** Who sat where in this game, and will in a branch that is played on. */
  readonly mode: Mode;
  readonly page: LabPage;
}
