import { failure, type Result } from '../base/result.ts';
import type { RecordFault, RecordFaultCode } from './port.ts';

/** The refusal of a record. */
export const fault = (
  code: RecordFaultCode,
  params: RecordFault['params'] = {},
): Result<never, RecordFault> => failure({ code, params });
