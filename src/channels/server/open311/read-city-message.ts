import { createHash } from 'node:crypto'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { maxBytes } from '../../../kernel/server/photo-files.ts'
import { readReportForm, saidInReport } from '../../core/open311/report-form.ts'
import { cityStanding } from '../../core/open311/city-status.ts'
import { numbersIn } from '../../core/numbers-in-words.ts'
import type { Message, PeerTold } from '../../core/message-shape.ts'
import { keepFiles } from '../keep-files.ts'
import type { SentFile } from '../sent-file.ts'
import { fetchFile } from '../peer/fetch-file.ts'
import { UnreadableMessage } from '../unreadable-message.ts'
import { type KeptForm, readKeptForm } from './kept-form.ts'

/** How long the pictures of a report are waited for, all at once: a danger in its words waits behind them. */
const patience = 10_000

/**
 * What a city's program sent by a form (GeoReport v2): a report of something at a building of ours, or words about one that it sent
 * before. Pictures that are named by their address are fetched; what cannot be is named at the end of the words.
 */
export const readCityMessage = async (kernel: Kernel, bytes: Buffer): Promise<Message> => {
  const kept = readKeptForm(bytes)
  if (!kept) throw new UnreadableMessage()
  const fields = new Map(Object.entries(kept.fields))
  const one = (name: string): string => fields.get(name)?.[0]?.trim() ?? ''
  const report = kept.request ? undefined : readReportForm(fields)
  if (typeof report === 'string') throw new UnreadableMessage()
  const addresses =
    report?.pictures ?? ['media_url', 'media_url[]'].flatMap((name) => fields.get(name) ?? []).slice(0, 8)
  const fetched = await Promise.all(
    addresses.map(async (url) => ({
      url,
      file: await fetchFile(url, { most: maxBytes, milliseconds: patience, media: /^image\// }),
    })),
  )
  const missed = fetched.filter(({ file }) => !file).map(({ url }) => url)
  const files: SentFile[] = [
    ...kept.pictures.map(({ name, media, base64 }) => ({
      name,
      media,
      bytes: Buffer.from(base64, 'base64'),
    })),
    ...fetched.flatMap(({ file }) => file ?? []),
  ]
  const said = kept.ofCity
    ? [saidByCity(kernel, one('status')), one('description')]
    : report
      ? [saidInReport(report.description), ...attributeLines(report.attributes)]
      : [one('description')]
  const words = [...said, ...missed.map((url) => `Photo : ${url.slice(0, 500)}`)].filter(Boolean).join('\n')
  const name = report?.name ?? [one('first_name'), one('last_name')].filter(Boolean).join(' ').slice(0, 120)
  return {
    kind: 'message',
    external: createHash('sha256').update(bytes).digest('hex'),
    sender: (report?.email ?? one('email')).slice(0, 120),
    senderName: name || kept.name,
    forged: false,
    subject: '',
    words: kept.request ? `${kept.name} :\n${words}` : words,
    whole: [one('description'), report?.address, report?.url].filter(Boolean).join('\n'),
    clues: { marks: [], answers: [], numbers: numbersIn(words) },
    ...(await keepFiles(kernel, files)),
    peer: toldBy(kept, name),
  }
}

/** Where a city says that it is; «closed» is over, and nobody said repaired. */
const saidByCity = ({ say }: Kernel, status: string): string => {
  const standing = cityStanding(status)
  return standing ? say('fr', `open311.city.${standing}`) : ''
}

const toldBy = ({ request, nature, building, name: city, ofCity }: KeptForm, name: string): PeerTold =>
  request
    ? // What a city says of a report of ours is for those who work here; who reported to it speaks in her thread.
      { to: 'thread', request, name: name || city, as: ofCity ? 'note' : 'word' }
    : {
        to: 'filing',
        name: city,
        ...(nature ? { nature } : {}),
        ...(building ? { building } : {}),
        ...(name ? { requester: { name } } : {}),
      }

// What a city's form asked beside: its own numbers say nothing here.
const attributeLines = (attributes: Readonly<Record<string, string>>): string[] =>
  Object.entries(attributes)
    .filter(([code, value]) => value && !/(?:^|_)(?:id|url|northing|easting|lat|long|usrn|uprn)$/i.test(code))
    .map(([code, value]) => `${code.replaceAll('_', ' ')} : ${value}`)
