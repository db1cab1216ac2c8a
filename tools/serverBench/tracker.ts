/** Orders on their way: each is done when it has been acknowledged and every client it concerns has been shown it. */

interface Order {
  /** When it was due to be sent, whether or not the generator was late. */
  readonly due: number;
  readonly asker: number;
  readonly number: number;
  left: number;
}

export interface Tracker {
  /** An order goes out; `left` clients and the acknowledgement have to come. */
  sent(room: number, asker: number, number: number, due: number, left: number): void;
  acknowledged(room: number, asker: number, number: number): void;
  /** A client of the room has been shown the asker's order of this number, and with it all before it. */
  shown(room: number, client: number, asker: number, number: number): void;
  /** The order was refused and counts for nothing. */
  dropped(room: number, asker: number, number: number): void;
  /** Milliseconds of those that are done, in rising order, and how many were refused; forgets everything. */
  take(): { readonly done: Float64Array; readonly refused: number };
  open(): number;
}

export const makeTracker = (): Tracker => {
  let done: number[] = [];
  let refused = 0;
  const orders = new Map<string, Order[]>();
  const last = new Map<string, number>();
  const finish = (key: string, list: Order[], order: Order): void => {
    order.left -= 1;
    if (order.left > 0) return;
    done.push(performance.now() - order.due);
    remove(key, list, order);
  };
  const remove = (key: string, list: Order[], order: Order): void => {
    if (list.length === 1) orders.delete(key);
    else list.splice(list.indexOf(order), 1);
  };
  const ofAsker = (room: number, asker: number): string => `${room}/${asker}`;
  return {
    sent: (room, asker, number, due, left) => {
      const key = ofAsker(room, asker);
      const list = orders.get(key) ?? [];
      list.push({ due, asker, number, left: left + 1 });
      orders.set(key, list);
    },
    acknowledged: (room, asker, number) => {
      const key = ofAsker(room, asker);
      const list = orders.get(key) ?? [];
      const order = list.find((one) => one.number === number);
      if (order !== undefined) finish(key, list, order);
    },
    shown: (room, client, asker, number) => {
      const known = `${room}/${client}/${asker}`;
      const before = last.get(known) ?? 0;
      if (number <= before) return;
      last.set(known, number);
      const key = ofAsker(room, asker);
      const list = orders.get(key) ?? [];
      for (const order of list.filter((one) => one.number > before && one.number <= number))
        finish(key, list, order);
    },
    dropped: (room, asker, number) => {
      const key = ofAsker(room, asker);
      const list = orders.get(key) ?? [];
      const order = list.find((one) => one.number === number);
      refused += 1;
      if (order !== undefined) remove(key, list, order);
    },
    take: () => {
      const taken = { done: Float64Array.from(done).sort(), refused };
      done = [];
      refused = 0;
      orders.clear();
      return taken;
    },
    open: () => [...orders.values()].reduce((sum, list) => sum + list.length, 0),
  };
};
