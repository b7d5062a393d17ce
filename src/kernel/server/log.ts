import { omitUndefined } from '../core/omit-undefined.ts'

/** What the log says of a fault. A type, not to be added to in passing: each of its keys was asked whether it can hold words. */
export type Fault = {
  name: string
  /** of PostgreSQL, of Node, of a mail server */
  code?: string | number
  /** what PostgreSQL names: a table and its constraint are ours, the values are people's */
  table?: string
  constraint?: string
  /** of the act that met it */
  command?: string
  /** where, without the sentence above it: that one may repeat what was sent */
  stack: string
}

type Bug = Partial<
  Record<'name' | 'code' | 'responseCode' | 'table' | 'constraint' | 'command' | 'stack', unknown>
>

/**
 * A fault as it is logged: its kind and where it was met. Never its sentence, its `detail` or its `where`: PostgreSQL quotes
 * the row, a parser the text, a mail server the address.
 */
export const faultOf = (bug: unknown): Fault => {
  const { name, code, responseCode, table, constraint, command, stack } = (bug ?? {}) as Bug
  const text = (said: unknown): string | undefined =>
    typeof said === 'string' && /^[\w. -]{1,80}$/.test(said) ? said : undefined
  const told = { table: text(table), constraint: text(constraint), command: text(command) }
  const kind = text(code) ?? [code, responseCode].find((one) => typeof one === 'number')
  return {
    name: text(name) ?? typeof bug,
    ...(kind === undefined ? {} : { code: kind }),
    ...omitUndefined(told),
    stack: (typeof stack === 'string' ? stack : '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim())
      .join('\n'),
  }
}
