import { add, constant, lessThan, month, monthsBetween, not, type Term } from '@hedui/core'

interface Child {
  to(field: 'person'): { readonly birthDate: Term<'date'>; readonly death: Term<'date'> }
}

/** Facts that make a child one: months of age on the month decided, and those up to which it is paid. */
export const childhood = (child: Child, decided: Term<'month'>, birthdayMonth: Term<'count'>) => ({
  ageInMonths: {
    is: monthsBetween(month(child.to('person').birthDate), decided),
    title: { zh: '月龄', en: 'age in months' },
  },
  paidBelow: {
    is: add(constant('count', 216), birthdayMonth),
    title: { zh: '停发月龄', en: 'months of age at which it ends' },
  },
  died: { is: month(child.to('person').death), title: { zh: '死亡月份', en: 'month of death' } },
})

/** Under 18 by the stop rule of the place. */
export const isChild = (f: { readonly ageInMonths: Term<'count'>; readonly paidBelow: Term<'count'> }) =>
  lessThan(f.ageInMonths, f.paidBelow)

/** Not dead before the month that is decided. */
export const isAlive = (f: { readonly died: Term<'month'> }, decided: Term<'month'>) =>
  not(lessThan(f.died, decided))
