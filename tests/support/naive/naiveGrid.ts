/** Every grid of whole units with the given margins and zeros: for small totals only. */
export function allGrids(rows: readonly number[], columns: readonly number[], open: readonly boolean[]): number[][] {
  const grids: number[][] = [];
  const fill = (cells: number[], inRow: number[], inColumn: number[]): void => {
    const index = cells.length;
    if (index === open.length) {
      if ([...inRow, ...inColumn].every((left) => left === 0)) grids.push(cells);
      return;
    }
    const [row, column] = [Math.floor(index / columns.length), index % columns.length];
    if (column === 0 && row > 0 && inRow[row - 1] !== 0) return;
    const most = open[index] ? Math.min(inRow[row], inColumn[column]) : 0;
    for (let units = 0; units <= most; units++) {
      fill([...cells, units], inRow.map((left, at) => (at === row ? left - units : left)), inColumn.map((left, at) => (at === column ? left - units : left)));
    }
  };
  fill([], [...rows], [...columns]);
  return grids;
}

/** Iterative proportional fitting as the textbook says it, on the cells that are above 0 in some grid. */
export function naiveFit(rows: readonly number[], columns: readonly number[], seed: readonly number[], grids: readonly (readonly number[])[]): number[] {
  let fit = seed.map((value, index) => (grids.some((grid) => grid[index] > 0) ? value : 0));
  const sumWhere = (test: (index: number) => boolean): number => fit.reduce((sum, value, index) => (test(index) ? sum + value : sum), 0);
  const rowOf = (index: number): number => Math.floor(index / columns.length);
  const columnOf = (index: number): number => index % columns.length;
  for (let round = 0; round < 3000; round++) {
    const rowSums = rows.map((_, row) => sumWhere((index) => rowOf(index) === row));
    fit = fit.map((value, index) => (value === 0 ? 0 : (value / rowSums[rowOf(index)]) * rows[rowOf(index)]));
    const columnSums = columns.map((_, column) => sumWhere((index) => columnOf(index) === column));
    fit = fit.map((value, index) => (value === 0 ? 0 : (value / columnSums[columnOf(index)]) * columns[columnOf(index)]));
    if (rows.every((total, row) => Math.abs(sumWhere((index) => rowOf(index) === row) - total) < 1e-12)) break;
  }
  return fit;
}

export const distance = (grid: readonly number[], fit: readonly number[]): number => grid.reduce((sum, units, index) => sum + Math.abs(units - fit[index]), 0);
