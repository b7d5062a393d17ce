/** What switchboards send where the caller hides her number, or has none. */
const withheld = /^(?:anonymous|unknown|restricted|private|unavailable|asterisk|0*)$/i

/**
 * A number as a switchboard gives it, as the house keeps it: `0612345678` of France, `+4930…` of elsewhere, an extension or a
 * short number as it stands; `''` where it is withheld. SIP addresses are taken apart.
 */
export const callNumberOf = (said: string): string => {
  const user = /^(?:"[^"]*"\s*)?<?(?:sips?|tel):([^@;>]*)/i.exec(said.trim())?.[1] ?? said.trim()
  const signs = user.replace(/\(0\)/g, '').replace(/[^\d+]/g, '')
  if (withheld.test(user) || !signs || signs.length > 20) return ''
  if (/^(?:\+|00)33/.test(signs)) {
    const rest = signs.replace(/^(?:\+|00)330?/, '')
    return rest.length === 9 ? `0${rest}` : `+33${rest}`
  }
  // As trunks send it, without a sign: 33 and nine digits.
  if (/^33[1-9]\d{8}$/.test(signs)) return `0${signs.slice(2)}`
  if (signs.startsWith('00')) return `+${signs.slice(2)}`
  return signs.startsWith('+') ? signs : signs.replaceAll('+', '')
}
