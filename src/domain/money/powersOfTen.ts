/** 10^0 to 10^22: the powers of ten that a double holds exactly, so that one division by them rounds only once. */
export const POWERS_OF_TEN: readonly number[] = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Integers below this many units have at most 15 digits, so a cell shows every one of them. */
export const FIFTEEN_DIGITS = 1e15;

/** Sums and products of integers up to here stay exact in a double, with one bit to spare for a doubling. */
export const EXACT_LIMIT = 2 ** 52;
