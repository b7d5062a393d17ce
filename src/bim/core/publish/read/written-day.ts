/** A day that a property tells, as exporters write days; of a year alone the first of January, and it is said not to be exact. */
export const dayOf = (text: string | null): { day: string; exact: boolean } | undefined => {
  const said = (text ?? '').trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(said)
  if (iso) return real(iso[1]!, iso[2]!, iso[3]!)
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(said)
  if (french) return real(french[3]!, french[2]!, french[1]!)
  return /^(?:19|20)\d\d$/.test(said) ? { day: `${said}-01-01`, exact: false } : undefined
}

const real = (year: string, month: string, day: string): { day: string; exact: true } | undefined => {
  const [m, d] = [Number(month), Number(day)]
  if (Number(year) < 1850 || Number(year) > 2100 || m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m))
    return undefined
  return { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, exact: true }
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31
