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
  disabilityCategory: 'Of the disability certificate; none: the person has none.',
  disabilityLevel: '1, the most severe, to 4.',
  certificateValid: 'Whether the disability certificate is valid in the month.',
  longCare: 'In need of care that lasts for 6 months or more.',
  failedAbilities:
    'Of eating, dressing, getting up, toilet, walking indoors and bathing: how many the person cannot do alone, 0 to 6.',
  inInstitution: 'Supported in an institution, and not at home.',
  seriouslyIll: 'Whether the person is seriously ill.',
  benefits:
    'Ids of the programmes that the person draws, such as dibao.urban; []: none. A null among them: perhaps another.',
  supporters:
    'All with a duty of support, members of the household included; []: nobody; null: not answered.',
  endDecidedOn: 'When it was decided that the support ends; left out or null: it was not.',
  incomes: 'All income of the person; []: declared none; left out or null: not answered.',
  answers: 'What programmes ask about the person besides, by name.',
}

const supporter: Notes = {
  standing: 'What may keep the supporter from fulfilling the duty; able: nothing of these.',
  birthDate: 'YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.',
  disabilityCategory: 'Of the disability certificate; none: the supporter has none.',
  disabilityLevel: '1, the most severe, to 4.',
  incomeFen: 'In fen, per head of the supporter’s household, in the month.',
  assetsWithinRule: 'Whether the assets are within the rule for households of low income.',
}

const household: Notes = {
  exitSince:
    'For a household on the allowance: first month in which its income reached the standard; left out or null: it did not.',
  exitAmountFen: 'Fen a month that the household was paid until then.',
  incomes: 'Income that nobody in particular earned; left out: none; null: not answered.',
  assetsWithinRule: 'Whether the inquiry found the assets within the local rule.',
  answers: 'What programmes ask about the household or the case besides, by name.',
}

/** What the fields of a household mean, for its JSON Schema: apart from its schema, which every host loads. */
export const householdNotes = { household, member, income, supporter }
