/** How long Excel may take before it is asked whether a cell is being edited. */
const patience = 500;

type Listener = (isWaiting: boolean) => void;
const listeners = new Set<Listener>();
let waitingCalls = 0;

/**
 * Calls back when Excel begins to wait for the user to leave a cell that is being edited, and when it goes on; returns the
 * way to stop. Excel itself only delays its answers and says nothing.
 */
export function watchCellEdit(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells the watchers why a conversation takes so long, where a cell that is being edited is why. */
export async function tellingOfCellEdit<T>(conversation: Promise<T>): Promise<T> {
  if (listeners.size === 0) return conversation;
  const state = { isOver: false, isWaiting: false };
  const ask = async (): Promise<void> => {
    const isWaiting = await isCellEdited();
    if (state.isOver) return;
    tell(state, isWaiting);
    timer = setTimeout(() => void ask(), patience);
  };
  let timer = setTimeout(() => void ask(), patience);
  try {
    return await conversation;
  } finally {
    state.isOver = true;
    clearTimeout(timer);
    tell(state, false);
  }
}

function tell(state: { isWaiting: boolean }, isWaiting: boolean): void {
  if (state.isWaiting === isWaiting) return;
  state.isWaiting = isWaiting;
  const before = waitingCalls > 0;
  waitingCalls += isWaiting ? 1 : -1;
  if (before !== waitingCalls > 0) for (const listener of [...listeners]) listener(waitingCalls > 0);
}

/** A question that Excel refuses at once while a cell is being edited. Any other refusal is told to whoever waits for an answer. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.application.load("calculationMode");
      await context.sync();
    });
    return false;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error && error.code === "InvalidOperationInCellEditMode";
  }
}
