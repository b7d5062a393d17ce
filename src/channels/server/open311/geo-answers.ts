import type { Kernel } from '../../../kernel/server/slice.ts'
import { serviceOf, services } from '../../core/open311/service-list.ts'
import { printXml, type Tree } from '../../core/open311/plain-xml.ts'
import type { ToldReport, ToldUpdate } from './report-answers.ts'

export type GeoFormat = 'xml' | 'json'

/** An answer of GeoReport v2: a list is a bare array in JSON, and a named root of named elements in XML. */
export type GeoAnswer =
  | { root: string; item: string; rows: readonly { [name: string]: Tree }[] }
  | { root: string; one: { [name: string]: Tree | readonly Tree[] }; json: object }

export const printAnswer = (answer: GeoAnswer, format: GeoFormat): string => {
  if ('rows' in answer)
    return format === 'json' ? JSON.stringify(answer.rows) : printXml(answer.root, answer.rows, answer.item)
  return format === 'json' ? JSON.stringify(answer.json) : printXml(answer.root, answer.one)
}

/** What is wrong with a call: its status, and a sentence that names the field. */
export const errorAnswer = (code: number, description: string): GeoAnswer => ({
  root: 'errors',
  item: 'error',
  rows: [{ code, description }],
})

/** What the house is, for a program that looks for it. */
export const discoveryAnswer = (publicUrl: string): GeoAnswer => {
  const changeset = '2026-11-28T00:00:00+00:00'
  const endpoint = {
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: `${publicUrl}/open311/v2`,
    changeset,
    type: 'production',
  }
  const formats = ['text/xml', 'application/json']
  return {
    root: 'discovery',
    one: {
      changeset,
      contact: publicUrl,
      key_service: publicUrl,
      endpoints: { endpoint: { ...endpoint, formats: { format: formats as unknown as Tree } } },
    },
    json: { changeset, contact: publicUrl, key_service: publicUrl, endpoints: [{ ...endpoint, formats }] },
  }
}

export const serviceAnswer = ({ say }: Kernel): GeoAnswer => ({
  root: 'services',
  item: 'service',
  rows: services.map(({ code, group }) => ({
    service_code: code,
    service_name: say('fr', `nature.${code}`),
    description: say('fr', `nature.${code}`),
    metadata: false,
    type: 'realtime',
    group: say('fr', `nature.group.${group}`),
  })),
})

/** One of them: a city asks nothing more of who reports it. */
export const definitionAnswer = (code: string): GeoAnswer => ({
  root: 'service_definition',
  one: { service_code: code, attributes: '' },
  json: { service_code: code, attributes: [] },
})

export const reportAnswer = (reports: readonly ToldReport[], { say }: Kernel): GeoAnswer => ({
  root: 'service_requests',
  item: 'request',
  rows: reports.map((report) => ({
    service_request_id: report.id,
    status: saidStatus(report),
    status_notes: say('fr', `open311.stands.${report.status}`),
    service_name: say('fr', `nature.${serviceOf(report.service) ?? 'other.repair'}`),
    service_code: report.service,
    agency_responsible: report.agency,
    service_notice: report.no === null ? null : say('fr', 'open311.number', { no: String(report.no) }),
    requested_datetime: sayInstant(report.requestedAt),
    updated_datetime: sayInstant(report.updatedAt),
    expected_datetime: report.dueAt && sayInstant(report.dueAt),
    address: report.address,
    zipcode: report.postcode,
    lat: report.lat,
    long: report.lon,
  })),
})

// `closed` is read as «fixed» by half of the programs that ask: what is closed says why.
const saidStatus = ({ status, isOpen }: ToldReport): string => (isOpen ? 'open' : status)

export const updateAnswer = (updates: readonly ToldUpdate[], { say }: Kernel): GeoAnswer => ({
  root: 'service_requests_updates',
  item: 'request_update',
  rows: updates.map(({ id, report, status, at }) => ({
    update_id: id,
    service_request_id: report,
    status,
    updated_datetime: sayInstant(at),
    description: say('fr', `open311.told.${status}`),
  })),
})

/** An instant as GeoReport wants it (W3C-DTF): to the second, with its zone. */
const sayInstant = (at: string): string => `${new Date(at).toISOString().slice(0, 19)}+00:00`
