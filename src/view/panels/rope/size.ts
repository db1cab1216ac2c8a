/** Height of the drawing of the rope, in its own units. */
export const HEIGHT = 80;
