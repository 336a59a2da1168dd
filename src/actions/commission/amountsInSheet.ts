/** What the sheet says of the amounts in words. Knows labels in three languages, and is loaded when it is asked for first. */
export { checkUnits } from "./statedUnits";
export { refuseSumsAmongAmounts } from "./sumsAmongAmounts";
