import {
  all,
  any,
  type Condition,
  type graph,
  holds,
  isIn,
  isNotIn,
  not,
  type Row,
  type Term,
} from '@hedui/core'
import { texts } from './option.ts'

type Person = Row<typeof graph.entities, 'person'>

/** What the numbers begin with that the place's own household register has given out. */
export const ownPrefixes = texts({
  title: {
    zh: '本地历次区划的身份证号前六位（未列明的，查无此人只作提示）',
    en: 'first six digits of the numbers that this place has issued, by all its former codes (where none is listed, absence from the register is but a note)',
  },
  default: ['none'],
  source:
    'design: a number keeps the code of the division that issued it (GB 11643), so each place lists its own',
})

/** Who issued the person's number; unknown of residence permits, which no household register gives out. */
export const issued = (p: Person, o: { readonly ownPrefixes: Term<'option'> }) => ({
  issuedHere: p
    .many('identifiers')
    .where((i) => isIn(i.issuedIn, o.ownPrefixes))
    .exists(),
  issuedElsewhere: p
    .many('identifiers')
    .where((i) => isNotIn(i.issuedIn, o.ownPrefixes))
    .exists(),
})
export const issuedTitles = {
  issuedHere: { zh: '号码由本地签发', en: 'number issued here' },
  issuedElsewhere: { zh: '号码由外地签发', en: 'number issued elsewhere' },
}

interface Issued {
  readonly issuedHere: Term<'truth'>
  readonly issuedElsewhere: Term<'truth'>
}

/** Whether some household register would have the bearer of the number: it would, or nobody can tell. */
export const hasRegister = ({ issuedHere, issuedElsewhere }: Issued): Condition =>
  any(holds(issuedHere), holds(issuedElsewhere))

/** Not in the register of this place, by a number that another issued: that one's register may have the person. */
export const mayBeElsewhere = (registered: Term<'truth'>, { issuedElsewhere }: Issued): Condition =>
  all(not(holds(registered)), holds(issuedElsewhere))

/** Why absence from the register proves nothing. */
export const registeredElsewhere = {
  zh: '号码由外地签发，本人登记在外地户籍',
  en: 'the number was issued elsewhere, and the person is registered there',
}
export const permitHolder = {
  zh: '持港澳台居民居住证、外国人永久居留身份证的人，户籍登记中本来没有（不作结论）',
  en: 'holders of residence permits for people of Hong Kong, Macao and Taiwan or of foreigners’ permanent-residence cards stand in no household register (no verdict)',
}
