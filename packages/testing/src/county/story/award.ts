import type { Person, Story } from './story.ts'

export interface AwardOf {
  readonly head: Person
  /** Whoever was in the household then, with the head. */
  readonly members: readonly Person[]
  /** Years before the county's first month. */
  readonly yearsAgo: number
  readonly plot: string
  readonly status?: string
}

/** Money for rebuilding a house, with the members of the household at the time. */
export function award(story: Story, { head, members, yearsAgo, plot, status = 'accepted' }: AwardOf): void {
  const { world, place } = story
  const number = -12 * yearsAgo
  const month = world.month(number)
  const reference = `WF${month.slice(0, 4)}${String(story.index).padStart(7, '0')}${story.extra.length}`
  story.extra.push({
    table: 'awards',
    month: number,
    fields: {
      ...{ reference, month, person: head.id, name: head.name, household: head.home },
      ...{ township: place.township, village: place.village, householdSize: members.length },
      ...{ danger: 'D级', mode: 'rebuild', plot, amount: 2_000_000, status },
      finishedAt: world.day(number, 20),
    },
  })
  for (const { id, name, relation } of members)
    story.extra.push({
      table: 'awardMembers',
      month: null,
      fields: { reference, month, person: id, name, relation },
    })
}

export const plotOf = ({ index }: Story, number = 0): string =>
  `ZJD${String(index).padStart(7, '0')}${number}`
