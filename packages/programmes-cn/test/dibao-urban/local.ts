/** What localities choose: bands, add-ons and gradual exit, and what rests on them. */
export const local = /^(conditions|roundings)|^facts\.(addOns|exiting|payable)/
