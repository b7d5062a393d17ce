/** A price as it is typed, in euros («0,1234»), as cents; nothing where nothing is typed, `unread` where it is no price. */
export const readPrice = (typed: string): number | 'unread' | undefined => {
  const said = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.')
  if (!said) return undefined
  const euros = /^\d{1,4}(\.\d{1,6})?$/.test(said) ? Number(said) : undefined
  // Cents of a kilowatt-hour have decimals: ten thousandths of a cent are enough, and no more than a double can hold.
  return euros === undefined ? 'unread' : Math.round(euros * 1_000_000) / 10_000
}
