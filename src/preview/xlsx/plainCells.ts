import { addressOf, positionOf } from "./address";

/**
 * The cells of a sheet in the one spelling that exceljs reads: every row and cell with its address, which files may leave out,
 * and days as numbers, which files in the strict format spell 2020-06-01. Text that has neither is returned as it is.
 */
export function plainCells(data: string): string {
  const hasAll = !/<(?:c|row)(?=[\s/>])(?![^>]*\sr=")/.test(data);
  const addressed = hasAll ? data : withAddresses(data);
  return / t="d"/.test(addressed) ? withSerialDays(addressed) : addressed;
}

function withAddresses(data: string): string {
  let row = -1;
  let column = -1;
  return data.replace(/<(c|row)(?=[\s/>])([^>]*)>/g, (tag, name: string, attributes: string) => {
    const said = /\sr="([^"]*)"/.exec(attributes)?.[1];
    if (name === "row") {
      row = said === undefined ? row + 1 : Number(said) - 1;
      column = -1;
      return said === undefined ? `<row r="${row + 1}"${attributes}>` : tag;
    }
    column = said === undefined ? column + 1 : positionOf(said).column;
    return said === undefined ? `<c r="${addressOf(row, column)}"${attributes}>` : tag;
  });
}

function withSerialDays(data: string): string {
  return data.replace(/<c\b([^>]*) t="d"([^>]*)>((?:(?!<\/c>)[\s\S])*?<v>)([^<]*)<\/v>/g, (cell, before: string, after: string, between: string, day: string) => {
    const serial = serialOf(day);
    return Number.isNaN(serial) ? cell : `<c${before}${after}>${between}${serial}</v>`;
  });
}

function serialOf(day: string): number {
  if (/^\d\d:\d\d/.test(day)) return serialOf(`1899-12-30T${day}`);
  return Date.parse(/T/.test(day) ? `${day.replace(/Z$/, "")}Z` : `${day}T00:00:00Z`) / 86_400_000 + 25_569;
}
