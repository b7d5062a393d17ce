import type { Kernel } from '../../../kernel/server/slice.ts'
import { maxBytes } from '../../../kernel/server/photo-files.ts'
import { type CityReport, type FormFields, readReportForm } from '../../core/open311/report-form.ts'
import { requestOf } from '../said-message.ts'
import { keepMessage, messageId } from '../message-store.ts'
import { peerOf, savePeer } from '../peer/peer-store.ts'
import { buildingAt, nearBy, nearestBuilding } from './find-told-building.ts'
import type { GeoAnswer } from './geo-answers.ts'
import { GeoProblem } from './geo-problem.ts'
import { nameOfReport, nameOfUpdate, writeKeptForm } from './kept-form.ts'
import type { CityPartner } from './open311-settings.ts'
import type { ReadForm } from './read-form.ts'

type TakenForm = ReadForm & { kernel: Kernel; partner: CityPartner | undefined }

const sentences = {
  service_code: 'service_code : nous ne connaissons pas ce service.',
  location: 'lat et long, ou address_string : dites où c’est.',
  description: 'description : dites ce qui ne va pas.',
} as const

/**
 * A report of a city is kept, and its number told: sent again, it is the same one. 400 where it says no service of ours or no place,
 * or where no building of ours stands within forty metres; 403 without a partner.
 */
export const takeReport = async ({ kernel, fields, files, partner }: TakenForm): Promise<GeoAnswer> => {
  if (!partner) throw new GeoProblem(403, 'api_key')
  const report = readReportForm(fields)
  if (typeof report === 'string') throw new GeoProblem(400, sentences[report])
  refuseLargePictures(files)
  const { owner } = kernel.database
  const external = nameOfReport(partner.code, report)
  const id = requestOf(messageId('open311', external))
  // Sent again after its building was moved or sold, it is still the one that was taken.
  if (!(await peerOf(owner, 'open311', partner.code, id))) {
    const building = await buildingOf(kernel, report)
    const message = await keepMessage(
      owner,
      'open311',
      external,
      writeKeptForm(partner, fields, files, { building, nature: report.service }),
    )
    await savePeer(
      owner,
      {
        channel: 'open311',
        house: partner.code,
        dossier: id,
        handle: report.service,
        reference: report.url ?? '',
        side: 'theirs',
        request: id,
        message,
      },
      new Date().toISOString(),
    )
  }
  return { root: 'service_requests', item: 'request', rows: [{ service_request_id: id }] }
}

const buildingOf = async (kernel: Kernel, { at, address }: CityReport): Promise<string> => {
  const { owner } = kernel.database
  const found = at ? await nearestBuilding(owner, at) : await buildingAt(owner, address)
  if (found) return found
  throw new GeoProblem(
    400,
    at
      ? `lat, long : aucun de nos immeubles à moins de ${nearBy} m.`
      : 'address_string : nous n’avons pas d’immeuble à cette adresse.',
  )
}

const refuseLargePictures = (files: ReadForm['files']): void => {
  if (files.some(({ bytes }) => bytes.length > maxBytes)) throw new GeoProblem(400, 'photo : 10 Mo au plus.')
}

/** What a city says later of a report that it sent: kept, for its thread. 400 without words, 404 where another sent the report. */
export const takeUpdate = async ({ kernel, fields, files, partner }: TakenForm): Promise<GeoAnswer> => {
  if (!partner) throw new GeoProblem(403, 'api_key')
  const one = (name: string): string => fields.get(name)?.[0]?.trim() ?? ''
  const report = one('service_request_id')
  const peer = report && (await peerOf(kernel.database.owner, 'open311', partner.code, report))
  if (!peer) throw new GeoProblem(404, 'service_request_id : nous ne connaissons pas ce signalement.')
  if (!one('description')) throw new GeoProblem(400, 'description : dites ce qui est nouveau.')
  refuseLargePictures(files)
  const id = await keepMessage(
    kernel.database.owner,
    'open311',
    nameOfUpdate(
      partner.code,
      report,
      theirNumber(fields) || `${one('updated_datetime')} ${one('description')}`,
    ),
    writeKeptForm(partner, fields, files, { request: peer.request }),
  )
  return { root: 'service_request_updates', item: 'request_update', rows: [{ update_id: id }] }
}

// As mySociety's programs call their own number of an update, and as the older ones did.
const theirNumber = (fields: FormFields): string =>
  ['update_id', 'update_id_ext'].map((name) => fields.get(name)?.[0]).find(Boolean) ?? ''
