/** Cells or a table came, went or moved while they were written: what was planned may no longer be meant. */
export class Moved extends Error {}
