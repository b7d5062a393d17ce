import { dayOf } from '../../../kernel/core/dates.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Message, PeerTold } from '../../core/message-shape.ts'
import type { StateDossier, StateFile, StateStep } from '../../core/state/least-dossier.ts'
import { natureOfDisorders } from '../../core/state/state-nature.ts'
import { keepFiles } from '../keep-files.ts'
import type { RawMessage } from '../message-store.ts'
import { buildingAt } from '../open311/find-told-building.ts'
import { UnreadableMessage } from '../unreadable-message.ts'
import { fetchStateFile } from './fetch-state-file.ts'
import { readKeptDossier } from './kept-dossier.ts'
import { readSignalSettings } from './signal-settings.ts'

/**
 * A dossier of Signal-Logement, which opens a request where it can be placed and counts from the day on which it was given to the landlord; or one
 * of its steps or files, a note in that request’s thread.
 */
export const readStateMessage = async (
  kernel: Kernel,
  bytes: Buffer,
  raw: Pick<RawMessage, 'receivedAt'>,
): Promise<Message> => {
  const kept = readKeptDossier(bytes)
  if (!kept) throw new UnreadableMessage()
  if ('step' in kept)
    return messageOf(saidInStep(kept.step), '', {
      to: 'thread',
      request: kept.request,
      name: service,
      as: 'note',
    })
  if ('file' in kept) return readStateFile(kernel, kept)
  const { dossier } = kept
  const [occupant] = dossier.personnes
  return messageOf(saidInDossier(dossier), [occupant?.prenom, occupant?.nom].filter(Boolean).join(' '), {
    to: 'filing',
    name: service,
    nature: natureOfDisorders(dossier.desordres.flatMap(({ identifiant }) => identifiant ?? [])),
    ...receivedOn(dossier, raw.receivedAt),
    ...(await placeOf(kernel.database.owner, dossier)),
  })
}

const service = 'Signal-Logement'

// What the law gives runs from the day on which the landlord was told: when it was given to her, else when it was deposited.
const receivedOn = (dossier: StateDossier, now: string): { received?: string } => {
  const said = dossier.affectations[0]?.dateAffectation ?? dossier.dateCreation
  const at = said ? Date.parse(said) : Number.NaN
  return Number.isNaN(at) || at > Date.parse(now) ? {} : { received: dayOf(new Date(at).toISOString()) }
}

/** A file of a dossier, a note in its request’s thread; one that is not given any more is told by its name. */
const readStateFile = async (
  kernel: Kernel,
  { file, request }: { file: StateFile; request: string },
): Promise<Message> => {
  const said = readSignalSettings(kernel.settings)
  const sent = said && (await fetchStateFile(said, file))
  const name = (file.titre ?? '').slice(0, 200)
  const files = sent ? await keepFiles(kernel, [{ ...sent, name: name || sent.name }]) : undefined
  const words = sent
    ? `${service}, pièce du dossier : ${name}${files?.unkept.length ? ' (non gardée)' : ''}`
    : `${service}, pièce du dossier : ${name} (elle ne nous a pas été donnée)`
  return {
    ...messageOf(words, '', { to: 'thread', request, name: service, as: 'note' }),
    ...files,
  }
}

const messageOf = (words: string, senderName: string, peer: PeerTold): Message => ({
  kind: 'message',
  external: '',
  sender: '',
  senderName: senderName.slice(0, 120),
  forged: false,
  subject: '',
  words,
  whole: words,
  clues: { marks: [], answers: [], numbers: [] },
  photos: [],
  sounds: [],
  papers: [],
  unkept: [],
  peer,
})

const saidInDossier = ({
  reference,
  description,
  desordres,
  qualifications,
  numeroReclamationProprietaire: no,
}: StateDossier): string =>
  [
    `${service}, dossier ${reference ?? ''}`.trim(),
    description ?? '',
    ...desordres.map(({ libelle }) => (libelle ? `– ${libelle}` : '')),
    no ? `Votre numéro : ${no}` : '',
    qualifications.length ? `Qualifications : ${qualifications.filter(Boolean).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n')
    .slice(0, 4000)

const saidInStep = ({ dateCreation, createdBy, description }: StateStep): string =>
  `${service}, ${dayOf(dateCreation)}, ${createdBy ?? ''} :\n${description}`.slice(0, 4000)

type FoundPlace = Pick<PeerTold & { to: 'filing' }, 'unit' | 'building' | 'requester'>

/** By the number of the building in a register (RNB, BAN), else by its address; in it, the home of who lives there by that name. */
const placeOf = async (db: Db, { adresse, personnes: [occupant] }: StateDossier): Promise<FoundPlace> => {
  const registers = [adresse?.rnbId, adresse?.cleBanAdresse].filter((one): one is string => Boolean(one))
  const building =
    (await buildingNumbered(db, registers)) ??
    (await buildingAt(db, [adresse?.adresse, adresse?.codePostal, adresse?.ville].filter(Boolean).join(' ')))
  if (!building) return {}
  const her = occupant?.nom ? await tenantNamed(db, building, occupant.nom, occupant.prenom ?? '') : undefined
  return her ? { unit: her.unit, requester: { person: her.id } } : { building }
}

const buildingNumbered = async (db: Db, numbers: readonly string[]): Promise<string | undefined> => {
  const found = numbers.length
    ? await db.rows<{ building: string }>(sql`
        select distinct p.building from estate.standpoint p where p.origin = any (${[...numbers]}::text[]) limit 2`)
    : []
  return found.length === 1 ? found[0]!.building : undefined
}

// Two of one name are nobody: the request stands at the building, and somebody says whose it is.
const tenantNamed = async (
  db: Db,
  building: string,
  last: string,
  first: string,
): Promise<{ id: string; unit: string } | undefined> => {
  const found = await db.rows<{ id: string; unit: string; first: boolean }>(sql`
    select p.id, h.unit, app.plain(p.first_name) = app.plain(${first}) as first
    from people.reachable p join people.home h on h.id = p.household
    where h.building = ${building} and p.erased_at is null and app.plain(p.last_name) = app.plain(${last}) limit 20`)
  const [only, other] = found.length > 1 ? found.filter((one) => one.first) : found
  return only && !other ? only : undefined
}
