import { checkCharacter } from './check-character.ts'

/** Form of the foreigners' permanent-resident ID of 2017: three letters and twelve digits, no check. */
export const isPermanentResidentId2017 = (id: string): boolean => /^[A-Z]{3}\d{12}$/.test(id)

/** The foreigners' permanent-resident ID of 2023: 18 characters from a 9, with the citizen number's check. */
export const isPermanentResidentId2023 = (id: string): boolean =>
  /^9\d{16}[\dX]$/.test(id) && checkCharacter(id) === id.charAt(17)
