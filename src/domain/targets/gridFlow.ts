/** The totals of a grid's rows and columns in whole units, of the same sum. */
export interface Margins {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** A grid of whole units inside an open pattern, and what found no place in it. */
export interface GridFlow {
  readonly cells: Float64Array;
  readonly unplaced: number;
}

/**
 * Any grid of whole units with the given margins that uses open cells only, as far as there is one.
 *
 * A greedy filling first, then shortest augmenting paths from rows with units left to columns with room left.
 *
 * @param margins - Integers from 0.
 * @param open - Row by row, 1 where a cell may hold something.
 * @returns The grid row by row; `unplaced` is 0 exactly when the pattern can carry the margins.
 * @see https://en.wikipedia.org/wiki/Dinic%27s_algorithm
 * @example
 * Array.from(gridFlow({ rows: Float64Array.of(2, 1), columns: Float64Array.of(1, 2) }, Uint8Array.of(1, 1, 0, 1)).cells) // => [1, 1, 0, 1]
 * gridFlow({ rows: Float64Array.of(2, 1), columns: Float64Array.of(1, 2) }, Uint8Array.of(1, 0, 0, 1)).unplaced // => 1
 */
export function gridFlow({ rows, columns }: Margins, open: Uint8Array): GridFlow {
  const state: State = { cells: new Float64Array(open.length), open, supply: rows.slice(), demand: columns.slice() };
  fillGreedily(state);
  for (let levels = levelsOf(state); levels; levels = levelsOf(state)) {
    const next = new Uint32Array(rows.length + columns.length);
    for (let row = 0; row < rows.length; row++) {
      if (state.supply[row] > 0) state.supply[row] -= push(state, levels, next, row, state.supply[row]);
    }
  }
  return { cells: state.cells, unplaced: state.supply.reduce((sum, left) => sum + left, 0) };
}

interface State {
  readonly cells: Float64Array;
  readonly open: Uint8Array;
  readonly supply: Float64Array;
  readonly demand: Float64Array;
}

function fillGreedily({ cells, open, supply, demand }: State): void {
  for (let index = 0; index < cells.length; index++) {
    const row = Math.floor(index / demand.length);
    const column = index % demand.length;
    const units = open[index] === 1 ? Math.min(supply[row], demand[column]) : 0;
    cells[index] = units;
    supply[row] -= units;
    demand[column] -= units;
  }
}

/** Steps from the rows with units left, rows first, then columns; undefined when no column with room is in reach. */
function levelsOf(state: State): Int32Array | undefined {
  const rowCount = state.supply.length;
  const levels = new Int32Array(rowCount + state.demand.length).fill(-1);
  const queue: number[] = [];
  state.supply.forEach((left, row) => left > 0 && queue.push(row));
  for (const row of queue) levels[row] = 0;
  let isReached = false;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    if (node >= rowCount && state.demand[node - rowCount] > 0) isReached = true;
    for (let other = firstOther(node, rowCount), end = endOfOthers(node, state); other < end; other++) {
      if (levels[other] >= 0 || roomBetween(state, node, other) === 0) continue;
      levels[other] = levels[node] + 1;
      queue.push(other);
    }
  }
  return isReached ? levels : undefined;
}

function firstOther(node: number, rowCount: number): number {
  return node < rowCount ? rowCount : 0;
}

function endOfOthers(node: number, { supply, demand }: State): number {
  return node < supply.length ? supply.length + demand.length : supply.length;
}

/** How much more may go from a row to a column, or be taken back from a column to a row. */
function roomBetween({ cells, open, supply, demand }: State, from: number, to: number): number {
  if (from < supply.length) return open[from * demand.length + to - supply.length] === 1 ? Infinity : 0;
  return cells[to * demand.length + from - supply.length];
}

/** Sends units on, one level down at a time; `next` remembers which ways are exhausted. */
function push(state: State, levels: Int32Array, next: Uint32Array, node: number, units: number): number {
  const rowCount = state.supply.length;
  let sent = 0;
  if (node >= rowCount) {
    sent = Math.min(units, state.demand[node - rowCount]);
    state.demand[node - rowCount] -= sent;
  }
  const first = firstOther(node, rowCount);
  for (const end = endOfOthers(node, state); sent < units && first + next[node] < end; next[node]++) {
    const other = first + next[node];
    const room = levels[other] === levels[node] + 1 ? Math.min(units - sent, roomBetween(state, node, other)) : 0;
    if (room === 0) continue;
    const passed = push(state, levels, next, other, room);
    if (node < rowCount) state.cells[node * state.demand.length + other - rowCount] += passed;
    else state.cells[other * state.demand.length + node - rowCount] -= passed;
    sent += passed;
    if (sent === units) break;
  }
  return sent;
}
