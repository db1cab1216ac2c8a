/** What goes over the socket. Every message from a client is checked by its shape on the server before anything else. */
import type { ClassRefusal, ClassSetup, Request } from './types.ts';
import type {
  AnyView,
  CabinetPart,
  ControlView,
  ProjectorView,
  SeatView,
  Watched,
  WorldPart,
} from './viewTypes.ts';

/** Path of the socket on the server's own address. */
export const SOCKET_PATH = '/rooms';

export type Answer<T = null> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & ClassRefusal);

/** Links of a new room. Tokens are 32 characters of base64url; only their hashes are kept. */
export interface Opened {
  readonly code: string;
  readonly control: string;
  readonly projector: string;
}

/** What a teacher has chosen, with the scenario by its id. */
export type GivenSetup = Omit<ClassSetup, 'scenario' | 'rules'> & { readonly scenario: string };

/** What a client may send; each is answered through the acknowledgement. */
export interface FromClient {
  open(setup: GivenSetup, answer: (given: Answer<Opened>) => void): void;
  /**
   * A new student: a code gives a token, a dealt name and a seat. `command` is as for `ask`, of at least 20 characters that nobody can
   * guess: asked again with the same one, because the answer was lost, it gives the same token and no second seat.
   */
  join(command: string, code: string, answer: (given: Answer<{ readonly token: string }>) => void): void;
  /** This connection speaks for the token from now on; the view follows as `view`. */
  enter(token: string, answer: (given: Answer<{ readonly role: Role }>) => void): void;
  /** `command` is 1 to 40 letters, digits or hyphens, the same when asked again: what was done once is answered and not done twice. The answer counts nothing: it would tell how much others do. */
  ask(command: string, request: Request, answer: (given: Answer) => void): void;
  /** The view whole, once more. */
  sync(answer: (given: Answer) => void): void;
}
export type Role = 'seat' | 'control' | 'projector';

/** The view from version `from` to version `to`: parts that have changed; all of them where `from` is 0. */
export interface News {
  /** Whose view it is. */
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly parts: Partial<Parts<SeatView>> | Partial<Parts<ControlView>> | Partial<Parts<ProjectorView>>;
  /** The server's clock when it was sent: pages count down by it. */
  readonly now: number;
}

/** A log grows at its end: what is sent is its tail from `from`, which may lie before the end that is known (a turn was undone). */
export interface LogTail {
  readonly from: number;
  readonly events: SeatView['log'];
}
/** Of a cabinet, a world or somebody in the room: the fields that have changed (`pieces.ts`). */
export type CabinetNews = Omit<Partial<CabinetPart>, 'people'> & {
  readonly people?: readonly Partial<CabinetPart['people'][number]>[];
};
export type WorldNews = Omit<Partial<WorldPart>, 'log' | 'cabinets'> & {
  readonly log?: LogTail;
  readonly cabinets?: { readonly [side in keyof WorldPart['cabinets']]?: CabinetNews };
};
interface Pieces {
  readonly log: LogTail;
  readonly cabinet: CabinetNews | null;
  /** As many as there are; `{}` where nothing is new. */
  readonly worlds: readonly WorldNews[];
  readonly people: readonly Partial<Watched>[];
}
export type Parts<View extends AnyView> = {
  readonly [part in keyof View]: part extends keyof Pieces ? Pieces[part] : View[part];
};

export interface FromServer {
  view(news: News): void;
  /** The room is gone, or this token no longer opens it. */
  gone(why: ClassRefusal): void;
}

/** The same as the socket library wants it: it takes no interface for a list of events. */
export type Events<Messages> = { [name in keyof Messages]: Messages[name] };
