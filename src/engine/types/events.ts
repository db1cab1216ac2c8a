/** What happened, as codes and parameters. */
import type { Desk, Side } from '../../scenario/types.ts';

/** Who may know that something happened. `both`: the two governments; a side: that side alone; `none`: only the debrief. */
export type Audience = 'public' | 'both' | Side | 'none';

/**
 * Something that happened, as a code and parameters; never a sentence. Past tense. `desk` narrows a side's
 * audience to that desk and the leader (null: the whole side). Codes are listed in EVENT_CODES.
 */
export interface Event {
  readonly code: EventCode;
  readonly to: Audience;
  readonly desk: Desk | null;
  readonly turn: number;
  readonly params: { readonly [name: string]: string | number };
}

/**
 * Every event and its parameters:
 * phase {from,to} · turn {turn,hour} · meter {meter,side,by,value,cause; issue where it is stakes} · order {side,desk,kind,…args} ·
 * told {id} (a scenario event) · disclosed {by} · photographs {tier,launchers,spread} · agent-report {invasion} ·
 * assessment {temper} · source-report {temper} · alert {side,from,to} · alert-seen {side,alert} · alert-followed {side,from,to} · force {force,value} · roe {side,roe} ·
 * work {pace} · ready {from,to} (whole launchers, from version 3 of the rules on) · air-defence {free} · tactical {tactical} · berlin {allies} · line {from,to} · line-moved {radius} · line-rule {shipClass,instruction} ·
 * ships-ordered {count,instruction} · ship {ship,from,to,cause} · ship-report {ship,status} · submarines-ordered {instruction} · routine {routine,on} · held-down {submarine} ·
 * contact {submarine} · surfaced {submarine} · strike {destroyed,left} · landing {} · reprisal {side} · ceasefire {} · unsigned {force} · speech {side,kind} ·
 * ultimatum {side,hours} · ultimatum-lapsed {side} · photos-shown {} · denial-exposed {} · pause {state} · oas {} · nato-briefed {} ·
 * floated {issue,level} · observers {side} · allies-sounded {} ·
 * castro-calmed {} · sent {side,channel,act,slot,about?} · delayed {side,channel,hours} · heard {side,channel,act,slot,about?,late?} (late 1: an acceptance of an offer no longer open) · garbled {side,channel} ·
 * leaked {side,channel} · offer {side,slot,from,to} · agreed-in-public {side,slot} · pledge {by,issue,level,from,to} · crossed {} ·
 * exposed {side,about} · revealed {side,issue,level} ·
 * pledge-waiting {by,issue,level,ifIssue,ifLevel} · cheating-found {} ·
 * incident {incident,severity,side,pattern} · reaction {code,side,choice} · escaped {incident,pattern} · risk {ppm,cause} ·
 * nuclear {scale,from?} (from, out of what, from version 3 of the rules on) · settled {end} ·
 * epilogue {step} · inspection-refused {} · jupiters-leaked {} · removed {side} · rung {from,to} · end {end}
 */
export const EVENT_CODES = [
  'phase',
  'turn',
  'meter',
  'order',
  'told',
  'disclosed',
  'photographs',
  'agent-report',
  'assessment',
  'source-report',
  'alert',
  'alert-seen',
  'alert-followed',
  'force',
  'roe',
  'work',
  'ready',
  'air-defence',
  'tactical',
  'berlin',
  'camouflage',
  'line',
  'line-moved',
  'line-rule',
  'ships-ordered',
  'ship',
  'ship-report',
  'submarines-ordered',
  'routine',
  'held-down',
  'contact',
  'surfaced',
  'strike',
  'landing',
  'reprisal',
  'ceasefire',
  'unsigned',
  'speech',
  'ultimatum',
  'ultimatum-lapsed',
  'photos-shown',
  'denial-exposed',
  'pause',
  'oas',
  'nato-briefed',
  'floated',
  'observers',
  'allies-sounded',
  'castro-calmed',
  'sent',
  'delayed',
  'heard',
  'garbled',
  'leaked',
  'offer',
  'agreed-in-public',
  'pledge',
  'crossed',
  'exposed',
  'revealed',
  'pledge-waiting',
  'cheating-found',
  'incident',
  'reaction',
  'escaped',
  'risk',
  'nuclear',
  'settled',
  'epilogue',
  'inspection-refused',
  'jupiters-leaked',
  'removed',
  'rung',
  'end',
] as const;
export type EventCode = (typeof EVENT_CODES)[number];
