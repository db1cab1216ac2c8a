/** Whether a value from outside is an order or action at all: right keys, right ranges. Judged before any rule. */
import { type Fields, isFields } from '../base/fields.ts';
import { CHANNELS, ISSUES, LEVELS, ORDER_KINDS, SHIP_CLASSES, SHIP_INSTRUCTIONS } from '../scenario/types.ts';
import { CLAIM_SUBJECTS, OFFER_SLOTS, ROUTINES } from './types.ts';

const isIndex = (value: unknown, below: number): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < below;
const isOneOf = (value: unknown, list: readonly string[]): boolean =>
  typeof value === 'string' && list.includes(value);
const isStep = (value: unknown): boolean => value === 1 || value === -1;
/** Offers and threats run from 12 hours to four days. */
const isHours = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 12 && Number(value) <= 96;

const isBundle = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  const { terms, publicity } = value;
  if (!Array.isArray(terms) || !Array.isArray(publicity)) return false;
  if (terms.length !== ISSUES.length || publicity.length !== ISSUES.length) return false;
  return ISSUES.every(
    (issue, index) => isIndex(terms[index], LEVELS[issue].length) && isIndex(publicity[index], 3),
  );
};

const isMessage = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  if (value['act'] === 'offer') return isBundle(value['bundle']) && isHours(value['hours']);
  if (value['act'] === 'claim') return isOneOf(value['about'], CLAIM_SUBJECTS);
  return value['act'] === 'warn' || value['act'] === 'reassure';
};

const isShipList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 64 &&
  new Set(value).size === value.length &&
  value.every((id) => typeof id === 'string');

const isClause = (order: Fields): boolean => {
  const issue = ISSUES[Number(order['issue'])];
  if (!isIndex(order['issue'], ISSUES.length) || issue === undefined) return false;
  return isIndex(order['level'], LEVELS[issue].length) && order['level'] !== 0;
};

/** True when `value` is shaped like an Order of its kind. */
export const isOrder = (value: unknown): boolean => {
  if (!isFields(value) || !isOneOf(value['kind'], ORDER_KINDS)) return false;
  switch (value['kind']) {
    case 'M1':
    case 'M5':
    case 'M8':
    case 'M11':
      return isStep(value['step']);
    case 'M2':
      return (
        isOneOf(value['force'], ['air', 'landing']) &&
        (value['feint'] === undefined || value['feint'] === true)
      );
    case 'M9':
      return typeof value['on'] === 'boolean' && (value['quiet'] === undefined || value['quiet'] === true);
    case 'M12':
    case 'I7':
      return typeof value['on'] === 'boolean';
    case 'M15':
      return isOneOf(value['routine'], ROUTINES) && typeof value['on'] === 'boolean';
    case 'B4':
      return isOneOf(value['shipClass'], SHIP_CLASSES) && isOneOf(value['instruction'], ['hail', 'board']);
    case 'B5':
      return isOneOf(value['shipClass'], SHIP_CLASSES);
    case 'B8':
      return isShipList(value['ships']) && isOneOf(value['instruction'], SHIP_INSTRUCTIONS);
    case 'B9':
      return isOneOf(value['instruction'], ['shadow', 'withdraw']);
    default:
      return isTalkOrder(value);
  }
};

const isTalkOrder = (value: Fields): boolean => {
  switch (value['kind']) {
    case 'P2':
    case 'C4':
      return isHours(value['hours']);
    case 'P8':
      return isClause(value);
    case 'P5':
      return isBundle(value['bundle']) && isHours(value['hours']);
    case 'C1':
    case 'C2':
    case 'C3':
      return isMessage(value['message']);
    case 'K1':
      return isIndex(value['slot'], OFFER_SLOTS) && typeof value['rider'] === 'boolean';
    case 'K2':
      return (
        isIndex(value['slot'], OFFER_SLOTS) &&
        isOneOf(value['channel'], CHANNELS) &&
        isBundle(value['bundle']) &&
        isHours(value['hours'])
      );
    case 'K3':
      return isIndex(value['slot'], OFFER_SLOTS);
    case 'K4':
      return (
        isClause(value) &&
        isIndex(value['publicity'], 3) &&
        (value['if'] === undefined || (isFields(value['if']) && isClause(value['if'])))
      );
    case 'K5':
      return isIndex(value['pledge'], 64);
    case 'K6':
      return isIndex(value['issue'], ISSUES.length);
    default:
      return true;
  }
};
