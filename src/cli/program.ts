import { Argument, Command, CommanderError, Option } from 'commander'
import { commandHelp } from './command-help.ts'
import { EXIT } from './exit-code.ts'
import type { Language } from './language.ts'
import type { ParseFormat } from './parse/parse-command.ts'
import type { ExportOptions } from './with-database/export-command.ts'
import type { ImportOptions } from './with-database/import-command.ts'
import { UsageError } from './usage-error.ts'
import { usageMessage } from './usage-message.ts'
import { wordsOf } from './words/index.ts'
import type { Words } from './words/index.ts'

/** How a command line ended; `complaint` says what was wrong with it. */
export type Ended = { exitCode: number; complaint?: string }

/** Runs one command line. Each command loads its own modules, so that help and parse start fast. */
export async function runProgram(given: string[], language: Language): Promise<Ended> {
  const words = wordsOf(language)
  let exitCode: number = EXIT.done
  const program = programOf(words, async (run) => {
    exitCode = await run(language)
  })
  try {
    await program.parseAsync(given, { from: 'user' })
    return { exitCode }
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { exitCode: EXIT.done }
    const complaint = usageMessage(error, words)
    if (complaint === null) throw error
    return { exitCode: EXIT.usage, complaint }
  }
}

type Run = (language: Language) => Promise<number>

function programOf(words: Words, start: (run: Run) => Promise<void>): Command {
  const program = new Command('jiedao')
    .description(words.about)
    .helpCommand('help [command]', words.help.command)
    .addHelpText('after', `\n${words.help.exitCodes}`)
  const speaks = <C extends Command>(command: C): C =>
    command
      .helpOption('-h, --help', words.help.option)
      .addOption(new Option('--lang <zh|en>', words.help.language).choices(['zh', 'en']))
      .configureHelp(commandHelp(words))
      // Wrong usage is put into words by usageMessage.
      .configureOutput({ outputError: () => undefined })
      .exitOverride()
  speaks(program)
    .allowExcessArguments()
    .action(() => {
      const [unknown] = program.args
      if (unknown !== undefined) throw new UsageError(words.usage['commander.unknownCommand'](unknown))
      program.help()
    })
  const command = (name: string, about: string) => speaks(program.command(name).description(about))

  command('parse', words.parse.about)
    .argument('<file...>', words.parse.files)
    .addOption(
      new Option('--format <form>', words.parse.format)
        .choices(['text', 'json', 'ndjson', 'sarif'])
        .default('text'),
    )
    .option('--json', words.parse.json)
    .option('--out <dir>', words.parse.out)
    .action(async (files: string[], given: { json?: boolean; format: ParseFormat; out?: string }) => {
      const { parseCommand } = await import('./parse/parse-command.ts')
      const options = { ...given, format: given.json ? ('json' as const) : given.format }
      await start((language) => parseCommand(files, options, language))
    })

  command('import', words.import.about)
    .addArgument(new Argument('[path...]', words.import.paths))
    .option('--apply', words.import.apply, false)
    .option('--publish', words.import.publish, false)
    .option('--overwrite', words.import.overwrite, false)
    .option('--retire', words.import.retire, false)
    .option('--subdistrict <place>', words.import.subdistrict)
    .option('--only <key...>', words.import.only, [])
    .option('--except <key...>', words.import.except, [])
    .option('--save-plan <file>', words.import.savePlan)
    .option('--resume', words.import.resume, false)
    .addOption(
      new Option('--format <form>', words.import.format).choices(['text', 'json', 'ndjson']).default('text'),
    )
    .addHelpText('after', `\n${words.help.exitCodes}`)
    .action(async (paths: string[], options: ImportOptions) => {
      const { importCommand } = await import('./with-database/import-command.ts')
      await start((language) => importCommand(paths, options, language))
    })

  command('apply', words.apply.about)
    .argument('<file>', words.apply.file)
    .addHelpText('after', `\n${words.help.exitCodes}`)
    .action(async (file: string) => {
      const { applyCommand } = await import('./with-database/apply-command.ts')
      await start((language) => applyCommand(file, language))
    })

  command('undo', words.undo.about)
    .argument('<id>', words.undo.id)
    .addHelpText('after', `\n${words.help.exitCodes}`)
    .action(async (id: string) => {
      const { undoCommand } = await import('./with-database/undo-command.ts')
      await start((language) => undoCommand(id, language))
    })

  command('export', words.export.about)
    .addOption(
      new Option('--format <form>', words.export.format).choices(['ndjson', 'json', 'csv']).default('ndjson'),
    )
    .option('--collection <name>', words.export.collection)
    .option('--out <dir>', words.export.out)
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./with-database/export-command.ts')
      await start((language) => exportCommand(options, language))
    })

  command('schema', words.schema.about).action(async () => {
    const { schemaCommand } = await import('./schema-command.ts')
    await start(() => Promise.resolve(schemaCommand()))
  })

  command('reindex', words.reindex.about).action(async () => {
    const { reindexCommand } = await import('./with-database/reindex-command.ts')
    await start(reindexCommand)
  })
  return program
}
