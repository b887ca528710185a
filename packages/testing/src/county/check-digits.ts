const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The number with its check character (GB 11643): the weighted sum of all eighteen is 1 modulo 11. */
export function withCheckCharacter(first17: string): string {
  let rest = 0
  for (let i = 0; i < 17; i++) rest = (rest + (weights[i] as number) * (first17.charCodeAt(i) - 48)) % 11
  const check = (12 - rest) % 11
  return first17 + (check === 10 ? 'X' : String(check))
}

/** A card number with its last digit (ISO/IEC 7812-1). */
export function withCardCheck(digits: string): string {
  let sum = 0
  for (let i = digits.length - 1, double = true; i >= 0; i--, double = !double) {
    const digit = (digits.charCodeAt(i) - 48) * (double ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return digits + String((10 - (sum % 10)) % 10)
}
