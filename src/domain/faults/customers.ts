/** What can be wrong with customers, their classes and their visits. */
export const customerFaults = {
  "date-after-asof": "{place} is {found}, which is after asOf, {asOf}. Give a later asOf, or leave out the rows after it.",
  "too-few-customers": "Too few customers: {found} for {bins} bins. Use fewer bins.",
  "cutoff-out-of-range": "{place} is {found}. Write a share of the total above 0 and up to 1, such as 0.8.",
  "cutoffs-order": "{place} is {found}, which is not above the cutoff before it. List cutoffs from lowest to highest.",
  "class-labels-count": "{place} has {found} cell(s), but {expected} are needed. Give one label more than there are cutoffs.",
  "nothing-to-class": "No class: values holds no number above 0.",
  "intervals-columns": "{place} has {found} column(s). Use two: class, days.",
  "intervals-empty": "{place} has no class. Give at least one row with class and days.",
  "interval-not-whole": "{place} is {found}. Give a whole number of days from 1.",
  "interval-twice": "{place} is {found}, and so is row {other}. Every class needs one row.",
  "no-interval": "No interval: {place} is {found}, which intervals does not list.",
  "visit-too-late": "The next visit would be after 9999-12-31, the last date that a cell can show. Use a shorter interval.",
  "nobody-before": "Nobody to retain: before holds no customer.",
} as const;
