/** `match('/office/r/:id', path)` → `{ id }`, or nothing. A pattern that ends in `/*` takes what is under it too. */
export const match = (pattern: string, path: string): Record<string, string> | undefined => {
  const open = pattern.endsWith('/*')
  const wanted = (open ? pattern.slice(0, -2) : pattern).split('/')
  const given = path.replace(/\/$/, '').split('/')
  if (pattern !== '/' && (open ? wanted.length > given.length : wanted.length !== given.length))
    return undefined
  const params: Record<string, string> = {}
  for (const [i, part] of wanted.entries()) {
    const said = decode(given[i] ?? '')
    if (part.startsWith(':') && said !== undefined) params[part.slice(1)] = said
    else if (part !== said) return undefined
  }
  return params
}

/** Nothing for an address that was cut in the middle of a letter: it leads nowhere. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
