/** The debrief's own script. Fetched while the last turn is watched, so that it is there when the game is over. */
export const fetchDebrief = () => import('../debrief/DebriefBook.tsx');
