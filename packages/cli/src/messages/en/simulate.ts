import type { SimulateRefusalWords, SimulateWords } from '../simulate-words.ts'

export const simulateRefusals: SimulateRefusalWords = {
  'no-reform': () => 'nothing is changed: give --set PARAMETER=NUMBER, or --overlay and the file of a pack.',
  set: ({ found }) =>
    `--set must be PARAMETER=NUMBER, money in fen, such as dibao.standard=50000; found "${found}".`,
  'as-approved': ({ programme }) =>
    `--as-approved is for programmes of households; ${programme} is of persons. Leave it out.`,
  month: ({ found }) => `--month must be written YYYY-MM; found "${found}".`,
}

export const simulate: SimulateWords = {
  help: {
    simulate: 'what a reform does: who gains, loses, enters and leaves, and what each township costs a month',
    programme: 'the programme, such as dibao.rural',
    set: 'change a parameter: PARAMETER=NUMBER, money in fen; may be repeated',
    overlay: 'a pack whose programmes and parameters stand in the place of those in force',
    month: 'the month that is decided, YYYY-MM (default: the last that has a roll)',
    asApproved:
      'suppose what households were approved on: who counts and earns what as the lists of the month say, assets within the rule for whoever is on the roll',
    svg: 'draw the amount over income of somebody who lives alone, into a file',
  },
  supposed: ({ month }) =>
    `supposed, as approved: who counts and what is earned as the lists of ${month} say, assets within the rule for whoever is on the roll; deaths, custody, schools and certificates as registers have them`,
  township: 'township',
  total: 'all',
  nowhere: 'not known',
  effects: { same: 'same', gains: 'gain', loses: 'lose', enters: 'enter', leaves: 'leave', open: 'open' },
  costs: ['now, yuan a month', 'then, yuan a month'],
  between: (least, most) => (most === null ? `at least ${least}` : `${least} to ${most}`),
  found: ({ month, asked, same, gains, loses, enters, leaves, open }) =>
    `${month}: ${asked} decided: ${same} the same, ${gains} gain, ${loses} lose, ${enters} enter, ${leaves} leave, ${open} not certain`,
}
