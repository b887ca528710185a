import { describe, expect, it } from 'vitest'
import { localised } from '../../src/config/localised.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { Config } from '../../src/config/schema.ts'

const config: Config = {
  region: '331122',
  options: { 'vehicle-owner': { maxValue: 1, years: 5 } },
  severities: { 'vehicle-owner': 'medium' },
  local: [
    { area: '3311', options: { 'vehicle-owner': { maxValue: 2 } } },
    { from: '2025-07-01', to: '2025-10-01', options: { 'vehicle-owner': { maxValue: 3 } } },
    { area: '330102', severities: { 'vehicle-owner': 'high' } },
    { from: '2025-09-01', off: { 'account-shared-by-many': 'until March' } },
  ],
}
const at = (region: string | undefined, asOf: string) => localised(config, { region, asOf })

describe('settings of places and times', () => {
  it.each([
    ['an area goes before the general', '331122', '2025-06-30', 2],
    ['its own division is in it', '3311', '2025-06-30', 2],
    ['another area does not apply', '330102', '2025-06-30', 1],
    ['where the place is not known no area applies', undefined, '2025-06-30', 1],
    ['from its first day on', '331122', '2025-07-01', 3],
    ['to the day before its last', '331122', '2025-09-30', 3],
    ['no longer on the last', '331122', '2025-10-01', 2],
  ])('%s', (_, region, asOf, maxValue) => {
    expect(at(region, asOf).options?.['vehicle-owner']).toEqual({ maxValue, years: 5 })
  })

  it('severities and rules switched off follow place and day too', () => {
    expect(at('330102', '2025-06-30')).toMatchObject({ severities: { 'vehicle-owner': 'high' } })
    expect(at('331122', '2025-09-01').off).toEqual({ 'account-shared-by-many': 'until March' })
    expect(at('331122', '2025-08-31').off).toEqual({})
  })

  it('without any, the configuration stays as it is', () => {
    const { local, ...general } = config
    expect(localised(general, { asOf: '2025-06-30' })).toEqual(general)
  })

  it('a day that no calendar has is refused with its place', () => {
    const text = JSON.stringify({ local: [{ from: '2025-02-30' }] })
    expect(() => parseConfig(text, 'hedui.config.json')).toThrow(
      expect.objectContaining({
        facts: expect.objectContaining({
          problems: [{ at: 'local[0].from', code: 'day', found: '2025-02-30' }],
        }),
      }),
    )
  })
})
