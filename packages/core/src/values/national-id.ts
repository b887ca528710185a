import { isCalendarDay } from './calendar.ts'
import { checkCharacter } from './check-character.ts'
import { digitsOfNumber, showsLostDigits } from './digits-of-number.ts'
import { isPermanentResidentId2017, isPermanentResidentId2023 } from './permanent-resident-id.ts'
import { normaliseId } from './text.ts'

export type NationalIdState =
  | 'ok'
  | 'length'
  | 'check-digit'
  | 'date'
  | 'future-date'
  | 'precision-lost'
  | 'legacy-15'
  | 'pseudo'
  | 'area-unknown'
  | 'characters'

export interface NationalId {
  readonly state: NationalIdState
  /** `pseudo`: made up by an older system; `none`: not an identity number. */
  readonly kind: 'genuine' | 'legacy15' | 'pseudo' | 'foreigner' | 'none'
  /** What persons are joined by; null for whatever is damaged, invented, invalid or not safely upgraded. */
  readonly number: string | null
  /** The number as normalised, never repaired. */
  readonly text: string
  /** `YYYY-MM-DD` */
  readonly birthDate: string | null
  readonly sex: 'male' | 'female' | null
  /** Six digits: where the number was first issued, which a move or a reform does not change. */
  readonly division: string | null
}

export interface NationalIdOptions {
  /** All six-digit divisions ever used; left out, none is unknown. */
  readonly areas?: ReadonlySet<string>
  /** The day `YYYY-MM-DD` after which nobody is born yet. */
  readonly asOf?: string
}

const pseudo = /^(?:0{18}|\d+N|B[\dX]+)$/
const residencePermit = /^8[123]0000/

const none = (state: NationalIdState, text: string): NationalId => ({
  state,
  kind: 'none',
  number: null,
  text,
  birthDate: null,
  sex: null,
  division: null,
})

/**
 * Tests a resident's identity number: citizens' of 18 and 15 characters (GB 11643), residence permits of Hong
 * Kong, Macao and Taiwan residents, foreigners' permanent-resident IDs of 2017 and 2023. Nothing is repaired.
 */
export function parseNationalId(raw: string, options: NationalIdOptions = {}): NationalId {
  const text = normaliseId(raw)
  if (pseudo.test(text)) return { ...none('pseudo', text), kind: 'pseudo' }
  if (isPermanentResidentId2017(text) || isPermanentResidentId2023(text))
    return { ...none('ok', text), kind: 'foreigner', number: text }
  if (/^\d{17}[\dX]$/.test(text)) return eighteen(text, options)
  if (/^\d{15}$/.test(text)) return fifteen(text)
  if (showsLostDigits(text)) return none('precision-lost', text)
  return none(/^[\dX]*$/.test(text) ? 'length' : 'characters', text)
}

/** Tests a number cell: one of more than 15 digits has lost the rest, whatever it prints. */
export function nationalIdFromNumber(n: number, options: NationalIdOptions = {}): NationalId {
  const digits = digitsOfNumber(n)
  if (digits.ok) return parseNationalId(digits.value, options)
  return none(digits.code === 'identifier.precision-lost' ? 'precision-lost' : 'characters', String(n))
}

function eighteen(text: string, { areas, asOf }: NationalIdOptions): NationalId {
  if (checkCharacter(text) !== text.charAt(17))
    return none(text.endsWith('000') ? 'precision-lost' : 'check-digit', text)
  const birthDate = birthDateOf(text.slice(6, 14))
  if (birthDate === null) return none('date', text)
  const division = text.slice(0, 6)
  const unknown = areas !== undefined && !areas.has(division) && !residencePermit.test(text)
  return {
    state: asOf !== undefined && birthDate > asOf ? 'future-date' : unknown ? 'area-unknown' : 'ok',
    kind: 'genuine',
    number: text,
    text,
    birthDate,
    sex: sexOf(text.charAt(16)),
    division,
  }
}

function fifteen(text: string): NationalId {
  const birthDate = birthDateOf(`19${text.slice(6, 12)}`)
  if (birthDate === null) return none('date', text)
  const body = `${text.slice(0, 6)}19${text.slice(6)}`
  // Sequences 996 to 999 marked centenarians, whose century is 18: a guess, so it is not made.
  const centenarian = /99[6-9]$/.test(text)
  return {
    state: 'legacy-15',
    kind: 'legacy15',
    number: centenarian ? null : body + checkCharacter(body),
    text,
    birthDate: centenarian ? null : birthDate,
    sex: sexOf(text.charAt(14)),
    division: text.slice(0, 6),
  }
}

const sexOf = (digit: string): 'male' | 'female' => (Number(digit) % 2 === 1 ? 'male' : 'female')

const birthDateOf = (digits: string): string | null => {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
  return isCalendarDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}
