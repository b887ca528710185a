import { maskNumber } from '../findings/mask.ts'

/** A text that a person wrote, with the identity, account and phone numbers in it masked. */
export const maskNumbers = (text: string): string => text.replace(/\d{10,}[\dXx]/g, maskNumber)
