/** The address of the next page that an answer bears (`Link: <…>; rel="next"`, RFC 8288); nothing on the last. */
export const nextLink = (header: string | null): string | undefined => {
  for (const part of (header ?? '').split(/,(?=\s*<)/)) {
    const [, url, rest = ''] = /^\s*<([^>]*)>(.*)$/s.exec(part) ?? []
    if (
      url !== undefined &&
      /;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?=\s*(?:;|$)))/i.test(rest)
    )
      return url
  }
  return undefined
}
