import { describeError } from "../locales/problems";
import type { Workbook } from "../workbook/workbook";
import { postToPane } from "./bus";
import { commandIds, type CommandId } from "./ids";

/** What Office hands to a function command; it waits for `completed`. */
interface CommandEvent {
  completed(): void;
}

export type Command = (event: CommandEvent) => Promise<void>;

/**
 * The ribbon's function commands. Each asks the pane for one action and tells it of a failure: a button that fails
 * in silence is a button that looks broken.
 *
 * @param showPane - Opens the task pane, where every outcome is shown.
 */
export function createCommands(workbook: Workbook, showPane: () => Promise<void>): Readonly<Record<CommandId, Command>> {
  const command = (run: () => Promise<void>): Command => async (event) => {
    try {
      await run();
    } catch (error) {
      postToPane({ type: "failed", problem: describeError(error) });
    } finally {
      // The message waits for the pane; where even the pane cannot be shown, Excel must still be set free.
      await showPane().catch((error: unknown) => postToPane({ type: "failed", problem: describeError(error) })).finally(() => event.completed());
    }
  };
  return {
    [commandIds.splitSelection]: command(async () => {
      const selection = await workbook.readSelection();
      postToPane({ type: "split-selection", weights: selection.requestedAddress });
    }),
    [commandIds.undoLastWrite]: command(async () => {
      // The pane shows how far it is, and the way to stop.
      postToPane({ type: "undo" });
    }),
  };
}
