import { FlowNetwork, type Margins } from "./flowNetwork";

/** A grid of whole units inside an open pattern, and what found no place in it. */
interface GridFlow {
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
export function gridFlow(margins: Margins, open: Uint8Array): GridFlow {
  const network = new FlowNetwork(margins, open);
  const { cells, supply } = network;
  network.fillGreedily();
  for (let levels = levelsOf(network); levels; levels = levelsOf(network)) {
    const next = new Uint32Array(network.nodeCount);
    for (let row = 0; row < supply.length; row++) {
      if (supply[row] > 0) supply[row] -= push(network, levels, next, row, supply[row]);
    }
  }
  return { cells, unplaced: supply.reduce((sum, left) => sum + left, 0) };
}

/** Steps from the rows with units left, rows first, then columns; undefined when no column with room is in reach. */
function levelsOf(network: FlowNetwork): Int32Array | undefined {
  const levels = new Int32Array(network.nodeCount).fill(-1);
  const queue: number[] = [];
  network.supply.forEach((left, row) => left > 0 && queue.push(row));
  for (const row of queue) levels[row] = 0;
  let isReached = false;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    if (node >= network.rowCount && network.demand[node - network.rowCount] > 0) isReached = true;
    const [first, end] = network.othersOf(node);
    for (let other = first; other < end; other++) {
      if (levels[other] >= 0 || network.roomBetween(node, other) === 0) continue;
      levels[other] = levels[node] + 1;
      queue.push(other);
    }
  }
  return isReached ? levels : undefined;
}

/** Sends units on, one level down at a time; `next` remembers which ways are exhausted. */
function push(network: FlowNetwork, levels: Int32Array, next: Uint32Array, node: number, units: number): number {
  const { rowCount, demand } = network;
  let sent = 0;
  if (node >= rowCount) {
    sent = Math.min(units, demand[node - rowCount]);
    demand[node - rowCount] -= sent;
  }
  const [first, end] = network.othersOf(node);
  for (; sent < units && first + next[node] < end; next[node]++) {
    const other = first + next[node];
    const room = levels[other] === levels[node] + 1 ? Math.min(units - sent, network.roomBetween(node, other)) : 0;
    if (room === 0) continue;
    const passed = push(network, levels, next, other, room);
    network.move(node, other, passed);
    sent += passed;
    if (sent === units) break;
  }
  return sent;
}
