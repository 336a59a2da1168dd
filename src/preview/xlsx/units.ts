/**
 * Widths and heights of a snapshot are pixels at 96 dpi, the unit of the preview's grid.
 * Files count columns in digits of the default font (7 pixels each, 5 around) and rows in points.
 */
export function pixelsOfColumn(digits: number): number {
  return Math.round(digits < 1 ? digits * 12 : digits * 7 + 5);
}

export function digitsOfColumn(pixels: number): number {
  return pixels < 12 ? pixels / 12 : (pixels - 5) / 7;
}

export function pixelsOfRow(points: number): number {
  return Math.round((points * 4) / 3);
}

export function pointsOfRow(pixels: number): number {
  return (pixels * 3) / 4;
}
