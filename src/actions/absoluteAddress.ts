import { formatAddress, type Area } from "../workbook/address";

/** With dollar signs: the cells stay where they are when a formula is filled down. */
export function absoluteAddress(area: Area): string {
  const address = formatAddress(area);
  const cells = address.lastIndexOf("!") + 1;
  return address.slice(0, cells) + address.slice(cells).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
