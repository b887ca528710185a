import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { main } from '../src/main.ts'
import { run } from './run.ts'

describe('what was typed', () => {
  it.each([
    {
      args: ['chek'],
      en: "unknown command 'chek'. Did you mean check?",
      zh: '没有命令 chek。是否想写 check？',
    },
    {
      args: ['check', '.', '--fromat', 'json'],
      en: "unknown option '--fromat'. Did you mean --format?",
      zh: '没有选项 --fromat。是否想写 --format？',
    },
    { args: ['check'], en: "missing required argument 'folder'.", zh: '缺少参数 folder。' },
    {
      args: ['check', '.', '--only'],
      en: "option '--only <rules>' argument missing.",
      zh: '选项 --only <rules> 后面要有值。',
    },
    { args: ['rules', 'D01', 'D02'], en: 'too many arguments', zh: '参数过多。' },
    {
      args: ['rules', '--lang', 'fr'],
      en: '--lang must be one of zh, en; found "fr".',
      zh: '--lang 应为 zh、en 之一，现为“fr”。',
    },
    {
      args: ['check', '.', '--format', 'xlsx'],
      en: 'the format "xlsx" is not available yet. Formats: pretty, json.',
      zh: '尚不支持输出格式“xlsx”。可用的格式：pretty、json。',
    },
  ])('is refused in one sentence: $args', async ({ args, en, zh }) => {
    for (const [language, said] of [
      ['C', en],
      ['zh_CN.UTF-8', zh],
    ] as const) {
      const ran = await run(args, '.', { LANG: language })
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(`hedui: ${said}`)
      expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  })
})

describe('help', () => {
  it('speaks the language asked for', async () => {
    expect((await run(['--help'])).stdout).toContain('Usage: hedui')
    expect((await run(['check', '--help'], '.', { LANG: 'zh_CN' })).stdout).toContain(
      '不给时取文件中最近月份的最后一天',
    )
    expect((await run(['check', '--help', '--lang', 'zh'])).stdout).toContain('用法：')
  })

  it('is shown on stderr, as a failure, where no command is given', async () => {
    const ran = await run([])
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    expect(ran.stderr).toContain('Usage: hedui')
  })

  it('succeeds where it is asked for', async () => {
    expect(await run(['help', 'check'])).toMatchObject({ code: 0, stderr: '' })
  })
})

it('says its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

it('an error that nobody expected is told with what to do about it', async () => {
  let stderr = ''
  const code = await main(['rules'], {
    stdout: {
      write() {
        throw new TypeError('the pipe is broken')
      },
    },
    stderr: { write: (text) => (stderr += text) },
    env: { LANG: 'C' },
    cwd: '.',
  })
  expect(code).toBe(2)
  expect(stderr).toContain('something went wrong that should not have: the pipe is broken. Please report it')
  expect(stderr).not.toContain('main.test.ts')
})
