/** What can be missing when progress is measured. */
export const trackingFaults = {
  "no-target": "No target: {place} is blank or 0.",
  "target-negative": "{place} is {found}. A target is above 0.",
  "no-previous": "Nothing to compare with: {place} is blank or 0.",
} as const;
