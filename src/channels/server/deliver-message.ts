import { houseActor } from '../../kernel/core/access.ts'
import type { Outcome } from '../../kernel/core/command.ts'
import { derivedId } from '../../kernel/server/record-ids.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { type Db, sql } from '../../kernel/server/sql.ts'
import { dangerIn } from '../../requests/core/contract.ts'
import { hasWaited } from '../core/date-reception.ts'
import type { Message, Way } from '../core/message-shape.ts'
import { isShort } from '../core/place-short-message.ts'
import { type KnownSender, mostCandidates, type Placement, placeMessage } from '../core/place-message.ts'
import { areUnchecked, checkLater } from './check-files.ts'
import { isAboutOther, openAlike, type Suggestion, suggestFor } from './find-same-matter.ts'
import { deliverPeer } from './deliver-peer.ts'
import { takeScannedMail } from './letters/scanned-mail.ts'
import {
  type Ending,
  saveRead,
  saveScanned,
  saveUnreadable,
  unreadMessage,
  whyOfMachine,
} from './message-store.ts'
import { heedBounce } from './mail/heed-bounce.ts'
import { readers } from './readers.ts'
import { enclosedIn, isVoicemail, noWords, requesterOf, requestOf, wordsWithSubject } from './said-message.ts'
import { actorOf, agencyOf, ofSender } from './message-speaker.ts'
import { answerText } from './text/answer-text.ts'
import { readFindings } from './read-findings.ts'
import { asShortMessage } from './short-message.ts'
import { healWay } from './way-store.ts'
import { UnreadableMessage } from './unreadable-message.ts'

/**
 * Reads one message and puts it where it belongs. Everything that it does bears ids that follow from the message: a process that
 * dies in between begins anew, and says nothing twice.
 */
export const deliverMessage = async (kernel: Kernel, id: string): Promise<void> => {
  const { owner } = kernel.database
  const raw = await unreadMessage(owner, id)
  if (!raw) return
  if (await takeScannedMail(kernel, raw)) return void (await saveScanned(owner, id))
  const read = await readers[raw.way](kernel, raw.bytes, raw).catch((bug: unknown) => {
    if (bug instanceof UnreadableMessage) return undefined
    throw bug
  })
  if (!read) return void (await saveUnreadable(owner, id))
  if (read.kind === 'machine')
    return void (await saveRead(owner, id, read, {
      state: 'machine',
      why: whyOfMachine(read),
      ...(await heedBounce(owner, read, raw.receivedAt)),
    }))
  const about: About = { id, way: raw.way, at: raw.receivedAt, message: read, cameOn: raw.cameOn }
  const answered = raw.way === 'sms' ? await answerText(kernel, about) : undefined
  if (answered) {
    if (answered.person) await healSender(owner, [{ id: answered.person }], about)
    return void (await saveRead(owner, id, answered.unsaid ? { ...read, ...unsaid } : read, answered))
  }
  const findings = await readFindings(owner, read, raw.receivedAt)
  const placed = await asNewMatter(kernel, placeMessage(findings), { id, message: read, at: raw.receivedAt })
  const placement = await asShortMessage(kernel, placed, about)
  if (placement.to !== 'held') await healSender(owner, findings.senders, about)
  if (areUnchecked(read)) await checkLater(owner, id)
  await saveRead(owner, id, read, {
    ...(await carryOut(kernel, placement, about)),
    likely: findings.likely,
  })
}

const unsaid = { sender: '', senderName: '', subject: '', words: '', whole: '' }

// Who writes from a mailbox or a number that was dead has it again.
const healSender = async (
  db: Db,
  senders: readonly { id: string }[],
  { way, at, message: { sender: address } }: About,
): Promise<void> => {
  if (way === 'mail' || way === 'sms') await healWay(db, senders, { kind: way, address, why: way }, at)
}

/**
 * An answer to an old mail of ours that is about something else opens a request of its own; the old one is named beside it, for whoever
 * reads both.
 */
const asNewMatter = async (
  kernel: Kernel,
  placement: Placement,
  { id, message, at }: Omit<About, 'way' | 'cameOn'>,
): Promise<Placement> => {
  if (placement.to !== 'thread' || placement.by === 'number') return placement
  const { speaker, request } = placement
  const { unit } = speaker
  if (speaker.side !== 'tenant' || !unit) return placement
  const isOther =
    (await agencyOf(kernel.database.owner, requestOf(id))) !== null ||
    (await isAboutOther(kernel, request, message, at))
  return isOther ? { to: 'home', speaker: { ...speaker, unit }, before: request } : placement
}

/** The house, where it speaks of what came to it. */
const house = houseActor(derivedId('channels'))

type About = { id: string; way: Way; at: string; message: Message; cameOn: string | null }

const carryOut = async (kernel: Kernel, placement: Placement, about: About): Promise<Ending> => {
  if (placement.to === 'held') return { state: 'held', why: placement.why }
  if (placement.to === 'intake') return wait(kernel, placement, about)
  if (placement.to === 'peer') return deliverPeer(kernel, placement.told, onItsWay(about))
  const { speaker } = placement
  const outcome =
    placement.to === 'thread'
      ? await say(kernel, placement.request, speaker, about)
      : await fileAtHome(kernel, placement.speaker, about)
  const request = placement.to === 'thread' ? placement.request : requestOf(about.id)
  if (!outcome.ok)
    return {
      state: 'intake',
      why: 'refused',
      candidates: placement.to === 'thread' ? [request] : [],
      ...ofSender(speaker),
    }
  return {
    state: 'placed',
    why: placement.to === 'thread' ? placement.by : 'home',
    request,
    ...ofSender(speaker),
    agency: await agencyOf(kernel.database.owner, request),
    ...(placement.to === 'home' ? { candidates: await sameAs(kernel, placement, about) } : {}),
  }
}

/** What the request that it opened may be already: the old one that it answered, and what is open at the same home about the same. */
const sameAs = async (
  { database: { owner } }: Kernel,
  { speaker, before }: Placement & { to: 'home' },
  { id, at }: About,
): Promise<string[]> => {
  const opened = await owner.row<{ nature: string }>(
    sql`select m.nature from requests.matter m where m.id = ${requestOf(id)}`,
  )
  const alike = await openAlike(owner, speaker.household, opened?.nature ?? '', at)
  return [...new Set([...(before ? [before] : []), ...alike])]
    .filter((one) => one !== requestOf(id))
    .slice(0, mostCandidates)
}

const onItsWay = (about: About) => ({
  ...about,
  words: wordsWithSubject(about.message),
  enclosed: enclosedIn(about.message),
  request: requestOf(about.id),
})

/** In the thread, in the name of who wrote it and with no more rights than she has. */
const say = async (
  kernel: Kernel,
  request: string,
  speaker: KnownSender,
  { id, at, message }: About,
): Promise<Outcome> =>
  kernel.send(actorOf(speaker, message.senderName), {
    id: derivedId('say', id, request),
    type: 'request.say',
    subject: request,
    data: enclosedIn(message),
    at,
  })

/** A new request at the home of who wrote; what it is, and in which part of the house, is read in the message. */
const fileAtHome = async (
  kernel: Kernel,
  speaker: KnownSender & { unit: string },
  { id, way, at, message, cameOn }: About,
): Promise<Outcome> => {
  const words = wordsWithSubject(message)
  const suggested = await suggestFor(kernel, message)
  const nature = natureFor(message, words, suggested)
  const part = suggested.at && !suggested.at.home ? suggested.at.part : undefined
  const home = part ? await buildingOf(kernel, speaker.unit) : undefined
  const actor = actorOf(speaker, message.senderName)
  // When a letter came, or a mail that waited, is the house's to say: the law counts from then.
  const received = receptionOf(at, cameOn)
  const came = received ? { received, requester: { person: speaker.id } } : {}
  const filed = await kernel.send(received ? house : actor, {
    id: derivedId('file', id),
    type: 'request.file',
    subject: requestOf(id),
    data: {
      nature,
      channel: channelOf(way, message),
      words,
      ...came,
      ...(home && part ? { ...home, part } : { unit: speaker.unit }),
      ...(message.photos.length ? { photos: message.photos } : {}),
      ...(message.sounds.length ? { sounds: message.sounds } : {}),
    },
    at,
  })
  // A filing takes photos and sounds alone: papers are said in the thread that it opens.
  if (!filed.ok || !message.papers.length) return filed
  return kernel.send(actor, {
    id: derivedId('papers', id),
    type: 'request.say',
    subject: requestOf(id),
    data: { words: noWords, papers: message.papers },
    at,
  })
}

// The day of a letter; the instant of what reached us more than a day before it was read, of which an act would not be believed.
const receptionOf = (at: string, cameOn: string | null): string | undefined =>
  cameOn ?? (hasWaited(at, Date.now()) ? at : undefined)

/** What a switchboard sent by mail was said on the telephone. */
const channelOf = (way: Way, { sender, sounds }: Message): string =>
  way === 'mail' && isVoicemail({ sender, sounds }) ? 'phone' : way

// What was said to a switchboard is heard by nobody yet; and a danger is what the words say, never what they resemble.
const natureFor = (message: Message, words: string, { matter, natures, isHeard }: Suggestion): string => {
  if (isVoicemail(message)) return 'other.repair'
  if (matter) return `matter.${matter}`
  const likely = (isHeard || !isShort(words) ? natures[0]?.code : undefined) ?? 'other.repair'
  return likely.startsWith('danger.') && !dangerIn(words) ? 'other.repair' : likely
}

const buildingOf = (
  kernel: Kernel,
  unit: string,
): Promise<{ building: string; entrance?: string } | undefined> =>
  kernel.database.owner.row(sql`select h.building from estate.home h where h.id = ${unit}`)

/**
 * Before somebody who says where it belongs. What holds a danger rings at once, without a place, at every agency, until that act; what
 * only sounds like one, and of whose sender nobody can ask, is read first and rings for nobody.
 */
const wait = async (
  kernel: Kernel,
  { why, candidates }: Placement & { to: 'intake' },
  { message, id, way, at, cameOn }: About,
): Promise<Ending> => {
  const words = wordsWithSubject(message)
  const heard = dangerIn(words)
  if (!heard || heard.weak) return { state: 'intake', why, candidates, danger: heard !== undefined }
  const received = receptionOf(at, cameOn)
  const outcome = await kernel.send(house, {
    id: derivedId('note', id),
    type: 'request.file',
    subject: requestOf(id),
    data: {
      nature: 'other.repair',
      channel: channelOf(way, message),
      words,
      message: id,
      ...(message.photos.length ? { photos: message.photos } : {}),
      ...(message.sounds.length ? { sounds: message.sounds } : {}),
      ...(received ? { received } : {}),
      requester: requesterOf(message),
    },
    at,
  })
  return { state: 'intake', why, candidates, danger: outcome.ok }
}
