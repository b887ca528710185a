type Notes = Readonly<Record<string, string>>

const income: Notes = {
  type: 'Kind of income; null: not known.',
  amountFen: 'In fen, over the whole period, net of the cost of earning it; null: not known. 0 is an answer.',
  from: 'First month YYYY-MM in which it was earned; null: not known.',
  to: 'Last month YYYY-MM in which it was earned; null: not known.',
  newSince: 'First month of work taken up while on assistance; left out or null: not such work.',
}

const member: Notes = {
  id: 'Any key that is unique in the household; it comes back in the decision.',
  relation: 'Relation to the head.',
  birthDate: 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
  status: 'What may keep the person from being counted in the month; normal: nothing does.',
  diedOn: 'Day of death, YYYY-MM-DD, YYYY-MM or YYYY; left out for the living.',
  apartSince: 'For clergy: since when living apart from the household.',
  schooling: 'Stage of schooling attended in the month.',
  fullTime: 'Whether the schooling is full-time.',
  dependent: 'For grown-up children: unable to live independently for a reason other than schooling.',
  supportDuty: 'Legal duty of support; parents and children have it anyway.',
  livesTogether: 'Has long lived together with the household.',
  incomes: 'All income of the person; []: declared none; left out or null: not answered.',
  answers: 'What programmes ask about the person besides, by name.',
}

const household: Notes = {
  incomes: 'Income that nobody in particular earned; left out: none; null: not answered.',
  assetsWithinRule: 'Whether the inquiry found the assets within the local rule.',
  answers: 'What programmes ask about the household or the case besides, by name.',
}

/** What the fields of a household mean, for its JSON Schema: apart from its schema, which every host loads. */
export const householdNotes = { household, member, income }
