export { sha256 } from './digest/sha256.ts'
export { type BankAccount, parseBankAccount, passesLuhn } from './values/bank-account.ts'
export { checkCharacter } from './values/check-character.ts'
export { type CreditCode, parseCreditCode } from './values/credit-code.ts'
export { parseDate } from './values/date.ts'
export { dateFromSerial, parseDateOrSerial } from './values/date-serial.ts'
export { dateBounds, dateOfDay, dayNumber, isDay } from './values/day.ts'
export { type DibaoCertificate, parseDibaoCertificate } from './values/dibao-certificate.ts'
export { digitsOfNumber, showsLostDigits } from './values/digits-of-number.ts'
export { type DisabilityCertificate, parseDisabilityCertificate } from './values/disability-certificate.ts'
export { type Division, divisionContains, parseDivision } from './values/division.ts'
export {
  fenFromNumber,
  formatYuan,
  parseFen,
  parseWan,
  parseYuan,
  wanFromNumber,
  yuanFromNumber,
} from './values/money.ts'
export {
  addMonths as monthPlus,
  isMonth,
  monthBounds,
  monthIndex,
  monthOfDate,
  monthOfIndex,
  parseMonth,
} from './values/month.ts'
export {
  type NationalId,
  type NationalIdState,
  nationalIdFromNumber,
  parseNationalId,
} from './values/national-id.ts'
export { parseOrganisationCode } from './values/organisation-code.ts'
export { type OutlierLimits, type Outlying, outlying } from './values/outlying.ts'
export { type Phone, parsePhone } from './values/phone.ts'
export { parsePlate } from './values/plate.ts'
export { type Parsed, problem, success } from './values/problem.ts'
export { parseCount, parseQuantity } from './values/quantity.ts'
export { isDestroyed, normaliseFigures, normaliseId, normaliseName, normaliseText } from './values/text.ts'
