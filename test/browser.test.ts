import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundle } from './browser/bundle.ts'
import { chromiumPath, launch } from './browser/chromium.ts'
import { serve } from './browser/serve.ts'

interface Loaded {
  readonly exports: readonly string[]
  readonly violations: readonly string[]
}

const packages: readonly (readonly [name: string, exported: string])[] = [
  ['@hedui/core', 'check'],
  ['@hedui/ingest', 'defineAdapter'],
  ['@hedui/adapter-agriculture', 'agriculture'],
  ['@hedui/adapter-banks', 'banks'],
  ['@hedui/adapter-care-homes', 'careHomes'],
  ['@hedui/adapter-civil-affairs', 'civilAffairs'],
  ['@hedui/adapter-disabled-persons', 'disabledPersons'],
  ['@hedui/adapter-education', 'education'],
  ['@hedui/adapter-finance', 'finance'],
  ['@hedui/adapter-funeral', 'funeral'],
  ['@hedui/adapter-housing', 'housing'],
  ['@hedui/adapter-housing-fund', 'housingFund'],
  ['@hedui/adapter-human-resources', 'humanResources'],
  ['@hedui/adapter-justice', 'justice'],
  ['@hedui/adapter-market-regulation', 'marketRegulation'],
  ['@hedui/adapter-medical-insurance', 'medicalInsurance'],
  ['@hedui/adapter-organisation', 'organisation'],
  ['@hedui/adapter-public-security', 'publicSecurity'],
  ['@hedui/adapter-tax', 'tax'],
  ['@hedui/adapter-water', 'water'],
  ['@hedui/checks', 'checks'],
  ['@hedui/programmes-cn', 'catalogue'],
]

const absent = chromiumPath === undefined && process.env.CI === undefined

describe.skipIf(absent)("a browser whose policy is script-src 'self'", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launch()
  })

  afterAll(() => browser?.close())

  async function load(main: string): Promise<Loaded & { readonly errors: readonly string[] }> {
    const { url, stop } = await serve(main)
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(url, { waitUntil: 'load' })
    const loaded = await page.evaluate<Loaded>(
      '({ exports: Object.keys(globalThis.hedui ?? {}), violations: globalThis.violations })',
    )
    await page.close()
    await stop()
    return { ...loaded, errors }
  }

  it.each(packages)('runs %s without a violation or an error', async (name, exported) => {
    const { exports, violations, errors } = await load(await bundle(name))
    expect(errors).toEqual([])
    expect(violations).toEqual([])
    expect(exports).toContain(exported)
  })

  it('reports code made from text, so that the silence above means something', async () => {
    const { violations } = await load("try { new Function('') } catch { globalThis.hedui = {} }")
    expect(violations).toEqual(['script-src: eval'])
  })
})
