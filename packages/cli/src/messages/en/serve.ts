import type { ServeWords } from '../serve-words.ts'

export const serve: ServeWords = {
  help: {
    serve: 'answer requests of another program, one JSON message a line, until it says shutdown',
    stdio: 'over stdin and stdout',
  },
  instead: {
    'no-config': ({ path }) => `there is no configuration "${path}".`,
    'two-configs': ({ paths }) => `several of the folders hold a configuration: ${paths.join(', ')}.`,
    'only-off': ({ rule, reason }) =>
      `"only" names ${rule}, which the configuration switches off ("${reason}").`,
    'pack-code': ({ path, pack }) =>
      `"${path}" was found in the folder, and its pack "${pack}" is code. Folders may come from anywhere, so code is run only where the host names the configuration.`,
    programme: ({ found, known }) =>
      `${found === null ? 'no programme is named' : `there are no rules for a programme "${found}"`}. Programmes: ${known.join(', ')}.`,
  },
  remedies: {
    'serve.utf8': 'Write UTF-8.',
    'serve.json': 'Write each message as one line of JSON, without line breaks in it.',
    'serve.line-too-long':
      'Send records in parts with `upload`, each line within limits.lineBytes of `hello`.',
    'serve.version': 'Send the version that `hello` names, or use another release of hedui.',
    'serve.id': 'Give each request an id of its own.',
    'serve.cancelled': 'Send it again if it is still wanted.',
    'serve.closing': 'Start the process again and load the registers.',
    'serve.no-registers': 'Send `load` first; `{}` loads none on purpose.',
    'serve.as-of': 'Add asOf, written YYYY-MM-DD, to the request.',
    'serve.finding':
      'Explain findings of checks asked since the last load; ask the check again if it is long ago.',
    'serve.upload': 'Send `upload` with that name first; a load uses uploads up.',
    'serve.upload-full': 'Let a `load` take the uploads there are, or use folders.',
    'serve.unexpected':
      'Report it to the maintainers with the type of the request (not its records); HEDUI_DEBUG=1 shows on stderr where it happened.',
    'no-config': 'Give the path of a file that exists, from the folder where the process was started.',
    'two-configs': 'Send `configure` with the one that counts, then `load`.',
    'only-off': 'Take it out of "off", or out of "only".',
    programme: 'Name it in "programmes", or as "programme" of the case.',
    'pack-code': 'Send `configure` with that path, then `load`.',
    'run.subject': 'Give the key of a person, household or account that the records mention.',
  },
  remedy: 'Correct what the message names and send the request again.',
}
