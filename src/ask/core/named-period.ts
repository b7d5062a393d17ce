import { dayOf } from '../../kernel/core/dates.ts'

/** From which day to before which one (`2026-03-01`) a mail asks. */
export type NamedPeriod = { from: string; to: string }

/**
 * The period that a mail names («en mars», «depuis septembre», «au T3», «cette nuit»), the last one of that name before `today`; nothing
 * where it names none, or only a day by which it wants an answer. Words folded.
 */
export const periodNamed = (words: string, today: string): NamedPeriod | undefined => {
  for (const [pattern, spanOf] of patterns) {
    const found = words.match(pattern)
    const span = found && spanOf(today, found)
    if (span && span.from < span.to) return span
  }
  return undefined
}

type SpanOf = (today: string, found: RegExpMatchArray) => NamedPeriod | undefined

const months = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
)
const monthName = `(${months.join('|')})`
const yearName = '(20\\d\\d)'
const two = (n: number): string => String(n).padStart(2, '0')

const dayAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(`${day}T12:00:00.000Z`) + days * 86_400_000).toISOString())

// The first of the month that is so many months from another.
const firstOf = (year: number, month: number, more = 0): string => {
  const at = year * 12 + month - 1 + more
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-01`
}
const yearOf = (day: string): number => Number(day.slice(0, 4))
const monthOf = (day: string): number => Number(day.slice(5, 7))
const tomorrow = (today: string): string => dayAfter(today, 1)

// A month without its year is the last one that has begun.
const lastOf = (name: string, year: string | undefined, today: string): [number, number] => {
  const month = months.indexOf(name) + 1
  if (year) return [Number(year), month]
  return [month > monthOf(today) ? yearOf(today) - 1 : yearOf(today), month]
}

const since =
  (days: number): SpanOf =>
  (today) => ({ from: dayAfter(today, -days), to: tomorrow(today) })
const sinceMonths = (n: number, today: string): NamedPeriod => {
  const first = firstOf(yearOf(today), monthOf(today), -n)
  return { from: `${first.slice(0, 8)}${two(Math.min(Number(today.slice(8)), 28))}`, to: tomorrow(today) }
}
const numbers: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4, six: 6, neuf: 9 }

const wholeYear = (year: number, today: string): NamedPeriod | undefined =>
  year > yearOf(today) ? undefined : { from: `${year}-01-01`, to: `${year + 1}-01-01` }

const quarterOf = (today: string, nth: number, year: string | undefined): NamedPeriod => {
  const begins = (y: number): string => firstOf(y, nth * 3 - 2)
  const in_ = year ? Number(year) : begins(yearOf(today)) > today ? yearOf(today) - 1 : yearOf(today)
  return { from: begins(in_), to: firstOf(in_, nth * 3 - 2, 3) }
}

/** «Au T3», «3e trimestre»; «T3, T4» are dwellings. */
export const quarterNamed =
  /(?:\b(?:au|du|le|en|sur|sur le) t([1-4])(?! (?:et |ou |a )?t\d)|\b([1-4])(?:er|e|eme|re)? trim\w*)(?: (20\d\d))?/

const patterns: readonly (readonly [RegExp, SpanOf])[] = [
  [
    new RegExp(
      `\\bentre (?:le |debut |fin )?(?:\\d+ |1er )?${monthName}(?: ${yearName})? et (?:le |debut |fin )?(?:\\d+ )?${monthName}(?: ${yearName})?`,
    ),
    (today, [, first, firstYear, last, lastYear]) => {
      const [toYear, to] = lastOf(last!, lastYear, today)
      const from = months.indexOf(first!) + 1
      const fromYear = firstYear ? Number(firstYear) : from > to ? toYear - 1 : toYear
      return { from: firstOf(fromYear, from), to: firstOf(toYear, to, 1) }
    },
  ],
  [
    new RegExp(
      `\\b(?:depuis|a compter d[eu]|a partir d[eu]) (?:le |debut |mi |fin |la mi |l |mois de )*(?:(\\d{1,2})(?:er)? )?${monthName}(?: ${yearName})?`,
    ),
    (today, [, day, name, year]) => {
      const [inYear, month] = lastOf(name!, year, today)
      return { from: `${inYear}-${two(month)}-${two(Number(day ?? 1))}`, to: tomorrow(today) }
    },
  ],
  [
    new RegExp(`\\bdepuis (?:l annee |debut |fin )?${yearName}`),
    (today, [, year]) => ({ from: `${year}-01-01`, to: tomorrow(today) }),
  ],
  [quarterNamed, (today, [, a, b, year]) => quarterOf(today, Number(a ?? b), year)],
  [
    /\b(?:(premier|1er|second|deuxieme|2e|2eme) semestre|s([12]))(?: (20\d\d))?\b/,
    (today, [, name, nth, year]) => {
      const inYear = year ? Number(year) : yearOf(today)
      return nth === '1' || (name && /^(?:premier|1er)$/.test(name))
        ? { from: `${inYear}-01-01`, to: `${inYear}-07-01` }
        : { from: `${inYear}-07-01`, to: `${inYear + 1}-01-01` }
    },
  ],
  [
    /\bcet hiver\b|\bsaison de chauffe\b|\bdepuis la (?:re)?mise en (?:route|chauffe|service) du chauffage\b/,
    (today) => {
      const inYear = monthOf(today) >= 10 ? yearOf(today) : yearOf(today) - 1
      return { from: `${inYear}-10-01`, to: `${inYear + 1}-05-01` }
    },
  ],
  [
    /\bcet ete\b/,
    (today) => {
      const inYear = monthOf(today) >= 6 ? yearOf(today) : yearOf(today) - 1
      return { from: `${inYear}-06-01`, to: `${inYear}-10-01` }
    },
  ],
  [
    /\b(?:cette annee|depuis le debut de l annee|depuis debut d annee|annee en cours)\b/,
    (today) => wholeYear(yearOf(today), today),
  ],
  [
    /\b(?:l an dernier|l annee derniere|l an passe|l annee passee|exercice precedent)\b/,
    (today) => wholeYear(yearOf(today) - 1, today),
  ],
  [
    /\b(?:ce mois ci|ce mois|du mois en cours|mois en cours)\b/,
    (today) => ({ from: `${today.slice(0, 8)}01`, to: tomorrow(today) }),
  ],
  [
    /\b(?:le mois dernier|du mois dernier|mois passe|mois ecoule|mois precedent)\b/,
    (today) => ({
      from: firstOf(yearOf(today), monthOf(today), -1),
      to: firstOf(yearOf(today), monthOf(today)),
    }),
  ],
  [/\b(?:cette nuit|hier|ce matin|aujourd hui|depuis ce matin|la nuit derniere)\b/, since(1)],
  [
    /\b(?:ce week ?end|le week ?end dernier|depuis le week ?end|du week ?end|cette semaine|depuis lundi)\b/,
    since(7),
  ],
  [/\bla semaine (?:derniere|passee|ecoulee)\b/, since(14)],
  [
    /\b(\d{1,2}|deux|trois|quatre|six|neuf) (?:derniers mois|mois ecoules|mois glissants|mois passes)\b|\b(?:les |des |depuis )(\d{1,2}|deux|trois|quatre|six|neuf) (?:derniers )?mois\b/,
    (today, [, a, b]) => {
      const n = numbers[a ?? b!] ?? Number(a ?? b)
      return n >= 1 && n < 12 ? sinceMonths(n, today) : undefined
    },
  ],
  [/\b(?:ce|du|le|sur le) trimestre\b/, (today) => sinceMonths(3, today)],
  [/\b(?:ce|du|le|sur le) semestre\b/, (today) => sinceMonths(6, today)],
  [
    new RegExp(
      `\\b(?:en|au mois de|au mois d|du mois de|courant|sur|pour le mois de|mois de) ${monthName}(?: ${yearName})?`,
    ),
    (today, [, name, year]) => {
      const [inYear, month] = lastOf(name!, year, today)
      return { from: firstOf(inYear, month), to: firstOf(inYear, month, 1) }
    },
  ],
  [
    new RegExp(`\\b(?:en|sur|de|annee|exercice|pour|bilan) ${yearName}\\b(?! posez)`),
    (today, [, year]) => wholeYear(Number(year), today),
  ],
]
