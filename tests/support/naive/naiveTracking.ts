import { divide, shownFraction, toDouble } from "./fractions";

export const naiveQuotient = (top: number, bottom: number): number => toDouble(divide(shownFraction(top), shownFraction(bottom)));
