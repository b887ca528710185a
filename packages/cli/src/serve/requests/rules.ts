import { checks } from '@hedui/checks'
import { programmes } from '@hedui/programmes-cn'
import type { ResultOf } from '../protocol/answer.ts'
import type { BodyOf } from '../protocol/request.ts'
import type { Turn } from '../session/turn.ts'

/** The rules that checks run and the programmes that can be decided. */
export const rules = (_: BodyOf<'rules'>, { state: { config } }: Turn): ResultOf<'rules'> => ({
  rules: checks.map((check) => ({
    id: check.id,
    number: check.number,
    version: check.version,
    title: check.title,
    description: check.description,
    severity: config.severities?.[check.id] ?? check.severity,
    tiers: check.tier.when ? [check.tier.when.tier, check.tier.otherwise] : [check.tier.otherwise],
    needs: check.needs.map((alternatives) => [...alternatives]),
    options: Object.entries(check.options).map(([name, option]) => ({
      name,
      ...option,
      value: config.options?.[check.id]?.[name] ?? option.default ?? null,
    })),
    basis: [...check.basis],
    innocent: [...check.innocent],
    next: [...check.next],
    off: config.off?.[check.id] ?? null,
  })),
  programmes: programmes.map(({ id, version, title }) => ({ id, version, title })),
})
