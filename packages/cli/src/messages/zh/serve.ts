import type { ServeWords } from '../serve-words.ts'

export const serve: ServeWords = {
  help: {
    serve: '常驻运行，逐行答复另一个程序的 JSON 请求，直到收到 shutdown',
    stdio: '通过标准输入和标准输出',
  },
  instead: {
    'no-config': ({ path }) => `没有配置文件“${path}”。`,
    'two-configs': ({ paths }) => `有几个文件夹都带有配置：${paths.join('、')}。`,
    'only-off': ({ rule, reason }) => `only 指定的 ${rule} 已在配置中关闭（“${reason}”）。`,
    'pack-code': ({ path, pack }) =>
      `“${path}”是在文件夹中找到的，其中的规则包“${pack}”是程序。文件夹来源不明，只有宿主指明配置时才运行程序。`,
    programme: ({ found, known }) =>
      `${found === null ? '没有指明项目' : `没有项目“${found}”的规则`}。可用的项目：${known.join('、')}。`,
  },
  remedies: {
    'serve.utf8': '请以 UTF-8 编码发送。',
    'serve.json': '每条消息写成一行 JSON，行内不换行。',
    'serve.line-too-long': '请用 upload 分批发送记录，每行不超过 hello 给出的 limits.lineBytes。',
    'serve.version': '请使用 hello 给出的版本，或换用相应版本的 hedui。',
    'serve.id': '请为每个请求使用不同的编号。',
    'serve.cancelled': '如仍需要，请重新发送。',
    'serve.closing': '请重新启动进程并载入登记库。',
    'serve.no-registers': '请先发送 load；确实没有登记库时，body 写 {}。',
    'serve.as-of': '请在请求中加上 asOf，形如 YYYY-MM-DD。',
    'serve.finding': '只能说明最近一次载入之后核对出的线索；时间较久的请重新核对。',
    'serve.upload': '请先以此名称发送 upload；上传的记录载入一次即用完。',
    'serve.upload-full': '请先用 load 载入已上传的记录，或改用文件夹。',
    'serve.unexpected':
      '请把请求的类型（不要附记录）反馈给维护者；设 HEDUI_DEBUG=1 可在标准错误中显示出错位置。',
    'no-config': '请给出已有文件的路径，相对于进程启动时所在的文件夹。',
    'two-configs': '请先用 configure 指明以哪个为准，再发送 load。',
    'only-off': '请从 off 中去掉，或不在 only 中指定。',
    programme: '请在 programmes 中写明，或写在案例的 programme 中。',
    'pack-code': '请先用 configure 指明该路径，再发送 load。',
    'run.subject': '请给出记录中出现过的人员、家庭或账户的编号。',
  },
  remedy: '请按说明改正后重新发送。',
}
