import type { Check } from '@hedui/core'
import { decidedBy } from '../../packs/decided-by.ts'
import { isCheck } from '../../packs/rule.ts'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'

/** The rules that checks run and the programmes that can be decided. */
export const rules = (_: BodyOf<'rules'>, { state: { setup } }: Turn): ResultOf<'rules'> => ({
  rules: setup.rules.rules.map((check) => ({
    id: check.id,
    number: check.number,
    version: check.version,
    title: check.title,
    description: check.description,
    severity: setup.config.severities?.[check.id] ?? check.severity,
    tiers: isCheck(check) ? tiersOf(check) : [],
    needs: check.needs.map((alternatives) => [...alternatives]),
    options: Object.entries(check.options).map(([name, option]) => ({
      name,
      ...option,
      value: setup.config.options?.[check.id]?.[name] ?? option.default ?? null,
    })),
    basis: [...check.basis],
    innocent: [...check.innocent],
    next: [...check.next],
    off: setup.config.off?.[check.id] ?? null,
  })),
  programmes: decidedBy(setup.rules).programmes.map(({ id, version, title }) => ({ id, version, title })),
})

const tiersOf = ({ tier: { when, otherwise } }: Check) => (when ? [when.tier, otherwise] : [otherwise])
