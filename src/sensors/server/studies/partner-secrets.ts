/** The secrets of partners, by the code of their study: a file with one a line, `code secret`; `#` begins a remark. */
export const secretsOf = (file: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (file ?? '').split('\n').flatMap((line) => {
      const [code, secret] = line.trim().split(/\s+/)
      return code && secret && !code.startsWith('#') ? [[code, secret] as const] : []
    }),
  )
