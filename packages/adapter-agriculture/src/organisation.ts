/** A unified social credit code: 18 places with a letter before the last one, which no person's number has. */
export const isOrganisation = (text: string): boolean => /^(?=.*[A-Z].)[0-9A-Z]{18}$/.test(text.toUpperCase())
