import { serviceOf } from './service-list.ts'

/** The fields of a form, each with all its values, in their order. */
export type FormFields = ReadonlyMap<string, readonly string[]>

/** A report as a city’s form tells it (GeoReport v2, POST requests): what, where, by whom. */
export type CityReport = {
  service: string
  description: string
  at: { lat: number; lon: number } | undefined
  address: string
  name: string
  email: string
  phone: string
  pictures: readonly string[]
  /** the address of the report on the city’s page: by it the same report is known again */
  url: string | undefined
  attributes: Readonly<Record<string, string>>
}

/** What a form lacks, by the name of its field. */
export type FormProblem = 'service_code' | 'location' | 'description'

const bounds = { words: 4000, short: 120, pictures: 8, attributes: 40 }

/** Reads a form; the first thing that it lacks, where it lacks one. */
export const readReportForm = (fields: FormFields): CityReport | FormProblem => {
  const one = (name: string): string => fields.get(name)?.[0]?.trim() ?? ''
  const service = serviceOf(one('service_code'))
  if (!service) return 'service_code'
  const at = pointOf(one('lat'), one('long'))
  const address = one('address_string').slice(0, 300)
  if (!at && !address) return 'location'
  const attributes = attributesOf(fields)
  const description = one('description').slice(0, bounds.words)
  if (!description && !Object.keys(attributes).length) return 'description'
  return {
    service,
    description,
    at,
    address,
    name: [one('first_name'), one('last_name')].filter(Boolean).join(' ').slice(0, bounds.short),
    email: one('email').slice(0, bounds.short),
    phone: one('phone').slice(0, bounds.short),
    pictures: ['media_url', 'media_url[]']
      .flatMap((name) => fields.get(name) ?? [])
      .filter(Boolean)
      .slice(0, bounds.pictures),
    url: urlOf(attributes, description),
    attributes,
  }
}

/** What is said as a report, without the lines by which a city’s program frames it. */
export const saidInReport = (description: string): string =>
  description
    .split(/\r?\n/)
    .filter((line) => !/^(?:Submitted via |url:\s*https?:)/i.test(line.trim()))
    .map((line) => line.replace(/^(?:title|detail):\s*/i, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

const pointOf = (lat: string, lon: string): CityReport['at'] => {
  const [y, x] = [lat, lon].map((said) =>
    /^-?\d{1,3}(?:\.\d{1,15})?$/.test(said) ? Number(said) : Number.NaN,
  )
  return Math.abs(y!) <= 90 && Math.abs(x!) <= 180 ? { lat: y!, lon: x! } : undefined
}

const attributesOf = (fields: FormFields): Record<string, string> =>
  Object.fromEntries(
    [...fields]
      .flatMap(([name, values]) => {
        const code = /^attribute\[([\w.-]{1,60})\](?:\[\])?$/.exec(name)?.[1]
        return code ? [[code, values.join(', ').slice(0, 500)] as const] : []
      })
      .slice(0, bounds.attributes),
  )

const urlOf = (attributes: Record<string, string>, description: string): string | undefined =>
  [attributes['report_url'], ...(description.match(/https?:\/\/[^\s<>"]{4,500}/g) ?? []).toReversed()].find(
    (url) => /^https?:\/\//.test(url ?? ''),
  )
