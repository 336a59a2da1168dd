/**
 * When the map is sure enough, in one place. A wrong column pays people wrongly and a needless question costs a click, so
 * whatever lies between is asked.
 */

/** A meaning below this is not proposed. A sure word inside a longer header (0.57) is below it, a likely header whose values fit (0.8) above. */
export const ACCEPT = 0.6;

/** Two columns for one meaning that a job needs, and they differ by less: a sure word (0.95) and a likely one (0.8) are asked, a sure one and a possible one (0.5) are not. */
export const CLOSE = 0.2;

/** A column is offered in a question for a needed meaning from here on: its values could be it, though no word says so. */
export const OFFER = 0.2;

/** The same for the day on which a row counts: a header that possibly names it (0.5), or values that all are dates. */
export const OFFER_DAY = 0.5;

/** A kind of region below this is not proposed at all; two kinds above it that differ by less than CLOSE_KINDS are asked. */
export const ACCEPT_KIND = 0.5;
export const CLOSE_KINDS = 0.1;

/**
 * Values in a unit of 10,000 that are larger than this would be more than 100 million a row. They are rather single units below
 * a banner that was copied. Thousands reach farther, because yearly targets of a team are written in them.
 */
export const LARGEST_BELIEVED: Readonly<Record<number, number>> = { 1000: 100_000, 10_000: 10_000, 1_000_000: 10_000, 100_000_000: 1000 };

/** Whole targets that never reach this and say no unit are as likely thousands: a team's month of less than 10,000 is rare in any currency. */
export const SMALLEST_BELIEVED_TARGET = 10_000;

/** Rates below a % whose largest is below this are parts of one: a plan that never pays a tenth of a percent is no plan. Up to 1 they could be either. */
export const SMALLEST_PERCENT = 0.1;

/** Targets and orders of the same people that differ by more than this are in different units: three years of orders are 36 times a month's target, thousands are a thousand times. */
export const UNLIKE_ORDERS = 100;
