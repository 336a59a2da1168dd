import type { GridNetwork } from "./gridNetwork";

/**
 * Finds the least cost of a way from any column with too much to any with too little, and raises the prices by it.
 *
 * @param network - A grid whose steps cost 0 or more; its prices are changed.
 * @returns False when no column lacks anything that could reach it: the grid is even.
 * @see https://en.wikipedia.org/wiki/Dijkstra%27s_algorithm
 * @example
 * openCheapestWay(new GridNetwork(new GridCells(Float64Array.of(1, 1), Uint8Array.of(1, 1)), Float64Array.of(0), Float64Array.of(1, 1))) // => false
 * openCheapestWay(new GridNetwork(new GridCells(Float64Array.of(2, 0.5), Uint8Array.of(1, 1)), Float64Array.of(0), Float64Array.of(1, 1))) // => true
 */
export function openCheapestWay(network: GridNetwork): boolean {
  const { excess, rowCount } = network;
  const distances = new Float64Array(rowCount + excess.length).fill(Infinity);
  const seen = new Uint8Array(distances.length);
  excess.forEach((units, column) => units > 0 && (distances[rowCount + column] = 0));
  for (let node = nearest(distances, seen); node >= 0; node = nearest(distances, seen)) {
    if (node >= rowCount && excess[node - rowCount] < 0) {
      network.raisePrices(distances, distances[node]);
      return true;
    }
    seen[node] = 1;
    if (node < rowCount) reachColumns(network, node, distances);
    else reachRows(network, node - rowCount, distances);
  }
  return false;
}

function nearest(distances: Float64Array, seen: Uint8Array): number {
  let found = -1;
  for (let node = 0; node < distances.length; node++) {
    if (!seen[node] && distances[node] < (found < 0 ? Infinity : distances[found])) found = node;
  }
  return found;
}

function reachRows(network: GridNetwork, column: number, distances: Float64Array): void {
  const from = distances[network.rowCount + column];
  for (let row = 0; row < network.rowCount; row++) distances[row] = Math.min(distances[row], from + network.costOut(row, column));
}

function reachColumns(network: GridNetwork, row: number, distances: Float64Array): void {
  for (let column = 0; column < network.excess.length; column++) {
    const node = network.rowCount + column;
    distances[node] = Math.min(distances[node], distances[row] + network.costIn(row, column));
  }
}
