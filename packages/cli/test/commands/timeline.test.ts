import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../county.ts'
import { run } from '../run.ts'

const place = temporaryFolder()
afterAll(() => place.remove())
const path = join(import.meta.dirname, '../../../../examples/timeline/member-dies.json')
const example = JSON.parse(readFileSync(path, 'utf8'))
const timeline = (...args: string[]) => run(['timeline', ...args, '--lang', 'en'], place.path)
const written = (more: object): string => {
  writeFileSync(join(place.path, 'case.json'), JSON.stringify({ ...example, ...more }))
  return 'case.json'
}

describe('hedui timeline', () => {
  it('says from which month on something else is due and why, and what was paid too little or too much', async () => {
    const { code, stdout } = await timeline(path)
    expect(code).toBe(0)
    expect(stdout).toMatch(/2024-10 +eligible +710\.00 +head died in an earlier month/)
    expect(stdout).toMatch(/2024-10 +710\.00 +765\.00 +0\.00 +55\.00\n/)
    expect(stdout).toMatch(/all +110\.00 +110\.00\n/)
    expect(stdout).toContain('nothing may be paid by this')
  })

  it('goes by the months and the programme that are typed, without payments where none are given', async () => {
    const typed = ['--from', '2024-09', '--to', '2024-10', '--programme', 'dibao.rural', '--format', 'json']
    const { stdout } = await timeline(written({ payments: undefined }), ...typed)
    const { timeline: line, payments } = JSON.parse(stdout)
    expect(payments).toBeNull()
    expect(line.months.map(({ month, amountFen }: Record<string, unknown>) => [month, amountFen])).toEqual([
      ['2024-09', 15_000],
      ['2024-10', 30_000],
    ])
  })

  it('takes spells, moves and what inquiries found', async () => {
    const [head, spouse, child] = example.household.members
    const kept = { from: '2024-11-05', to: null, status: 'in-prison' }
    const household = {
      ...example.household,
      members: [
        head,
        { ...spouse, spells: [kept] },
        { ...child, joinedOn: '2024-09-15', leftOn: '2024-12-20' },
      ],
      assets: [{ from: '2024-12-01', to: null, withinRule: false }],
    }
    const { stdout } = await timeline(written({ household, payments: [] }), '--format', 'json')
    const { timeline: line } = JSON.parse(stdout)
    expect(
      line.changes.map(({ month, result, amountFen }: Record<string, unknown>) => [month, result, amountFen]),
    ).toEqual([
      ['2024-08', 'eligible', 11_000],
      ['2024-10', 'eligible', 71_000],
      ['2024-12', 'ineligible', 0],
    ])
  })

  it.each([
    [{ from: undefined }, 'give --from YYYY-MM and --to YYYY-MM'],
    [{ programme: 'rich' }, 'there are no rules for a programme "rich"'],
    [{ household: { members: [{ id: 'a', joined: '2024-01-01' }] } }, 'household.members[0]'],
    [{ payments: [{ month: 'May', amountFen: 1 }] }, 'payments[0].month'],
  ])('refuses %j', async (more, reason) => {
    const { code, stderr } = await timeline(written(more))
    expect(code).toBe(2)
    expect(stderr).toContain(reason)
  })
})
