import type { PaneServices } from "./services";
import type { SelectionState } from "./state/selection";
import type { Form } from "./useForms";

/** What a screen that writes is given: its form, and the pane around it. */
export interface WritingScreenProps<State, Action> extends Form<State, Action> {
  readonly takesFocus: boolean;
  readonly selection: SelectionState;
  readonly services: PaneServices;
  /** A write is over; `isWritten` where it wrote something. */
  readonly onWritten: (isWritten: boolean) => void;
  /** Selects cells in the workbook. */
  readonly onShow: (address: string) => void;
  readonly onUndo: () => void;
  /** Tries again to give cells back. */
  readonly onRetry: () => void;
  readonly isUndoing: boolean;
  readonly onBack: () => void;
}
