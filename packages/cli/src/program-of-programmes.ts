import type { Command, Option } from 'commander'
import type { Typed } from './commands/flags.ts'
import type { Session } from './commands/session.ts'
import type { ExitCode } from './exit-code.ts'

/** What commands have in common, made anew for each. */
interface Shared {
  readonly session: Session
  readonly done: (code: ExitCode) => void
  language(): Option
  unmasking(command: Command): Command
}

/** The commands that decide a programme for everybody in folders. */
export function addProgrammeCommands(program: Command, { session, done, language, unmasking }: Shared): void {
  const { words } = session
  const { help } = words
  const reading = (command: Command): Command =>
    command
      .option('--format <format>', words.query.help.format)
      .option('--out <file>', help.out)
      .option('--as-of <day>', help.asOf)
      .option('--region <code>', help.region)
      .option('--config <file>', help.config)
      .addOption(language())

  reading(
    unmasking(
      program
        .command('review')
        .description(words.review.help.review)
        .argument('<folder...>', help.folder)
        .requiredOption('--programme <id>', words.review.help.programme)
        .option('--month <month>', words.review.help.month)
        .option('--since <month>', words.review.help.since)
        .option('--as-approved', words.simulate.help.asApproved)
        .option('--find <findings>', words.review.help.find),
    ),
  ).action(async (folders: string[], typed: Typed) =>
    done(await (await import('./commands/review.ts')).review(folders, typed, session)),
  )

  reading(
    program
      .command('simulate')
      .description(words.simulate.help.simulate)
      .argument('<folder...>', help.folder)
      .requiredOption('--programme <id>', words.simulate.help.programme)
      .option('--set <figure...>', words.simulate.help.set)
      .option('--overlay <file>', words.simulate.help.overlay)
      .option('--month <month>', words.simulate.help.month)
      .option('--as-approved', words.simulate.help.asApproved)
      .option('--svg <file>', words.simulate.help.svg),
  ).action(async (folders: string[], { set, ...typed }: Typed & { set?: string[] }) =>
    done(await (await import('./commands/simulate.ts')).simulate(folders, typed, set ?? [], session)),
  )

  reading(
    unmasking(
      program
        .command('verify')
        .description(words.verify.help.verify)
        .argument('<folder...>', help.folder)
        .option('--claims <file>', words.verify.help.claims)
        .option('--person <number>', words.verify.help.person)
        .option('--claim <names...>', words.verify.help.claim)
        .option('--month <month>', words.verify.help.month),
    ),
  ).action(async (folders: string[], { claim, ...typed }: Typed & { claim?: string[] }) =>
    done(await (await import('./commands/verify.ts')).verify(folders, typed, claim ?? [], session)),
  )

  program
    .command('timeline')
    .description(words.timeline.help.timeline)
    .argument('<case>', words.timeline.help.case)
    .option('--programme <id>', words.decide.help.programme)
    .option('--from <month>', words.timeline.help.from)
    .option('--to <month>', words.timeline.help.to)
    .option('--config <file>', help.config)
    .option('--format <format>', help.format)
    .option('--out <file>', help.out)
    .addOption(language())
    .action(async (path: string, typed: Typed) =>
      done(await (await import('./commands/timeline.ts')).timeline(path, typed, session)),
    )
}
