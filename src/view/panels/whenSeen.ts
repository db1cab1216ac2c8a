/** A press is answered before its work is done: calls back in a task of its own, once the picture after the press has been painted. */
export const whenSeen = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};
