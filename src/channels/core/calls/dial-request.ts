/** A call that a switchboard is asked to make, as HTTP says it. */
export type DialRequest = {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body: string | undefined
}

/**
 * Reads how a switchboard is asked to call (CALL_URL_FILE), written as HTTP writes a request: `POST https://…`, heads, an empty line, a
 * body. `{extension}` and `{number}` are filled in where they stand, each as that place needs it. Nothing where it is no such request.
 */
export const dialRequest = (
  template: string,
  given: { extension: string; number: string },
): DialRequest | undefined => {
  const [head = '', ...rest] = template
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n\s*\n/)
  const [first = '', ...lines] = head.split('\n')
  const [, method = 'POST', target = ''] = /^(?:([A-Z]{3,7})\s+)?(https?:\/\/\S+)$/.exec(first.trim()) ?? []
  if (!target) return undefined
  const headers = Object.fromEntries(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+)\s*:\s*(.+)$/.exec(line.trim()) ?? []
      return name && value ? [[name.toLowerCase(), fill(value, given, (text) => text)]] : []
    }),
  )
  const isJson = (headers['content-type'] ?? '').includes('json')
  const body = rest.join('\n\n')
  return {
    method,
    url: fill(target, given, encodeURIComponent),
    headers,
    body: body
      ? fill(body, given, isJson ? (text) => JSON.stringify(text).slice(1, -1) : encodeURIComponent)
      : undefined,
  }
}

const fill = (
  template: string,
  { extension, number }: { extension: string; number: string },
  written: (text: string) => string,
): string =>
  template.replaceAll('{extension}', () => written(extension)).replaceAll('{number}', () => written(number))
