import { expect, it } from 'vitest'
import { catalogue, programmes } from '../src/index.ts'

/** Relief goes to a person or a household and is decided for the household; a home is paid by its residents. */
const decidedFor: Readonly<Record<string, string>> = {
  'temporary-relief': 'household',
  'care-home': 'person',
}

it('every programme with rules is plain data and stands in the catalogue under the same title', () => {
  for (const programme of programmes) {
    expect(JSON.parse(JSON.stringify(programme))).toEqual(programme)
    const entry = catalogue.find(({ id }) => id === programme.id)
    expect([entry?.title, entry?.excludes]).toEqual([programme.title, programme.excludes])
    expect([programme.id, programme.unit]).toEqual([programme.id, decidedFor[programme.id] ?? entry?.unit])
  }
})

it('every condition and ground cites the law', () => {
  for (const { conditions, members, incomes, roundings } of programmes)
    for (const { basis } of [
      conditions,
      members?.counted,
      members?.notCounted,
      incomes?.notCounted,
      roundings,
    ].flatMap((part) => Object.values(part ?? {})))
      expect(basis.length).toBeGreaterThan(0)
})

it('the catalogue says of which programmes the library holds the rules', () => {
  const found = catalogue.filter(({ rules }) => rules === 'found').map(({ id }) => id)
  expect(found.toSorted()).toEqual(programmes.map(({ id }) => id).toSorted())
})
