/** Names of the function commands as manifest.xml calls them. Permanent. */
export const commandIds = {
  /** Opens the pane at "Split a target" with the selected cells as weights. */
  splitSelection: "splitSelection",
  /** Takes back what the add-in wrote last and says so in the pane. */
  undoLastWrite: "undoLastWrite",
} as const;

export type CommandId = (typeof commandIds)[keyof typeof commandIds];
