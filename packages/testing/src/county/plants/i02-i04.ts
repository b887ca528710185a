import { grantDibao } from '../story/grant.ts'
import { addPerson } from '../story/person.ts'
import { contribute, deposit, drawPension } from '../story/registers.ts'
import type { Person, Story } from '../story/story.ts'
import { adult } from './people.ts'
import { anomaly, innocent, type Plant } from './plant.ts'
import { rowsOf } from './rows.ts'

const lists = ['members', 'contributions', 'pensions', 'deposits'] as const

/** A 低保 household of two in which somebody declares so much a month, and a register says something of that person. */
const declaring =
  (fen: number, age: number, says: (story: Story, person: Person) => void) => (story: Story) => {
    const head = adult(story)
    const person = addPerson(story, { age, relation: age > 55 ? 'parent' : 'spouse' })
    const dibao = grantDibao(story, [head, person])
    dibao.members[0]!.income = 20_000
    dibao.members[1]!.income = fen
    says(story, person)
    return { persons: [person], cites: rowsOf(person, lists) }
  }

const everyMonth = (story: Story, each: (month: number) => void): void =>
  story.world.months.forEach((_, month) => {
    each(month)
  })

const wage = 42_000

const insured = (text: string, fen: number, kind: typeof anomaly): Plant =>
  kind(
    'I02',
    text,
    declaring(fen, 36, (story, person) =>
      everyMonth(story, (month) => contribute(story, person, month, wage)),
    ),
  )

/** I02 在职参保. */
export const i02: readonly Plant[] = [
  insured('an employer pays contributions in every month; no wage is declared', 0, anomaly),
  anomaly(
    'I02',
    'an employer pays contributions for one month; no wage is declared',
    declaring(0, 36, (story, person) => contribute(story, person, 0, wage)),
  ),
  insured('the wage is declared', wage, innocent),
  innocent(
    'I02',
    'pays as a flexible worker, no employer',
    declaring(0, 36, (story, person) =>
      everyMonth(story, (month) =>
        contribute(story, person, month, wage, {
          ...{ scheme: 'flexible-pension', payer: 'self', employer: null },
        }),
      ),
    ),
  ),
  innocent(
    'I02',
    'the employer paid old arrears; no month of the period is covered',
    declaring(0, 36, (story, person) =>
      contribute(story, person, -9, wage, { receivedAt: story.world.day(0, 18) }),
    ),
  ),
]

/** I03 公积金缴存. */
export const i03: readonly Plant[] = [
  anomaly(
    'I03',
    'an employer deposits in every month; no wage is declared',
    declaring(0, 36, (story, person) => everyMonth(story, (month) => deposit(story, person, month, 5_000))),
  ),
  anomaly(
    'I03',
    'an employer deposits for one month; no wage is declared',
    declaring(0, 36, (story, person) => deposit(story, person, 0, 5_000)),
  ),
  innocent(
    'I03',
    'the wage is declared',
    declaring(wage, 36, (story, person) =>
      everyMonth(story, (month) => deposit(story, person, month, 5_000)),
    ),
  ),
  innocent(
    'I03',
    'a back deposit for months long past',
    declaring(0, 36, (story, person) =>
      deposit(story, person, -8, 5_000, {
        ...{ depositKind: 'back-pay', receivedAt: story.world.day(0, 12) },
      }),
    ),
  ),
  innocent(
    'I03',
    'a voluntary deposit of the person, no employer',
    declaring(0, 36, (story, person) =>
      everyMonth(story, (month) =>
        deposit(story, person, month, 0, {
          ...{ employer: null, depositKind: 'voluntary', ownAmount: 3_000 },
        }),
      ),
    ),
  ),
]

const pensioner = (
  kind: typeof anomaly,
  text: string,
  scheme: string,
  draws: number,
  declares: number,
): Plant =>
  kind(
    'I04',
    text,
    declaring(declares, 66, (story, person) => drawPension(story, person, scheme, draws)),
  )

/** I04 领取职工养老金未申报. */
export const i04: readonly Plant[] = [
  pensioner(anomaly, 'draws an employee pension; nothing is declared', 'employee-pension', 98_000, 0),
  pensioner(
    anomaly,
    'declared 200 yuan; the employee pension is several times that',
    'employee-pension',
    85_000,
    20_000,
  ),
  pensioner(innocent, 'the employee pension is declared in full', 'employee-pension', 40_000, 40_000),
  pensioner(
    innocent,
    'the basic pension of the residents’ scheme is not income',
    'resident-pension',
    20_500,
    0,
  ),
]
