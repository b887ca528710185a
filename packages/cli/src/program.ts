import { Command, Option } from 'commander'
import { diffFlags } from './commands/diff-flags.ts'
import { checkFlags, purposeOf, type Typed } from './commands/flags.ts'
import type { Session } from './commands/session.ts'
import type { ExitCode } from './exit-code.ts'
import { isLanguage, languages } from './messages/language.ts'
import { addProgrammeCommands } from './program-of-programmes.ts'
import { refusal } from './refusal.ts'
import { version } from './version.ts'

/**
 * The commands and their options, in the session's language; `done` learns how a command ended. What a command runs
 * is loaded once it is asked for.
 */
export function createProgram(session: Session, done: (code: ExitCode) => void): Command {
  const { io, words } = session
  const { help } = words
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Commands:': help.commands,
    'Arguments:': help.arguments,
  }
  const program = new Command('hedui')
    .description(help.about)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.helpFlag)
    .helpCommand('help [command]', help.helpCommand)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => (io.stdout.isTTY ? (io.stdout.columns ?? 80) : 100),
    })
    .exitOverride()
    .addHelpText('after', `\n${help.exits}`)

  const language = () => new Option('--lang <zh|en>', help.language).argParser(knownLanguage)
  const unmasking = (command: Command): Command =>
    command.option('--unmask', help.unmask).option('--purpose <text>', help.purpose)

  unmasking(
    program
      .command('check')
      .description(help.check)
      .argument('<folder...>', help.folder)
      .option('--as-of <day>', help.asOf)
      .option('--region <code>', help.region)
      .option('--format <format>', help.format)
      .option('--out <file>', help.out)
      .option('--only <rules>', help.only)
      .option('--severity <level>', help.severity)
      .option('--fail-on <level>', help.failOn)
      .addOption(new Option('--group <by>', help.group).choices(['rule', 'household']))
      .option('--undetermined', help.undetermined)
      .option('--explain', words.explain.help.embed)
      .option('--config <file>', help.config)
      .option('--previous <run.json>', words.followUp.help.previous)
      .option('--baseline <file>', words.followUp.help.baseline)
      .option('--waivers <file>', words.followUp.help.waivers)
      .option('--dispositions <file>', words.followUp.help.dispositions)
      .addOption(language()),
  ).action(async (folders: string[], typed: Typed) =>
    done(await (await import('./commands/check.ts')).check(folders, checkFlags(typed), session)),
  )

  unmasking(
    program.command('inspect').description(help.inspect).argument('<file>', help.file).addOption(language()),
  ).action(async (file: string, typed: Typed) =>
    done(
      await (await import('./commands/inspect.ts')).inspect(file, purposeOf(typed, 'inspect FILE'), session),
    ),
  )

  unmasking(
    program
      .command('explain')
      .description(words.explain.help.explain)
      .argument('<folder>', words.explain.help.folder)
      .argument('<fingerprint>', words.explain.help.fingerprint)
      .option('--as-of <day>', help.asOf)
      .option('--region <code>', help.region)
      .option('--format <format>', help.format)
      .option('--out <file>', help.out)
      .option('--config <file>', help.config)
      .addOption(language()),
  ).action(async (folder: string, fingerprint: string, typed: Typed) =>
    done(
      await (await import('./commands/explain.ts')).explain(
        folder,
        fingerprint,
        checkFlags(typed, 'explain FOLDER FINGERPRINT'),
        session,
      ),
    ),
  )

  program
    .command('decide')
    .description(words.decide.help.decide)
    .argument('<case>', words.decide.help.case)
    .option('--programme <id>', words.decide.help.programme)
    .option('--all', words.decide.help.all)
    .option('--overlay <pack>', words.decide.help.overlay)
    .option('--config <file>', help.config)
    .option('--format <format>', help.format)
    .addOption(language())
    .action(async (path: string, typed: Typed) =>
      done(await (await import('./commands/decide.ts')).decide(path, typed, session)),
    )

  unmasking(
    program
      .command('query')
      .description(words.query.help.query)
      .argument('<folder...>', help.folder)
      .requiredOption('--from <entity>', words.query.help.from)
      .requiredOption('--where <condition>', words.query.help.where)
      .option('--show <fields>', words.query.help.show)
      .option('--format <format>', words.query.help.format)
      .option('--out <file>', help.out)
      .option('--as-of <day>', help.asOf)
      .option('--region <code>', help.region)
      .option('--undetermined', words.query.help.undetermined)
      .option('--config <file>', help.config)
      .addOption(language()),
  ).action(async (folders: string[], typed: Typed) =>
    done(await (await import('./commands/query.ts')).query(folders, typed, session)),
  )

  unmasking(
    program
      .command('export')
      .description(words.exchange.help.export)
      .argument('<folder...>', help.folder)
      .requiredOption('--out <folder>', words.exchange.help.out)
      .option('--id <text>', words.exchange.help.id)
      .option('--config <file>', help.config)
      .addOption(language()),
  ).action(async (folders: string[], typed: Typed) =>
    done(await (await import('./commands/export.ts')).exportFolders(folders, typed, session)),
  )

  unmasking(
    program
      .command('gate')
      .description(words.exchange.help.gate)
      .argument('<folder...>', help.folder)
      .requiredOption('--programme <id>', words.exchange.help.programme)
      .requiredOption('--period <month>', words.exchange.help.period)
      .option('--as-of <day>', help.asOf)
      .option('--region <code>', help.region)
      .option('--format <format>', help.format)
      .option('--out <file>', help.out)
      .option('--only <rules>', help.only)
      .option('--config <file>', help.config)
      .option('--previous <run.json>', words.followUp.help.previous)
      .option('--baseline <file>', words.followUp.help.baseline)
      .option('--waivers <file>', words.followUp.help.waivers)
      .addOption(language()),
  ).action(async (folders: string[], typed: Typed) =>
    done(await (await import('./commands/gate.ts')).gate(folders, typed, session)),
  )

  program
    .command('receipt')
    .description(words.exchange.help.receipt)
    .argument('<folder...>', help.folder)
    .requiredOption('--programme <id>', words.exchange.help.programme)
    .requiredOption('--period <month>', words.exchange.help.period)
    .option('--sender <text>', words.exchange.help.sender)
    .option('--received-at <time>', words.exchange.help.receivedAt)
    .option('--format <format>', help.format)
    .option('--out <file>', help.out)
    .option('--region <code>', help.region)
    .option('--config <file>', help.config)
    .addOption(language())
    .action(async (folders: string[], typed: Typed) =>
      done(await (await import('./commands/receipt.ts')).receipt(folders, typed, session)),
    )

  addProgrammeCommands(program, { session, done, language, unmasking })

  program
    .command('rules')
    .description(help.rules)
    .argument('[rule]', help.rule)
    .option('--config <file>', help.config)
    .option('--dispositions <file>', words.followUp.help.precision)
    .addOption(language())
    .action(async (name: string | undefined, typed: Typed) =>
      done(await (await import('./commands/rules.ts')).rules(name, typed, session)),
    )

  unmasking(
    program
      .command('diff')
      .description(words.followUp.help.diff)
      .argument('<run-a>', words.followUp.help.runA)
      .argument('<run-b>', words.followUp.help.runB)
      .option('--format <format>', help.format)
      .option('--out <file>', help.out)
      .option('--fail-on <what>', words.followUp.help.failOn)
      .addOption(language()),
  ).action(async (before: string, after: string, typed: Typed) =>
    done(await (await import('./commands/diff.ts')).diff(before, after, diffFlags(typed), session)),
  )

  program
    .command('baseline')
    .description(words.followUp.help.accept)
    .argument('<run>', words.followUp.help.run)
    .requiredOption('--accepted-by <name>', words.followUp.help.acceptedBy)
    .requiredOption('--at <day>', words.followUp.help.at)
    .requiredOption('--reason <text>', words.followUp.help.reason)
    .option('--out <file>', help.out)
    .addOption(language())
    .action(async (run: string, typed: Typed) =>
      done(await (await import('./commands/baseline.ts')).baseline(run, typed, session)),
    )

  program
    .command('lint-rules')
    .description(words.lint.help.lintRules)
    .argument('[file...]', words.lint.help.pack)
    .option('--config <file>', help.config)
    .option('--format <format>', help.format)
    .option('--out <file>', help.out)
    .addOption(language())
    .addHelpText('after', `\n${words.lint.help.exits}`)
    .action(async (files: string[], typed: Typed) =>
      done(await (await import('./commands/lint-rules.ts')).lintRules(files, typed, session)),
    )

  program
    .command('test')
    .description(words.test.help.test)
    .argument('<pack>', words.test.help.pack)
    .argument('[cases...]', words.test.help.cases)
    .option('--coverage', words.test.help.coverage)
    .option('--coverage-html <file>', words.test.help.coverageHtml)
    .option('--coverage-json <file>', words.test.help.coverageJson)
    .option('--threshold <shares>', words.test.help.threshold)
    .option('--mutation', words.test.help.mutation)
    .option('--format <format>', help.format)
    .addOption(language())
    .addHelpText('after', `\n${words.test.help.exits}`)
    .action(async (pack: string, cases: string[], typed: Typed) =>
      done(await (await import('./commands/test.ts')).test(pack, cases, typed, session)),
    )

  program
    .command('serve')
    .description(words.serve.help.serve)
    .requiredOption('--stdio', words.serve.help.stdio)
    .addOption(language())
    .action(async () => done(await (await import('./commands/serve.ts')).serve(session)))

  program
    .command('generate')
    .description(words.generate.help.generate)
    .command('county')
    .description(words.generate.help.county)
    .argument('<folder>', words.generate.help.folder)
    .option('--seed <number>', words.generate.help.seed)
    .option('--households <number>', words.generate.help.households)
    .option('--months <number>', words.generate.help.months)
    .option('--anomalies <some|none>', words.generate.help.anomalies)
    .addOption(language())
    .action(async (folder: string, typed: Typed) =>
      done(
        await (await import('./commands/generate-county.ts')).generateCountyFolder(folder, typed, session),
      ),
    )

  program
    .command('new')
    .description(words.newAdapter.help.new)
    .command('adapter')
    .description(words.newAdapter.help.adapter)
    .argument('<file>', words.newAdapter.help.file)
    .option('--id <id>', words.newAdapter.help.id)
    .option('--out <folder>', words.newAdapter.help.out)
    .addOption(language())
    .action(async (file: string, typed: Typed) =>
      done(await (await import('./commands/new-adapter.ts')).newAdapter(file, typed, session)),
    )

  return program
}

function knownLanguage(found: string): string {
  if (!isLanguage(found)) throw refusal('language', { found, known: languages })
  return found
}
